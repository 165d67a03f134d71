'use client';

import { useId, useState } from 'react';
import type { CountryName } from './ground';
import { filled, type MapDeskWords } from './words';

type CountriesProps = {
  label: string;
  chosen: string[];
  names: CountryName[];
  words: MapDeskWords;
  onChange: (codes: string[]) => void;
};

/** Countries, chosen by name from a list. */
export function CountriesField({ label, chosen, names, words, onChange }: CountriesProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');
  const nameOf = (code: string) => names.find((one) => one.code === code)?.name ?? code;
  const add = () => {
    const wanted = typed.trim().toLocaleLowerCase();
    const found = names.find(({ name }) => name.toLocaleLowerCase() === wanted);
    setTrouble(found ? '' : words['countries.unknown']);
    if (!found) return;
    setTyped('');
    if (!chosen.includes(found.code)) onChange([...chosen, found.code]);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <ul className="flex flex-wrap gap-1">
        {chosen.map((code) => (
          <li key={code} className="token">
            {nameOf(code)}
            <button
              type="button"
              aria-label={filled(words['countries.remove'], { name: nameOf(code) })}
              onClick={() => onChange(chosen.filter((one) => one !== code))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="flex gap-2">
        <input
          id={id}
          className="input"
          list={`${id}-names`}
          dir="auto"
          autoComplete="off"
          value={typed}
          aria-invalid={trouble ? true : undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="press" onClick={add}>
          {words['countries.add']}
        </button>
      </div>
      <datalist id={`${id}-names`}>
        {names.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      <p id={`${id}-error`} role="alert" className="field-error">
        {trouble}
      </p>
    </div>
  );
}
