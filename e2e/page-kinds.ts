import {
  type ArticleCard,
  type ArticleView,
  getPublishedArticle,
  listPublishedArticles,
} from '../db/articles/queries.ts';
import { listAlbums, listFilms } from '../db/gallery/queries.ts';
import type { Locale } from '../db/site/locales.ts';

/** The kinds of pages that readers see, each with one address of the sample edition. Spelled here once more, on purpose. */

export type PageKind = {
  /** As titles of tests say it. */
  name: string;
  path: (locale: Locale) => Promise<string> | string;
  /** The front is made of what the rail shows elsewhere; error pages offer less. */
  rail: boolean;
  status: number;
  /** Search engines may list it. */
  listed: boolean;
};

const pieces = new Map<Locale, Promise<ArticleView[]>>();

/** Every published piece of a language as it is now, latest first; other stories may have added some. */
export async function piecesNow(locale: Locale): Promise<ArticleView[]> {
  const { items } = await listPublishedArticles({ locale, limit: 1000 });
  return Promise.all(items.map(async ({ id }) => (await getPublishedArticle(locale, id)) as ArticleView));
}

/** The same as it was when this was first asked. */
export function piecesOf(locale: Locale): Promise<ArticleView[]> {
  const known = pieces.get(locale) ?? piecesNow(locale);
  pieces.set(locale, known);
  return known;
}

/** The latest piece that has what a test is about. */
export async function aPieceWith(locale: Locale, has: (piece: ArticleView) => boolean): Promise<ArticleView> {
  const found = (await piecesOf(locale)).find(has);
  if (!found) throw new Error(`No such piece in ${locale}`);
  return found;
}

const slugged = (...segments: (string | number)[]) => segments.map((one) => `/${encodeURIComponent(one)}`).join('');

type Address = Pick<ArticleCard, 'locale' | 'id' | 'slug'> & { section: { slug: string } };
/** The one address of a piece. */
export const addressOf = ({ locale, section, id, slug }: Address) => slugged(locale, section.slug, id, slug);

async function firstAlbum(locale: Locale): Promise<string> {
  const [album] = (await listAlbums(locale, 1)).items;
  return slugged(locale, 'gallery', 'photos', album?.id ?? 0, album?.slug ?? '');
}

async function firstFilm(locale: Locale): Promise<string> {
  const [film] = await listFilms(locale, 1);
  return slugged(locale, 'gallery', 'films', film?.id ?? 0, film?.slug ?? '');
}

async function aKeyword(locale: Locale): Promise<string> {
  const piece = await aPieceWith(locale, ({ keywords }) => keywords.length > 0);
  return slugged(locale, 'keywords', piece.keywords[0]?.slug ?? '');
}

const inSection = (section: string) => async (locale: Locale) =>
  addressOf(await aPieceWith(locale, (piece) => piece.section.slug === section));

type Row = [name: string, path: PageKind['path'], differs?: Partial<PageKind>];

const ROWS: Row[] = [
  ['the front', (locale) => `/${locale}`, { rail: false }],
  ['the news', (locale) => `/${locale}/news`],
  ['the analyses', (locale) => `/${locale}/analysis`],
  ['the infographics', (locale) => `/${locale}/infographic`],
  ['an interview', inSection('interview')],
  ['an analysis', inSection('analysis')],
  ['an infographic', inSection('infographic')],
  ['a piece with an album', inSection('photo')],
  ['a piece with a film', inSection('film')],
  ['all topics', (locale) => `/${locale}/topics`],
  ['a topic', (locale) => `/${locale}/topics/al-qaeda`],
  ['a keyword', aKeyword],
  ['an author', (locale) => `/${locale}/authors/middle-east-desk`],
  ['the photo albums', (locale) => `/${locale}/gallery/photos`],
  ['an album', firstAlbum],
  ['the films', (locale) => `/${locale}/gallery/films`],
  ['a film', firstFilm],
  ['the maps', (locale) => `/${locale}/maps`],
  ['a map', (locale) => `/${locale}/maps/idlib`],
  ['a map on a date', (locale) => `/${locale}/maps/nato/1999-03-12`],
  ['the most viewed', (locale) => `/${locale}/most-viewed`],
  ['the feeds', (locale) => `/${locale}/feeds`],
  ['the page about the paper', (locale) => `/${locale}/about`],
  ['the privacy page', (locale) => `/${locale}/privacy`],
  ['the contact page', (locale) => `/${locale}/contact`],
  ['the corrections', (locale) => `/${locale}/corrections`],
  ['the reading list', (locale) => `/${locale}/saved`, { listed: false }],
  ['an address without a page', (locale) => `/${locale}/news/999999/nothing`, { rail: false, status: 404 }],
];

export const PAGE_KINDS: PageKind[] = ROWS.map(([name, path, differs]) => ({
  name,
  path,
  rail: true,
  status: 200,
  listed: true,
  ...differs,
}));

/** The kinds with these names; throws on a name that is none. */
export function kindsNamed(...names: string[]): PageKind[] {
  return names.map((name) => {
    const kind = PAGE_KINDS.find((one) => one.name === name);
    if (!kind) throw new Error(`No kind of page is called «${name}»`);
    return kind;
  });
}
