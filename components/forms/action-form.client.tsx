'use client';

import { type ReactNode, useId } from 'react';
import { Field, type FieldSpec } from './field.client';
import { HiddenFields } from './hidden-fields';
import { type Action, useSentForm } from './use-sent-form.client';

export type FormWords = {
  submit: string;
  /** What each code says. */
  errors: Record<string, string>;
  /** What each outcome says; an outcome without words says nothing. */
  done?: Record<string, string>;
};

type ActionFormProps = {
  action: Action;
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

/** A form of fields and one button, whole without script: errors stand beside the fields, what was typed stays. */
export function ActionForm(props: ActionFormProps) {
  const { action, fields = [], hidden = {}, words, tone = 'main', about, children } = props;
  const { state, isBusy, values, errors, said, form } = useSentForm(action, words.errors);
  const id = useId();
  const named = new Set(fields.map(({ name }) => name));
  const trouble = Object.keys(errors).find((name) => !named.has(name));
  const outcome = state.status === 'done' ? words.done?.[state.outcome] : undefined;
  return (
    <form {...form} className="desk-form" noValidate>
      <HiddenFields fields={hidden} />
      {trouble && (
        <p role="alert" className="desk-trouble">
          {said(trouble)}
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
          error={said(field.name)}
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
