import { cacheTag } from 'next/cache';
import { notFound, permanentRedirect } from 'next/navigation';
import { getRedirect } from '../../db/site/queries';
import { redirectTag } from '../../db/site/tags';
import { keepIfFound } from './lifetime';

/** Where an address that once worked leads now, or null; the path decoded. */
async function readMoved(path: string) {
  'use cache';
  const moved = await getRedirect(path);
  keepIfFound(moved);
  cacheTag(redirectTag(path));
  return moved?.target ?? null;
}

/** Where the page at a path has moved to, decoded; null when nothing is known of it. */
export const movedTo = (path: string): Promise<string | null> => readMoved(path.normalize('NFC').toLowerCase());

/**
 * Ends a page at whose address nothing stands: where something once stood there, with 308 to where it is now, in one step; else
 * in «not found».
 */
export async function leadOnOrMiss(path: string): Promise<never> {
  const target = await movedTo(path);
  if (target === null) notFound();
  // Kept in plain words; what is percent-encoded already stays so.
  permanentRedirect(target.startsWith('/') ? new URL(target, 'http://here').pathname : target);
}
