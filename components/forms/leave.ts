import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionState } from './define-action';

/**
 * Ends an action elsewhere, with a page loaded anew: a soft change of pages would keep the old ones in memory and hidden in the
 * document, with typed passwords in them or for whoever presses «back» after signing out. Without script it is a redirect.
 */
export async function leaveTo(path: string): Promise<ActionState> {
  // Only React's own calls carry it.
  if (!(await headers()).has('next-action')) redirect(path);
  return { status: 'done', outcome: 'leave', values: { to: path } };
}
