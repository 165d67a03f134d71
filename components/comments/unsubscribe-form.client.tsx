'use client';

import { useActionState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendUnsubscription } from './actions';

type UnsubscribeProps = {
  token: string;
  /** What was answered to a form that was sent without script. */
  answer: ActionState;
  words: { send: string; done: string; errors: Record<string, string> };
};

/** Ends the mails about replies. */
export function UnsubscribeForm({ token, answer, words }: UnsubscribeProps) {
  const [state, action, pending] = useActionState(sendUnsubscription, answer);
  if (state.status === 'done')
    return (
      <p role="status" className="py-5">
        {words.done}
      </p>
    );
  const [code] = state.status === 'refused' ? Object.values(state.errors) : [];
  return (
    <form action={action} className="py-5">
      <input type="hidden" name="token" value={token} />
      {code && (
        <p role="alert" className="text-danger">
          {words.errors[code] ?? words.errors.badValue}
        </p>
      )}
      <button type="submit" disabled={pending} className="comment-send">
        {words.send}
      </button>
    </form>
  );
}
