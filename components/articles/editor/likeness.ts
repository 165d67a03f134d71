import { identityOf } from '../../../db/articles/blocks.ts';
import type { ArticleContent } from '../../../db/articles/content.ts';

/** The server trims and composes what it stores. What differs in nothing else has been changed by nobody. */

const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
};
const likeness = (value: unknown) => identityOf(plain(value));

/** Whether two versions say the same. */
export const isAlike = (one: unknown, other: unknown): boolean => one === other || likeness(one) === likeness(other);

/** What the server holds, in our own spelling wherever it says what we have: so that only real changes are merged. */
export function inOurSpelling(ours: ArticleContent, theirs: ArticleContent): ArticleContent {
  const fields = Object.entries(theirs).map(([field, value]) => {
    const own = ours[field as keyof ArticleContent];
    return [field, isAlike(own, value) ? own : value] as const;
  });
  const known = new Map((ours.body?.content ?? []).map((block) => [likeness(block), block]));
  const blocks = (theirs.body?.content ?? []).map((block) => known.get(likeness(block)) ?? block);
  return { ...(Object.fromEntries(fields) as ArticleContent), body: { ...theirs.body, content: blocks } };
}
