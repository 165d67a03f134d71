import type { Locale } from '../site/locales.ts';
import { stemsOf } from './normalize.ts';
import type { Source } from './schema.ts';
import type { Readable } from './sources.ts';

/** What documents are found by besides their words: their number, which is their date, and facets, which stand in the index as words. */

export const PER_MILLISECOND = 1024;
/** Where documents without a date stand: before all others. Milliseconds. */
export const TIMELESS = 8e12;
/** The instant of a document in milliseconds; undefined for what has no date. */
export function instantOf(id: number): number | undefined {
  const at = Math.floor(id / PER_MILLISECOND);
  return at >= TIMELESS ? undefined : at;
}

/** The number that documents of this instant begin at. */
export const firstIdAt = (milliseconds: number): number =>
  Math.min(TIMELESS - 1, Math.max(0, Math.floor(milliseconds))) * PER_MILLISECOND;

export const KINDS = ['article', 'topic', 'map', 'gallery'] as const;
export type Kind = (typeof KINDS)[number];
/** What readers call it. */
export const kindOf = (source: Source): Kind => (source === 'album' || source === 'film' ? 'gallery' : source);

/** What documents are filtered by. A headline that says just this and no more is one too. */
export const facetOf = {
  any: () => 'x',
  locale: (locale: Locale) => `l${locale}`,
  kind: (kind: Kind) => `k${kind}`,
  dated: () => 'd',
  section: (id: number) => `s${id}`,
  topic: (id: number) => `t${id}`,
  author: (id: number) => `a${id}`,
  headline: (stems: string[]) => `h${stems.join('').slice(0, 80)}`,
};

/** All facets of a thing. */
export function facetsOf({ source, locale, at, sectionId, topicIds, authorIds, headline }: Readable): string[] {
  return [
    ...[facetOf.any(), facetOf.locale(locale), facetOf.kind(kindOf(source))],
    ...(at ? [facetOf.dated()] : []),
    ...(sectionId === null ? [] : [facetOf.section(sectionId)]),
    ...topicIds.map(facetOf.topic),
    ...authorIds.map(facetOf.author),
    facetOf.headline(stemsOf(headline)),
  ];
}
