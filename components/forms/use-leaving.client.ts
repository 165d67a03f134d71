'use client';

import { useEffect } from 'react';
import type { ActionState } from './define-action';

/** Follows an action that ended with `leaveTo`; true while the browser is on its way. */
export function useLeaving(state: ActionState): boolean {
  const to = state.status === 'done' && state.outcome === 'leave' ? state.values.to : undefined;
  useEffect(() => {
    if (to?.startsWith('/')) window.location.replace(to);
  }, [to]);
  return to !== undefined;
}
