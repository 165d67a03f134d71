'use client';

import { ReaderField } from '../forms/reader-field';

type FieldsProps = {
  /** Beginning of the ids; unique on the page. */
  id: string;
  labels: Record<'name' | 'email' | 'text' | 'notify', string>;
  values: Record<string, string>;
  /** What is wrong with a field, in words. */
  said: (field: string) => string | undefined;
};

/** Name, Email, Text, and whether to be told of replies; each error stands beside its field, what was typed stays. */
export function CommentFields({ id, labels, values, said }: FieldsProps) {
  const field = (name: string) => ({
    id: `${id}-${name}`,
    name,
    defaultValue: values[name],
    'aria-invalid': Boolean(said(name)),
    'aria-describedby': `${id}-${name}-error`,
  });
  return (
    <>
      <ReaderField id={`${id}-name`} label={labels.name} error={said('name')}>
        <input {...field('name')} autoComplete="name" maxLength={80} dir="auto" />
      </ReaderField>
      <ReaderField id={`${id}-email`} label={labels.email} error={said('email')}>
        <input {...field('email')} type="email" autoComplete="email" maxLength={254} dir="ltr" />
      </ReaderField>
      <ReaderField id={`${id}-text`} label={`${labels.text} *`} error={said('text')} wide>
        <textarea {...field('text')} rows={6} required minLength={2} maxLength={5000} dir="auto" />
      </ReaderField>
      <label className="wide touch gap-x-2">
        <input type="checkbox" name="notify" defaultChecked={values.notify === 'on'} /> {labels.notify}
      </label>
    </>
  );
}
