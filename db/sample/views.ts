import { SYSTEM } from '../auth/policy.ts';
import { rankViews, recordViews } from '../views/mutations.ts';
import type { SampleIds } from './body.ts';
import type { Locale, SampleArticle } from './kit.ts';

const HOUR = 3_600_000;
/** Views are generated for this long before the first start, so that all three windows have something to say. */
const HOURS = 30 * 24;
const EDITION_END = Date.parse('2018-10-15T21:00:00+03:00');

/** A number from 0 to 1 that depends on the words alone (FNV-1a). */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/**
 * Views in one hour: more for a piece that is young on the edition's clock, for some stories than for others, and by day
 * than by night. The edition's evening is taken to be now.
 */
function viewsIn(piece: SampleArticle, hoursAgo: number): number {
  const age = (EDITION_END - Date.parse(piece.published)) / HOUR - hoursAgo;
  if (age < 0) return 0;
  const appeal = 4 + 60 * chance(piece.story) ** 2;
  const fading = Math.exp(-age / 60) + 0.04;
  const noise = 0.6 + 0.8 * chance(`${piece.story}${piece.locale}${hoursAgo}`);
  return Math.round(appeal * fading * noise);
}

/** Generates views for every piece (marked as sample, the same at every start) and computes the ranks. */
export async function addSampleViews(pieces: SampleArticle[], ids: SampleIds): Promise<void> {
  const now = new Date();
  const rows = pieces.flatMap((piece) => {
    const articleId = ids.articles.get(`${piece.story}.${piece.locale}`);
    if (articleId === undefined) return [];
    return Array.from({ length: HOURS }, (_, hoursAgo) => ({
      articleId,
      at: new Date(now.getTime() - hoursAgo * HOUR),
      views: viewsIn(piece, hoursAgo),
      sample: true,
    })).filter((row) => row.views > 0);
  });
  await recordViews(SYSTEM, rows);
  for (const locale of ['en', 'ar', 'fa'] satisfies Locale[]) await rankViews(SYSTEM, locale, now);
}
