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
