'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useEffect } from 'react';
import type { ActionState } from '../../forms/define-action';

type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;

/** Codes after which the page shows an older front than there is. */
const OUTDATED = new Set(['moved', 'unpinned']);

const isOutdated = (state: ActionState) =>
  state.status === 'done' ||
  (state.status === 'refused' && Object.values(state.errors).some((code) => OUTDATED.has(code)));

/** An action on the front; the page is brought up to date when it is done, and when somebody else was faster. */
export function useFrontAction(action: Action, answer: ActionState) {
  const router = useRouter();
  const [state, dispatch, pending] = useActionState(action, answer);
  useEffect(() => {
    if (state !== answer && isOutdated(state)) router.refresh();
    // Once for every answer.
  }, [state]);
  return [state, dispatch, pending] as const;
}
