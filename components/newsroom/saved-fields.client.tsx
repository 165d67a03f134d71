'use client';

import { useRef } from 'react';
import { useFields } from './saved-form.client';

type NotesProps = {
  name: string;
  hint?: string | undefined;
  take?: ((text: string) => void) | undefined;
  lang?: string | undefined;
};

/** Hint, fault and what somebody else has saved, under a field. */
export function FieldNotes({ name, hint, take, lang }: NotesProps) {
  const { id, error, meanwhile, words } = useFields();
  const [fault, other] = [error(name), meanwhile(name)];
  return (
    <>
      {hint && (
        <p id={`${id}-${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-${name}-error`} role="alert" className="field-error">
          {fault}
        </p>
      )}
      {other !== undefined && (
        <p className="notice notice-warning">
          {words.meanwhile}{' '}
          <span lang={lang} dir="auto">
            {other || '–'}
          </span>{' '}
          {take && (
            <button type="button" className="press" onClick={() => take(other)}>
              {words.take}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** Which notes a field is described by. */
function useDescription(name: string, hint?: string): string | undefined {
  const { id, error } = useFields();
  return [hint && `${id}-${name}-hint`, error(name) && `${id}-${name}-error`].filter(Boolean).join(' ') || undefined;
}

type TextProps = {
  name: string;
  label: string;
  hint?: string;
  /** More than one: a text of several lines. */
  rows?: number;
  limit: number;
  /** Language of what is written, where it is not that of the newsroom. */
  lang?: string;
  /** Addresses are left to right in every language. */
  isAddress?: boolean;
  className?: string;
};

/** A text with its label. */
export function TextInput({ name, label, hint, rows = 1, limit, lang, isAddress = false, className = '' }: TextProps) {
  const { id, shown, error, round } = useFields();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const shared = {
    id: `${id}-${name}`,
    name,
    className: `input ${className}`,
    maxLength: limit,
    defaultValue: shown(name),
    'aria-invalid': error(name) ? true : undefined,
    'aria-describedby': useDescription(name, hint),
    lang,
    dir: isAddress ? 'ltr' : 'auto',
    spellCheck: !isAddress,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label htmlFor={shared.id}>{label}</label>
      {rows > 1 ? (
        <textarea key={round} {...shared} ref={field} rows={rows} />
      ) : (
        <input key={round} {...shared} ref={field} type="text" />
      )}
      <FieldNotes
        name={name}
        hint={hint}
        lang={lang}
        take={(text) => {
          if (field.current) field.current.value = text;
          field.current?.focus();
        }}
      />
    </div>
  );
}

type ChoiceProps = { name: string; label: string; hint?: string; options: { value: string; label: string }[] };

/** One of a few. */
export function ChoiceInput({ name, label, hint, options }: ChoiceProps) {
  const { id, shown, round } = useFields();
  return (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select
        key={round}
        id={`${id}-${name}`}
        name={name}
        className="input"
        defaultValue={shown(name)}
        aria-describedby={useDescription(name, hint)}
      >
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <FieldNotes name={name} hint={hint} />
    </div>
  );
}

/** A box to tick. */
export function TickInput({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const { id, shown, round } = useFields();
  return (
    <div className="field">
      <label className="touch gap-x-2">
        <input
          key={round}
          type="checkbox"
          name={name}
          defaultChecked={shown(name) === 'on'}
          aria-describedby={hint && `${id}-${name}-hint`}
        />{' '}
        {label}
      </label>
      <FieldNotes name={name} hint={hint} />
    </div>
  );
}
