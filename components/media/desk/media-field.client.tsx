'use client';

import { useId } from 'react';
import { LOCALES, type Locale } from '../../../db/site/locales';

type FieldProps = {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  hint?: string;
  type?: 'text' | 'date';
  /** More than one line. */
  lines?: number;
  /** The language of the label, where the field is of another. */
  speaks?: Locale;
  choices?: string[];
};

/** A label in the newsroom's language, a field in the language of what is written, and what is wrong beside it. */
export function MediaField({ name, label, value, error, hint, type = 'text', lines, speaks, choices }: FieldProps) {
  const id = useId();
  const spoken = speaks && { lang: speaks, dir: LOCALES[speaks].dir };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const common = {
    ...{ id, name, className: 'input', defaultValue: value },
    ...{ 'aria-invalid': error ? true : undefined, 'aria-describedby': described },
  };
  return (
    <div className="field">
      <label htmlFor={id} {...spoken}>
        {label}
      </label>
      {lines ? (
        <textarea key={value} {...common} rows={lines} dir="auto" />
      ) : (
        <input
          key={value}
          {...common}
          type={type}
          dir={type === 'date' ? 'ltr' : 'auto'}
          list={choices?.length ? `${id}-choices` : undefined}
          autoComplete="off"
        />
      )}
      {choices && choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} className="field-hint" {...spoken}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="field-error" {...spoken}>
          {error}
        </p>
      )}
    </div>
  );
}
