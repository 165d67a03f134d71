'use client';

import { useEffect, useId, useState } from 'react';

const CHOICES = ['system', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

/** Keeps the reader's choice in this browser; `theme-script.ts` reads it before the first paint. */
function apply(choice: Choice): void {
  if (choice === 'system') {
    localStorage.removeItem('theme');
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem('theme', choice);
    document.documentElement.dataset.theme = choice;
  }
}

/** Light, dark, or as the system says. Shown only where script runs: without it the system decides. */
export function ThemeSwitch({ words }: { words: Record<Choice | 'label', string> }) {
  const [choice, setChoice] = useState<Choice>();
  const name = useId();
  useEffect(() => {
    const stored = document.documentElement.dataset.theme;
    setChoice(stored === 'light' || stored === 'dark' ? stored : 'system');
  }, []);
  if (!choice) return <div className="mt-4 h-11" />;
  return (
    <fieldset className="mt-4 flex gap-x-5">
      <legend className="sr-only">{words.label}</legend>
      {CHOICES.map((value) => (
        <label
          key={value}
          className="touch cursor-pointer border-b-2 border-transparent has-checked:border-accent has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={choice === value}
            onChange={() => {
              apply(value);
              setChoice(value);
            }}
          />
          {words[value]}
        </label>
      ))}
    </fieldset>
  );
}
