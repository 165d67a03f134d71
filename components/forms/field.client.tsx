'use client';

import type { ReactNode } from 'react';

export type FieldSpec = {
  name: string;
  label: string;
  /** `ticks`: several to tick, each sent under its own name; else one line, or one of a list. */
  kind?: 'text' | 'long' | 'number' | 'email' | 'password' | 'code' | 'select' | 'ticks';
  /** May be left empty. */
  optional?: boolean;
  /** Most characters. */
  length?: number;
  /** For addresses and lists of them: written from left to right in every language. */
  isAddress?: boolean;
  value?: string | undefined;
  hint?: string;
  autoComplete?: string;
  options?: { value: string; label: string; ticked?: boolean }[];
};

type FieldProps = FieldSpec & { id: string; error: string | undefined };

const TYPES = { text: 'text', number: 'number', email: 'email', password: 'password', code: 'text' } as const;
const LENGTHS: Partial<Record<keyof typeof TYPES, number>> = { password: 1000 };

/** A label, what is filled in, a hint and what is wrong with it, tied together for whoever hears the page. */
export function Field(field: FieldProps) {
  const { id, name, label, kind = 'text', hint, error, value, options = [] } = field;
  if (kind === 'ticks') return <Ticks {...field} />;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    name,
    required: !field.optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
  };
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'long' ? (
        <textarea
          {...common}
          rows={3}
          defaultValue={value}
          maxLength={field.length ?? 4000}
          dir={field.isAddress ? 'ltr' : 'auto'}
        />
      ) : kind === 'select' ? (
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
          maxLength={field.length ?? LENGTHS[kind] ?? 254}
          // Addresses, secrets and codes are written from left to right in every language.
          dir={kind === 'text' && !field.isAddress ? 'auto' : 'ltr'}
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
