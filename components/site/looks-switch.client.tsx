'use client';

import { useEffect, useId, useState } from 'react';

/** What a reader chooses about how pages look; the first is how they are without a choice. */
const CHOICES = { theme: ['system', 'light', 'dark'], size: ['1', '2', '3', '4'] } as const;
export type Look = keyof typeof CHOICES;
/** Tells the other switches of the page. */
const CHANGED = 'looks-changed';

function chosenOf(look: Look): string {
  const chosen = document.documentElement.dataset[look];
  return CHOICES[look].find((value) => value === chosen) ?? CHOICES[look][0];
}

/** Keeps the reader's choice in this browser; `theme-script.ts` reads it before the first paint. */
function choose(look: Look, value: string): void {
  const { dataset } = document.documentElement;
  if (value === CHOICES[look][0]) Reflect.deleteProperty(dataset, look);
  else dataset[look] = value;
  try {
    if (value === CHOICES[look][0]) localStorage.removeItem(look);
    else localStorage.setItem(look, value);
  } catch {
    // A browser that keeps nothing shows it on this page all the same.
  }
  window.dispatchEvent(new Event(CHANGED));
}

type SwitchProps = {
  look: Look;
  label: string;
  /** What each choice is called, in their order. */
  words: readonly string[];
  /** A letter in the sizes the choices stand for, instead of words. */
  letter?: string;
};

/** Light or dark, or how large the text is. Shown only where script runs: without it the system and the browser decide. */
export function LooksSwitch({ look, label, words, letter }: SwitchProps) {
  const [chosen, setChosen] = useState<string>();
  const name = useId();
  useEffect(() => {
    const read = () => setChosen(chosenOf(look));
    read();
    window.addEventListener(CHANGED, read);
    return () => window.removeEventListener(CHANGED, read);
  }, [look]);
  // Until script runs it is not seen, and has its room: nothing moves under the finger of whoever wakes the page.
  return (
    <fieldset className="looks-switch" data-letters={letter && ''} data-asleep={chosen ? undefined : ''}>
      <legend className={letter && 'sr-only'}>{label}</legend>
      {CHOICES[look].map((value, index) => (
        <label key={value} className="touch">
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={(chosen ?? CHOICES[look][0]) === value}
            onChange={() => choose(look, value)}
          />
          {letter && (
            <span aria-hidden="true" data-step={value}>
              {letter}
            </span>
          )}
          <span className={letter && 'sr-only'}>{words[index]}</span>
        </label>
      ))}
    </fieldset>
  );
}
