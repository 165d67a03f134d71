'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export type Choice = { key: string; label: string; content: ReactNode };

type ChooserProps = {
  label: string;
  results: string;
  nothing: string;
  choices: Choice[];
  /** Nothing is said of finding nothing while this is so. */
  isWaiting?: boolean;
  query: string;
  onQuery: (query: string) => void;
  onChoose: (key: string) => void;
};

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** A field one types in and the list of what was found: arrow keys go through it, Enter takes one. */
export function Chooser({ label, results, nothing, choices, isWaiting, query, onQuery, onChoose }: ChooserProps) {
  const id = useId();
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const current = Math.min(active, choices.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const chosen = choices[current];
    if (step !== undefined) setActive((current + step + choices.length) % Math.max(1, choices.length));
    else if (event.key === 'Enter' && chosen) onChoose(chosen.key);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label className="editor-field">
        {label}
        <input
          type="text"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices[current] && `${id}-${current}`}
          aria-autocomplete="list"
          autoComplete="off"
          dir="auto"
          value={query}
          onChange={(event) => {
            setActive(0);
            onQuery(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={results} className="editor-menu">
        {choices.map(({ key, content }, index) => (
          <li
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onClick={() => onChoose(key)}
          >
            {content}
          </li>
        ))}
      </ul>
      <p role="status" className="meta">
        {choices.length === 0 && !isWaiting && nothing}
      </p>
    </>
  );
}
