import { headers } from 'next/headers';
import { readAnswer } from '../forms/define-action';

/** Whether a form of this page was sent without script and refused: then nothing that says why may be folded away. */
export async function wasRefusedPlainly(): Promise<boolean> {
  // Only React's own calls carry it.
  if ((await headers()).has('next-action')) return false;
  return (await readAnswer()).status === 'refused';
}
