'use client';

import { type ReactNode, useActionState, useId } from 'react';
import type { ActionState } from '../../forms/define-action';

type TextFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  hidden: Record<string, string | number>;
  /** The field; left out where there is nothing to write. */
  field?: { label: string; value?: string; hint?: string; lang?: string; rows?: number };
  submit: string;
  /** What each outcome says, and what each code does; `other` for all that have none. */
  said: Record<string, string>;
  refusals: Record<string, string> & { other: string };
  tone?: 'main' | 'plain' | 'danger';
  children?: ReactNode;
};

const START: ActionState = { status: 'idle' };

/** A form with one long field and one button, whole without script: what was typed stays, errors stand beside the field. */
export function TextForm(props: TextFormProps) {
  const { action, hidden, field, submit, said, refusals, tone = 'plain', children } = props;
  const [state, send, pending] = useActionState(action, START);
  const id = useId();
  const { values, errors } = state.status === 'refused' ? state : { values: {}, errors: {} };
  const wordsOf = (code: string | undefined) => code && (refusals[code] ?? refusals.other);
  const error = wordsOf((errors as Record<string, string>).text);
  const trouble = Object.entries(errors as Record<string, string>).find(([name]) => name !== 'text' || !field);
  const typed = (values as Record<string, string>).text;
  return (
    <form action={send} className="comment-text-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field && (
        <div className="field">
          <label htmlFor={id}>{field.label}</label>
          <textarea
            id={id}
            name="text"
            rows={field.rows ?? 3}
            className="input"
            dir="auto"
            lang={field.lang}
            key={typed ?? field.value}
            defaultValue={typed ?? field.value}
            aria-invalid={error ? true : undefined}
            aria-describedby={
              [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
            }
          />
          {field.hint && (
            <p id={`${id}-hint`} className="field-hint">
              {field.hint}
            </p>
          )}
          {error && (
            <p id={`${id}-error`} role="alert" className="field-error">
              {error}
            </p>
          )}
        </div>
      )}
      {children}
      <button type="submit" disabled={pending} className={`press ${tone === 'plain' ? '' : `press-${tone}`}`}>
        {submit}
      </button>
      {trouble && (
        <p role="alert" className="field-error">
          {wordsOf(trouble[1])}
        </p>
      )}
      <p role="status" className="comment-answered">
        {state.status === 'done' && said[state.outcome]}
      </p>
    </form>
  );
}
