'use client';

import { useActionState } from 'react';
import type { ActionState } from './define-action';
import { onceAtATime } from './once-at-a-time';
import { useLeaving } from './use-leaving.client';

export type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

const START: ActionState = { status: 'idle' };
const NOTHING: Record<'values' | 'errors', Record<string, string>> = { values: {}, errors: {} };

/** What every form of the newsroom is: sent once at a time, with what was typed and what is wrong when it comes back. */
export function useSentForm(action: Action, words: Record<string, string>) {
  const [state, send, pending] = useActionState(action, START);
  const isBusy = useLeaving(state) || pending;
  const { values, errors } = state.status === 'refused' ? state : NOTHING;
  const said = (name: string) => {
    const code = errors[name];
    return code && (words[code] ?? words.badValue);
  };
  return { state, isBusy, values, errors, said, form: { action: send, onSubmit: onceAtATime(isBusy) } };
}
