'use client';

import { useActionState } from 'react';
import type { ActionState } from '../../forms/define-action';
import { useLeaving } from '../../forms/use-leaving.client';
import { sendMediaRemoval } from '../actions';

type RemoveProps = {
  id: number;
  words: { submit: string; sure: string };
  refusals: Record<string, string> & { other: string };
};

const START: ActionState = { status: 'idle' };

/** Two steps, so that nothing goes by a slip of the hand; without script too. */
export function RemoveForm({ id, words, refusals }: RemoveProps) {
  const [state, send, pending] = useActionState(sendMediaRemoval, START);
  const isLeaving = useLeaving(state);
  const codes = state.status === 'refused' ? Object.values(state.errors) : [];
  return (
    <details className="media-remove">
      <summary className="press press-danger">{words.submit}</summary>
      <form action={send}>
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="press press-danger" disabled={pending || isLeaving}>
          {words.sure}
        </button>
        {codes.map((code) => (
          <p key={code} role="alert" className="field-error">
            {refusals[code] ?? refusals.other}
          </p>
        ))}
      </form>
    </details>
  );
}
