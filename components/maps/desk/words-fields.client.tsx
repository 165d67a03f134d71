'use client';

import { useId } from 'react';
import type { Text } from '../../../db/maps/geometry';

export type Language = { code: string; name: string; dir: 'ltr' | 'rtl' };

type WordsFieldsProps = {
  label: string;
  languages: Language[];
  value: Text | undefined;
  /** How many lines there are to write in; one: a single line. */
  rows?: number;
  most: number;
  hint?: string;
  onChange: (language: string, words: string) => void;
};

/** The same words in every language of the paper, a field for each. */
export function WordsFields({ label, languages, value, rows = 1, most, hint, onChange }: WordsFieldsProps) {
  const id = useId();
  return (
    <fieldset className="words-fields" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="field-label">{label}</legend>
      {languages.map(({ code, name, dir }) => {
        const common = {
          id: `${id}-${code}`,
          className: 'input',
          value: value?.[code] ?? '',
          lang: code,
          dir,
          maxLength: most,
          onChange: (event: { currentTarget: { value: string } }) => onChange(code, event.currentTarget.value),
        };
        return (
          <div key={code} className="words-field">
            <label htmlFor={common.id} lang={code}>
              {name}
            </label>
            {rows > 1 ? <textarea {...common} rows={rows} /> : <input {...common} type="text" autoComplete="off" />}
          </div>
        );
      })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
}

/** The text with other words in a language; no words are no entry. */
export function withWords(text: Text | undefined, language: string, words: string): Text {
  const { [language]: _, ...rest } = text ?? {};
  return words ? { ...rest, [language]: words } : rest;
}
