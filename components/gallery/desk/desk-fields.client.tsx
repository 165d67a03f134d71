'use client';

import { type ReactNode, useId } from 'react';

type LabelledProps = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: (shared: {
    id: string;
    'aria-invalid': true | undefined;
    'aria-describedby': string | undefined;
  }) => ReactNode;
};

/** A field with its label above, and its hint and what is wrong with it below, tied together for whoever hears the page. */
export function Labelled({ label, hint, error, children }: LabelledProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

type WordsFieldProps = {
  name: string;
  label: string;
  hint?: string;
  error: string | undefined;
  value: string | undefined;
  rows?: number;
  lang: string;
};

/** Words in the language that is edited. */
export function WordsField({ name, label, hint, error, value, rows = 1, lang }: WordsFieldProps) {
  const common = { name, className: 'input', lang, dir: 'auto', defaultValue: value };
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(shared) =>
        rows > 1 ? <textarea {...common} {...shared} rows={rows} /> : <input {...common} {...shared} type="text" />
      }
    </Labelled>
  );
}

type SelectFieldProps = {
  name: string;
  label: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
};

/** One of a few. */
export function SelectField({ name, label, error, value, onChange, options }: SelectFieldProps) {
  return (
    <Labelled label={label} error={error}>
      {(shared) => (
        <select
          {...shared}
          name={name}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
