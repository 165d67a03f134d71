'use client';

import { useActionState, useId } from 'react';
import type { ActionState } from '../forms/define-action';
import { Field } from '../forms/field.client';
import { onceAtATime } from '../forms/once-at-a-time';
import { sendSignIn } from './actions';

type SignInFormProps = {
  /** Where to go afterwards. */
  next: string;
  words: Record<'email' | 'password' | 'code' | 'codeTitle' | 'codeHint' | 'submit' | 'continue' | 'again', string> & {
    errors: Record<string, string>;
  };
  signInPath: string;
};

const START: ActionState = { status: 'idle' };

/** E-mail and password; then, where there is a second factor, its code. Whole without script. */
export function SignInForm({ next, words, signInPath }: SignInFormProps) {
  const [state, send, pending] = useActionState(sendSignIn, START);
  const id = useId();
  const errors: Record<string, string> = state.status === 'refused' ? state.errors : {};
  const { ticket, email }: Record<string, string | undefined> = state.status === 'idle' ? {} : state.values;
  const said = (field: string) => {
    const code = errors[field];
    return code && (words.errors[code] ?? words.errors.badValue);
  };
  const trouble = said('form');
  return (
    <form action={send} onSubmit={onceAtATime(pending)} className="desk-form" noValidate>
      <input type="hidden" name="next" value={next} />
      {trouble && (
        <p role="alert" className="desk-trouble">
          {trouble}
        </p>
      )}
      {ticket ? (
        <>
          <input type="hidden" name="ticket" value={ticket} />
          <h2 className="desk-step">{words.codeTitle}</h2>
          <Field
            {...{ id: `${id}-code`, name: 'code', kind: 'code', label: words.code, hint: words.codeHint }}
            autoComplete="one-time-code"
            error={said('code')}
          />
        </>
      ) : (
        <>
          <Field
            {...{ id: `${id}-email`, name: 'email', kind: 'email', label: words.email, value: email }}
            autoComplete="username"
            error={said('email')}
          />
          <Field
            {...{ id: `${id}-password`, name: 'password', kind: 'password', label: words.password }}
            autoComplete="current-password"
            error={said('password')}
          />
        </>
      )}
      <button type="submit" aria-disabled={pending} className="desk-button desk-button-main">
        {ticket ? words.continue : words.submit}
      </button>
      {ticket && (
        <p className="desk-aside">
          <a href={signInPath}>{words.again}</a>
        </p>
      )}
    </form>
  );
}
