'use client';

import { type ReactNode, useActionState, useId } from 'react';
import type { ActionState } from './define-action';
import { Field, type FieldSpec } from './field.client';
import { onceAtATime } from './once-at-a-time';
import { useLeaving } from './use-leaving.client';

export type FormWords = {
  submit: string;
  /** What each code says. */
  errors: Record<string, string>;
  /** What each outcome says; an outcome without words says nothing. */
  done?: Record<string, string>;
};

type ActionFormProps = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  fields?: FieldSpec[];
  hidden?: Record<string, string>;
  words: FormWords;
  /** `main`: the one thing to do here; `quiet`: one of several; `danger`: what cannot be undone. */
  tone?: 'main' | 'quiet' | 'danger';
  /** What the button is about, for whoever hears it among others of its name. */
  about?: string | undefined;
  /** Fields that are more than a field. */
  children?: ReactNode;
};

/** What was ticked stays ticked when a form comes back. */
const kept = (options: FieldSpec['options'], name: string, values: Record<string, string>) =>
  Object.keys(values).length === 0
    ? options
    : options?.map((option) => ({ ...option, ticked: values[`${name}:${option.value}`] === 'on' }));

const START: ActionState = { status: 'idle' };
const NOTHING: Record<'values' | 'errors', Record<string, string>> = { values: {}, errors: {} };

/** A form of fields and one button, whole without script: errors stand beside the fields, what was typed stays. */
export function ActionForm(props: ActionFormProps) {
  const { action, fields = [], hidden = {}, words, tone = 'main', about, children } = props;
  const [state, send, pending] = useActionState(action, START);
  const isLeaving = useLeaving(state);
  const id = useId();
  const { values, errors } = state.status === 'refused' ? state : NOTHING;
  const said = (code: string | undefined) => code && (words.errors[code] ?? words.errors.badValue);
  const named = new Set(fields.map(({ name }) => name));
  const trouble = Object.entries(errors).find(([name]) => !named.has(name));
  const outcome = state.status === 'done' ? words.done?.[state.outcome] : undefined;
  const isBusy = pending || isLeaving;
  return (
    <form action={send} onSubmit={onceAtATime(isBusy)} className="desk-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {trouble && (
        <p role="alert" className="desk-trouble">
          {said(trouble[1])}
        </p>
      )}
      {outcome && (
        <p role="status" className="desk-done">
          {outcome}
        </p>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          {...field}
          id={`${id}-${field.name}`}
          value={values[field.name] ?? field.value}
          options={kept(field.options, field.name, values)}
          error={said(errors[field.name])}
        />
      ))}
      {children}
      <button type="submit" aria-disabled={isBusy} className={`desk-button desk-button-${tone}`}>
        {words.submit}
        {about && <span className="sr-only"> {about}</span>}
      </button>
    </form>
  );
}
