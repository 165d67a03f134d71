'use client';

import type { ReactNode } from 'react';

export type FieldSpec = {
  name: string;
  label: string;
  /** `ticks`: several to tick, each sent under its own name; else one line, or one of a list. */
  kind?: 'text' | 'email' | 'password' | 'code' | 'select' | 'ticks';
  value?: string | undefined;
  hint?: string;
  autoComplete?: string;
  options?: { value: string; label: string; ticked?: boolean }[];
};

type FieldProps = FieldSpec & { id: string; error: string | undefined };

const TYPES = { text: 'text', email: 'email', password: 'password', code: 'text' } as const;

/** A label, what is filled in, a hint and what is wrong with it, tied together for whoever hears the page. */
export function Field(field: FieldProps) {
  const { id, name, label, kind = 'text', hint, error, value, options = [] } = field;
  if (kind === 'ticks') return <Ticks {...field} />;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const common = { id, name, required: true, 'aria-invalid': error ? true : undefined, 'aria-describedby': described };
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'select' ? (
        <select {...common} key={value} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={TYPES[kind]}
          defaultValue={value}
          autoComplete={field.autoComplete ?? 'off'}
          maxLength={kind === 'password' ? 1000 : 254}
          // Addresses, secrets and codes are written from left to right in every language.
          dir={kind === 'text' ? 'auto' : 'ltr'}
          spellCheck={false}
        />
      )}
      <Notes id={id} hint={hint} error={error} />
    </div>
  );
}

function Ticks({ id, name, label, hint, error, options = [] }: FieldProps): ReactNode {
  return (
    <fieldset className="desk-field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{label}</legend>
      <div className="desk-ticks">
        {options.map((option) => (
          <label key={option.value} className="touch gap-x-2">
            <input type="checkbox" name={`${name}:${option.value}`} defaultChecked={option.ticked} /> {option.label}
          </label>
        ))}
      </div>
      <Notes id={id} hint={hint} error={error} />
    </fieldset>
  );
}

function Notes({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="desk-error">
          {error}
        </p>
      )}
    </>
  );
}
