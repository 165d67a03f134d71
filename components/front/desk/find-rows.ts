import { listPublishedArticles } from '../../../db/articles/queries';
import { type ItemKind, ITEM_KINDS } from '../../../db/front/content';
import type { FrontDesk } from '../../../db/front/desk';
import { type ItemView, listMapIds, mapItems, pieceItem } from '../../../db/front/items';
import { listAlbums, listFilms } from '../../../db/gallery/queries';
import type { Locale } from '../../../db/site/locales';
import { listTopics } from '../../../db/topics/queries';

/** What somebody looks for who wants to pin it. */
export type FrontSearch = { kind: ItemKind; words: string };

const MOST = 20;

/** Reads the query string; what means nothing is left out. */
export function readSearch(params: Record<string, string | string[] | undefined>): FrontSearch {
  const one = (name: string) => [params[name]].flat()[0] ?? '';
  const kind = ITEM_KINDS.find((name) => name === one('kind')) ?? 'article';
  return { kind, words: one('q').trim().slice(0, 200) };
}

const holds = (label: string, words: string) =>
  words
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => label.toLocaleLowerCase().includes(word));

async function idsOf(kind: Exclude<ItemKind, 'article'>, locale: Locale): Promise<number[]> {
  switch (kind) {
    case 'topic':
      return (await listTopics(locale)).map(({ id }) => id);
    case 'map':
      return listMapIds(locale);
    case 'album':
      return (await listAlbums(locale, 100)).items.map(({ id }) => id);
    case 'film':
      return (await listFilms(locale, 100)).map(({ id }) => id);
  }
}

/** The pieces that are on a front as the draft has it. */
export const piecesOn = ({ slots }: FrontDesk): number[] =>
  slots
    .flatMap(({ pins, filled }) => [...pins.map(({ item }) => item), ...filled])
    .flatMap(({ kind, id }) => (kind === 'article' ? id : []));

/** Things of a kind that the words fit, the latest first; pieces on the front already are left out. */
export async function findRows(locale: Locale, search: FrontSearch, onFront: number[]): Promise<ItemView[]> {
  const { kind, words } = search;
  if (kind === 'article') {
    const without = words ? [] : onFront;
    return (await listPublishedArticles({ locale, words, without, limit: MOST })).items.map(pieceItem);
  }
  const ids = await idsOf(kind, locale);
  const items = await mapItems(
    ids.map((id) => ({ kind, id })),
    locale,
  );
  return ids
    .flatMap((id) => items.get(`${kind}:${id}`) ?? [])
    .filter(({ label }) => holds(label, words))
    .slice(0, MOST);
}
