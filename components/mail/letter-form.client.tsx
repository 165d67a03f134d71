'use client';

import { useActionState, useEffect, useId, useState } from 'react';
import type { ActionState } from '../forms/define-action';
import { ReaderField } from '../forms/reader-field';
import { sendLetter } from './actions';

export type LetterWords = Record<
  'name' | 'email' | 'subject' | 'text' | 'send' | 'sending' | 'note' | 'sent',
  string
> & {
  errors: Record<string, string>;
};

const START: ActionState = { status: 'idle' };

/** A letter to the newsroom. Without script it is an ordinary form that answers with a page. */
export function LetterForm({ locale, words }: { locale: string; words: LetterWords }) {
  const [state, action, pending] = useActionState(sendLetter, START);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const id = useId();
  const none: Record<string, string> = {};
  const { values, errors } = state.status === 'refused' ? state : { values: none, errors: none };
  const said = (name: string) => errors[name] && (words.errors[errors[name]] ?? words.errors.badValue);
  const field = (name: 'name' | 'email' | 'subject' | 'text') => ({
    id: `${id}-${name}`,
    name,
    defaultValue: values[name],
    'aria-invalid': Boolean(said(name)),
    'aria-describedby': `${id}-${name}-error`,
  });
  const row = (name: 'name' | 'email' | 'subject' | 'text') => ({
    id: `${id}-${name}`,
    label: words[name],
    error: said(name),
  });
  return (
    <>
      <p id="letter-sent" role="status" className={`comment-sent ${state.status === 'done' ? 'is-shown' : ''}`}>
        {words.sent}
      </p>
      <form action={action} className="comment-form">
        <input type="hidden" name="locale" value={locale} />
        {isLive && <input type="hidden" name="scripted" value="1" />}
        <p className="sr-only" aria-hidden="true">
          <label>
            Website <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <ReaderField {...row('name')}>
          <input {...field('name')} autoComplete="name" maxLength={80} dir="auto" />
        </ReaderField>
        <ReaderField {...row('email')}>
          <input {...field('email')} type="email" autoComplete="email" maxLength={254} dir="ltr" />
        </ReaderField>
        <ReaderField {...row('subject')} wide>
          <input {...field('subject')} maxLength={160} dir="auto" />
        </ReaderField>
        <ReaderField {...row('text')} label={`${words.text} *`} wide>
          <textarea {...field('text')} rows={8} required maxLength={5000} dir="auto" />
        </ReaderField>
        {said('form') && (
          <p role="alert" className="wide text-danger">
            {said('form')}
          </p>
        )}
        <button type="submit" disabled={pending} className="comment-send">
          {pending ? words.sending : words.send}
        </button>
        <p className="meta">{words.note}</p>
      </form>
    </>
  );
}
