import type { ArticleContent } from '../../../db/articles/content.ts';
import { mergeContent } from '../../../db/articles/merge.ts';
import type { Draft, KeptCopy, OpenConflict } from './copy-state.ts';
import { inOurSpelling, isAlike } from './likeness.ts';

/** What becomes of a save that met a newer version: words to go on with, or a conflict; and what they now begin from. */
export type Meeting = { base: Draft; content: ArticleContent; conflict?: OpenConflict };

type Met = { base: Draft; mine: ArticleContent; sent: ArticleContent[]; theirs: Draft; savedBy: string | null };

/** One's own words against what the server has. */
export function meetVersions({ base, mine, sent, theirs, savedBy }: Met): Meeting {
  const content = inOurSpelling(base.content, theirs.content);
  // It may have been this very window, whose answer never arrived.
  const own = [mine, ...sent].find((one) => isAlike(one, content));
  if (own) return { base: { version: theirs.version, content: own }, content: mine };
  const newer = { version: theirs.version, content };
  const sides = { base: base.content, mine, theirs: content };
  const merge = mergeContent(sides);
  if (merge.conflicts.length === 0) return { base: newer, content: merge.content };
  return { base: newer, content: mine, conflict: { merge, sides, live: 'mine', base: newer, savedBy } };
}

/** What a device has kept against what there is now. */
export function meetKept(copy: KeptCopy, now: ArticleContent, base: Draft): Meeting {
  const wasSaved = copy.sent.some((one) => isAlike(one, now));
  const sides = { base: wasSaved ? now : copy.base.content, mine: copy.mine, theirs: now };
  const merge = mergeContent(sides);
  if (merge.conflicts.length === 0) return { base, content: merge.content };
  return { base, content: now, conflict: { merge, sides, live: 'theirs', base, savedBy: null, kept: copy.key } };
}

/** The conflict after somebody went on writing while it was open. */
export function meetAgain(conflict: OpenConflict, content: ArticleContent): OpenConflict {
  const sides = { ...conflict.sides, [conflict.live]: content };
  return { ...conflict, sides, merge: mergeContent(sides) };
}
