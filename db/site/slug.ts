/** Combining marks: Latin accents once decomposed, Arabic vowel signs; and the tatweel, which only stretches a word. */
const MARKS = /[\p{Mn}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * Words as one segment of an address, in any script: lower case, no vowel signs or accents, hyphens between words
 * (a zero-width non-joiner parts words too), at most `limit` characters, cut between words. Empty when nothing is left.
 */
export function slugify(words: string, limit = 80): string {
  const plain = words.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
  const slug = plain
    .replace(/['’ʼ]/g, '')
    .replace(SEPARATORS, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= limit) return slug;
  const cut = slug.lastIndexOf('-', limit);
  return slug.slice(0, cut > limit / 2 ? cut : limit);
}

/** First segments that are no section and no standing page, because something else stands there. */
const TAKEN = new Set(
  'topics keywords authors gallery maps comments search most-viewed preview changes errors before newsroom api media rss atom feed feeds cards'.split(
    ' ',
  ),
);

/** Whether a section or a standing page may stand at `/[locale]/<slug>`, as far as the site's own addresses go. */
export const isOpenSegment = (slug: string): boolean => slug !== '' && !TAKEN.has(slug);
