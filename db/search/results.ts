import { and, eq, inArray } from 'drizzle-orm';
import { type ArticleCard, listArticlesById } from '../articles/queries.ts';
import { db } from '../client.ts';
import { albumTexts, filmTexts } from '../gallery/schema.ts';
import { maps } from '../maps/schema.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { albums } from '../gallery/schema.ts';
import type { Locale } from '../site/locales.ts';
import { listTopicsById } from '../topics/queries.ts';
import { type Kind, kindOf } from './facets.ts';
import { searchDocuments, type Source } from './schema.ts';
import { markWords, type Part, snippetOf } from './snippets.ts';
import { listTexts, type Readable } from './sources.ts';

/** Hits as they are shown. Everything is read from what readers see: what went meanwhile is left out. */

export type Place = { source: Source; subjectId: number; locale: Locale };

export type ResultView = Place & {
  kind: Kind;
  title: Part[];
  snippet: Part[];
  /** Its date; undefined: it has none. */
  at: Date | undefined;
  slug: string;
  /** Of a piece. */
  section?: { slug: string; name: string; opinion: boolean };
  byline: string[];
  picture: PictureView | undefined;
};

const nameOf = ({ source, subjectId, locale }: Place) => `${source}:${subjectId}:${locale}`;

/** Where documents lead, by their number. */
export async function mapPlaces(ids: number[]): Promise<Map<number, Place>> {
  if (ids.length === 0) return new Map();
  const { id, source, subjectId, locale } = searchDocuments;
  const rows = await db().select({ id, source, subjectId, locale }).from(searchDocuments).where(inArray(id, ids));
  return new Map(rows.map(({ id: number, ...place }) => [number, place]));
}

type Details = Pick<ResultView, 'slug' | 'byline' | 'picture'> & Pick<Partial<ResultView>, 'section'>;
type Finder = (ids: number[], locale: Locale) => Promise<[id: number, details: Details][]>;

const ofArticle = ({ id, slug, section, byline, picture }: ArticleCard): [number, Details] => [
  id,
  { slug, section, byline: byline.map(({ name }) => name), picture },
];

const findAlbums: Finder = async (ids, locale) => {
  const rows = await db()
    .select({ id: albumTexts.albumId, slug: albumTexts.slug, coverId: albums.coverId })
    .from(albumTexts)
    .innerJoin(albums, eq(albums.id, albumTexts.albumId))
    .where(and(inArray(albumTexts.albumId, ids), eq(albumTexts.locale, locale)));
  const pictures = await mapPictures(
    rows.map(({ coverId }) => coverId),
    locale,
  );
  return rows.map(({ id, slug, coverId }) => [id, { slug, byline: [], picture: pictures.get(coverId) }]);
};

const findFilms: Finder = async (ids, locale) => {
  const rows = await db()
    .select({ id: filmTexts.filmId, slug: filmTexts.slug, posterId: filmTexts.posterId })
    .from(filmTexts)
    .where(and(inArray(filmTexts.filmId, ids), eq(filmTexts.locale, locale)));
  const pictures = await mapPictures(
    rows.map(({ posterId }) => posterId),
    locale,
  );
  return rows.map(({ id, slug, posterId }) => [id, { slug, byline: [], picture: pictures.get(posterId) }]);
};

const FINDERS: Record<Source, Finder> = {
  article: async (ids, locale) => (await listArticlesById(ids, locale)).map(ofArticle),
  topic: async (ids, locale) =>
    (await listTopicsById(ids, locale)).map(({ id, slug, picture }) => [id, { slug, byline: [], picture }]),
  map: async (ids) => {
    const rows = await db().select({ id: maps.id, slug: maps.slug }).from(maps).where(inArray(maps.id, ids));
    return rows.map(({ id, slug }) => [id, { slug, byline: [], picture: undefined }]);
  },
  album: findAlbums,
  film: findFilms,
};

/** What is shown of places beside their words, and their words, by name. */
async function readAll(places: Place[]) {
  const details = new Map<string, Details>();
  const words = new Map<string, Readable>();
  for (const source of new Set(places.map((place) => place.source))) {
    const ours = places.filter((place) => place.source === source);
    for (const readable of await listTexts(source, [...new Set(ours.map(({ subjectId }) => subjectId))]))
      words.set(nameOf(readable), readable);
    for (const locale of new Set(ours.map((place) => place.locale))) {
      const ids = ours.filter((place) => place.locale === locale).map(({ subjectId }) => subjectId);
      for (const [subjectId, found] of await FINDERS[source](ids, locale))
        details.set(nameOf({ source, subjectId, locale }), found);
    }
  }
  return { details, words };
}

/** Places as results, in their order, with what was looked for marked; those that readers do not see are left out. */
export async function showResults(places: Place[], wanted: Set<string>): Promise<ResultView[]> {
  const { details, words } = await readAll(places);
  return places.flatMap((place) => {
    const [shown, readable] = [details.get(nameOf(place)), words.get(nameOf(place))];
    if (!shown || !readable) return [];
    const texts = [readable.standfirst, readable.body];
    const snippet = texts.map((text) => snippetOf(text, wanted)).find(Boolean) ?? markWords(texts[0] ?? '', wanted);
    return {
      ...shown,
      ...place,
      kind: kindOf(place.source),
      title: markWords(readable.headline, wanted),
      snippet,
      at: readable.at ?? undefined,
    };
  });
}
