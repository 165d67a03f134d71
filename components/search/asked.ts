import { isLocale, type Locale } from '../../db/site/locales';
import { KINDS } from '../../db/search/facets';
import type { SearchAsked, SearchCursor } from '../../db/search/queries';
import { cleanQuery } from '../../db/search/syntax';
import { instantIn } from '../site/dates';
import type { SearchChoices } from './reads';

/** The address of a search, read and written. Whatever it says is a search: what means nothing is left out. */

export const PARTS = ['q', 'kind', 'section', 'topic', 'author', 'lang', 'from', 'to', 'sort', 'after'] as const;
export type Typed = Partial<Record<(typeof PARTS)[number], string>>;

const PAGE = 10;
/** A year before the first of four digits is one that is being typed. */
const DAY = /^[1-9]\d{3}-\d\d-\d\d$/;

/** The parts of an address that we know; of a part that stands twice the first counts. */
export function readTyped(parts: Record<string, string | string[] | undefined>): Typed {
  const entries = PARTS.map((name) => [name, [parts[name]].flat()[0]] as const);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, cleanQuery(value)]] : [])));
}

/** A cursor as a part of an address: worth, document, instant. */
export const writeCursor = ({ score, id, at }: SearchCursor) => `${Math.round(score * 1000)}_${id}_${at}`;

function readCursor(text = ''): SearchCursor | undefined {
  const [, score, id, at] = /^(\d{1,9})_(\d{1,16})_(\d{1,13})$/.exec(text) ?? [];
  return score && id && at ? { score: Number(score) / 1000, id: Number(id), at: Number(at) } : undefined;
}

/** The beginning of a day of the site's time zone, so many days later. */
function dayAt(text = '', later = 0): Date | undefined {
  if (!DAY.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  day.setUTCDate(day.getUTCDate() + later);
  return instantIn(`${day.toISOString().slice(0, 10)}T00:00`);
}

const idOf = (list: { id: number; slug: string }[], slug?: string) => list.find((one) => one.slug === slug)?.id;

/** What the model is asked. */
export function askedOf(locale: Locale, typed: Typed, { sections, topics, authors }: SearchChoices): SearchAsked {
  const { q = '', lang = locale, kind, sort } = typed;
  return {
    locale,
    query: q,
    order: sort === 'newest' ? 'newest' : 'best',
    after: readCursor(typed.after),
    limit: PAGE,
    filter: {
      locale: lang === 'all' ? undefined : isLocale(lang) ? lang : locale,
      kind: KINDS.find((one) => one === kind),
      sectionId: idOf(sections, typed.section),
      topicId: idOf(topics, typed.topic),
      authorId: idOf(authors, typed.author),
      from: dayAt(typed.from),
      until: dayAt(typed.to, 1),
    },
  };
}

/** Whether anything but the words narrows what is found. */
export const isNarrowed = ({ q: _q, after: _after, ...others }: Typed): boolean => Object.values(others).some(Boolean);
