import type { Locale } from '../../db/site/locales';

/** The only place where the site's addresses are spelled. All are paths; `siteUrl()` makes them absolute. */

type Cursor = { at: Date; id: number };

/** A cursor as the last segment of a list's address: `<milliseconds>-<id>`. */
const cursorSegment = ({ at, id }: Cursor) => `${at.getTime()}-${id}`;

/** The end of the year 9999, milliseconds: what lies beyond is no date to a database. */
export const LAST_INSTANT = 253_402_300_799_999;

/** Reads a cursor's segment; undefined when it is none. */
export function parseCursor(segment: string): Cursor | undefined {
  const [, at, id] = /^(\d{1,15})-(\d{1,9})$/.exec(segment) ?? [];
  return Number(at) <= LAST_INSTANT ? { at: new Date(Number(at)), id: Number(id) } : undefined;
}

const older = (path: string, cursor: Cursor) => `${path}/before/${cursorSegment(cursor)}`;

export const frontPath = (locale: Locale) => `/${locale}`;
export const sectionPath = (locale: Locale, section: string) => `/${locale}/${encodeURIComponent(section)}`;
export const olderInSectionPath = (locale: Locale, section: string, cursor: Cursor) =>
  older(sectionPath(locale, section), cursor);

type ArticleAddress = { locale: Locale; section: string | { slug: string }; id: number; slug: string };

/** The canonical address of a piece. The slug is decoration: the id finds it. */
export const articlePath = ({ locale, section, id, slug }: ArticleAddress) =>
  `${sectionPath(locale, typeof section === 'string' ? section : section.slug)}/${id}/${encodeURIComponent(slug)}`;

/** What changed between the versions of a piece that readers saw. */
export const changesPath = (locale: Locale, id: number) => `/${locale}/changes/${id}`;

export const topicsPath = (locale: Locale) => `/${locale}/topics`;
export const topicPath = (locale: Locale, slug: string) => `/${locale}/topics/${encodeURIComponent(slug)}`;
export const keywordPath = (locale: Locale, slug: string) => `/${locale}/keywords/${encodeURIComponent(slug)}`;
export const authorPath = (locale: Locale, slug: string) => `/${locale}/authors/${encodeURIComponent(slug)}`;
export const olderOnTopicPath = (locale: Locale, slug: string, cursor: Cursor) =>
  older(topicPath(locale, slug), cursor);
export const olderOnKeywordPath = (locale: Locale, slug: string, cursor: Cursor) =>
  older(keywordPath(locale, slug), cursor);
export const olderByAuthorPath = (locale: Locale, slug: string, cursor: Cursor) =>
  older(authorPath(locale, slug), cursor);

export const photosPath = (locale: Locale) => `/${locale}/gallery/photos`;
export const filmsPath = (locale: Locale) => `/${locale}/gallery/films`;
export const albumPath = (locale: Locale, album: { id: number; slug: string }) =>
  `${photosPath(locale)}/${album.id}/${encodeURIComponent(album.slug)}`;
export const filmPath = (locale: Locale, film: { id: number; slug: string }) =>
  `${filmsPath(locale)}/${film.id}/${encodeURIComponent(film.slug)}`;

export const mapsPath = (locale: Locale) => `/${locale}/maps`;
export const mapPath = (locale: Locale, slug: string, date?: string) =>
  `${mapsPath(locale)}/${encodeURIComponent(slug)}${date ? `/${date}` : ''}`;

/** A map of a date as a picture: for downloads, and in the shape that other sites show beside a link. */
type Dated = { slug: string; date: string };
export const mapPicturePath = (locale: Locale, { slug, date }: Dated, shape: 'map' | 'card' = 'map') =>
  `${mapPath(locale, slug, date)}/${shape}.png`;

type Sorted = { article: number; sort: string };
/** All comments under a piece in one order; `after` is a cursor of that order. */
export const commentsPath = (locale: Locale, { article, sort }: Sorted, after?: string) =>
  `/${locale}/comments/on/${article}/${sort}${after ? `/after/${after}` : ''}`;
/** Leads to wherever a comment is shown, for as long as it is. */
export const commentPath = (locale: Locale, id: number) => `/${locale}/comments/${id}`;
export const replyPath = (locale: Locale, id: number) => `/${locale}/comments/reply/${id}`;
export const reportPath = (locale: Locale, id: number) => `/${locale}/comments/report/${id}`;
/** Where a mailed link leads its owner to. */
export const ownCommentPath = (locale: Locale, token: string) => `/${locale}/comments/own/${token}`;
export const unsubscribePath = (locale: Locale, token: string) => `/${locale}/comments/unsubscribe/${token}`;
/** The one-click POST of a mail's header (RFC 8058). */
export const unsubscribePost = (token: string) => `/api/unsubscribe/${token}`;

/** A working copy in the real page: for whoever has the link, and for whoever works on it. */
export const previewTokenPath = (locale: Locale, token: string) => `/${locale}/preview/${token}`;
export const previewPiecePath = (locale: Locale, id: number) => `/${locale}/preview/piece/${id}`;
/** The newsroom's own; `db/auth/session.ts` leads there too. */
export const newsroomPath = () => '/newsroom';
export const signInPath = (said?: 'joined' | 'signedOut') => `/newsroom/sign-in${said ? `?said=${said}` : ''}`;
export const signOutPath = () => '/newsroom/api/sign-out';
export const forgotPath = () => '/newsroom/forgot';
export const accountPath = () => '/newsroom/account';
export const peoplePath = () => '/newsroom/people';
export const settingsPath = () => '/newsroom/settings';
export const newArticlePath = () => '/newsroom/articles/new';
export const editArticlePath = (id: number) => `/newsroom/articles/${id}`;
export const historyPath = (id: number) => `/newsroom/articles/${id}/history`;
export const previewFramesPath = (id: number) => `/newsroom/articles/${id}/preview`;
/** The desk's list, filtered; empty filters are left out. */
export function filteredDeskPath(filter: Record<string, string | undefined>): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return query ? `${newsroomPath()}?${query}` : newsroomPath();
}
/** Where a link to choose a password leads. */
export const joinPath = (token: string) => `/newsroom/join/${token}`;

export const mostViewedPath = (locale: Locale) => `/${locale}/most-viewed`;
export const standingPath = (locale: Locale, slug: string) => `/${locale}/${encodeURIComponent(slug)}`;

/** Where a stored picture lies: `width` one of its widths. */
export const picturePath = (hash: string, width: number, format: 'webp' | 'avif' = 'webp') =>
  `/media/${hash}-${width}.${format}`;
/** The one JPEG of a picture, for what knows no WebP. */
export const jpegPath = (hash: string) => `/media/${hash}.jpg`;
export const filePath = (hash: string, format: string) => `/media/${hash}.${format}`;

export const numbersPath = (query?: { locale: Locale; window: string }) =>
  `/newsroom/numbers${query ? `?locale=${query.locale}&window=${query.window}` : ''}`;
export const pieceNumbersPath = (id: number) => `/newsroom/numbers/${id}`;
/** A list of the numbers as a file. */
export const numbersFilePath = (list: string, { locale, window }: { locale: Locale; window: string }) =>
  `/newsroom/api/numbers/${list}?locale=${locale}&window=${window}`;
export const auditPath = (query: Record<string, string> = {}) => {
  const asked = new URLSearchParams(query).toString();
  return `/newsroom/audit${asked && `?${asked}`}`;
};
/** The log as a file. */
export const auditFilePath = () => '/newsroom/api/audit';
/** The front as it is arranged in a language, and its past; `at` a wall clock of the site's time zone. */
export const frontsPath = () => '/newsroom/front';
export const frontDeskPath = (locale: Locale) => `${frontsPath()}/${locale}`;
const withClock = (path: string, at?: string) => (at ? `${path}?at=${encodeURIComponent(at)}` : path);
export const frontAheadPath = (locale: Locale, at?: string) => withClock(`${frontDeskPath(locale)}/preview`, at);
export const frontPastPath = (locale: Locale, at?: string) => withClock(`${frontDeskPath(locale)}/past`, at);
/** The draft as of an instant in the real page; without one: as of now. */
export const previewFrontPath = (locale: Locale, at?: Date) =>
  `/${locale}/preview/front/draft${at ? `-${at.getTime()}` : ''}`;
/** What stood on the front, in the real page. */
export const keptFrontPath = (locale: Locale, edition: number) => `/${locale}/preview/front/kept-${edition}`;
/** The comment desk: its queues, one comment's file, the lists of words, who is shut out; and the outbox. */
export function commentDeskPath(filter: { queue?: string; locale?: string | undefined; after?: string }): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return query ? `/newsroom/comments?${query}` : '/newsroom/comments';
}
export const deskCommentPath = (id: number) => `/newsroom/comments/${id}`;
export const wordListsPath = () => '/newsroom/comments/words';
export const bansPath = () => '/newsroom/comments/bans';
export const outboxPath = (before?: number) => `/newsroom/mail${before ? `?before=${before}` : ''}`;
/** What editors keep beside the pieces: topics, keywords, sections, bylines, standing pages. */
export const deskTopicsPath = () => '/newsroom/topics';
export const deskTopicPath = (id: number, locale: Locale) => `/newsroom/topics/${id}/${locale}`;
export const deskKeywordsPath = (locale?: Locale, filter: { words?: string; after?: string } = {}) => {
  const entries = Object.entries({ locale, ...filter }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/newsroom/keywords${entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''}`;
};
export const deskKeywordPath = (id: number) => `/newsroom/keywords/${id}`;
export const deskSectionsPath = () => '/newsroom/sections';
export const deskSectionPath = (id: number) => `/newsroom/sections/${id}`;
export const deskAuthorsPath = (filter: { words?: string; after?: string } = {}) => {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/newsroom/authors${entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''}`;
};
export const deskAuthorPath = (id: number) => `/newsroom/authors/${id}`;
export const deskPagesPath = () => '/newsroom/pages';
export const deskPagePath = (locale: Locale, slug: string) => `/newsroom/pages/${locale}/${encodeURIComponent(slug)}`;
/** Maps in the newsroom. */
export const deskMapsPath = (before?: string) => `/newsroom/maps${before ? `?before=${before}` : ''}`;
export const newMapPath = () => '/newsroom/maps/new';
export const editMapPath = (id: number) => `/newsroom/maps/${id}`;
export const previewMapPath = (id: number, locale: Locale, date?: string) =>
  `/newsroom/maps/${id}/preview?locale=${locale}${date ? `&date=${date}` : ''}`;
export const exportMapPath = (id: number) => `/newsroom/api/maps/${id}/geojson`;
/** One picture of an album on a page of its own, counted from 1: what opens where no script runs. */
export const albumPicturePath = (locale: Locale, album: { id: number; slug: string }, place: number) =>
  `${albumPath(locale, album)}/${place}`;
export const olderPhotosPath = (locale: Locale, cursor: Cursor) => older(photosPath(locale), cursor);
export const olderFilmsPath = (locale: Locale, cursor: Cursor) => older(filmsPath(locale), cursor);

export const galleryPath = () => '/newsroom/gallery';
export type GalleryKind = 'albums' | 'films';
/** The gallery on the desk: a list, what is new, and one that is edited in a language. */
export function galleryDeskPath(kind: GalleryKind, filter: Record<string, string | undefined> = {}): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return `/newsroom/gallery/${kind}${query ? `?${query}` : ''}`;
}
export const newGalleryPath = (kind: GalleryKind, locale?: Locale) =>
  `/newsroom/gallery/${kind}/new${locale ? `?locale=${locale}` : ''}`;
export const editGalleryPath = (kind: GalleryKind, id: number, locale?: Locale) =>
  `/newsroom/gallery/${kind}/${id}${locale ? `?locale=${locale}` : ''}`;
/** The library of the newsroom; empty filters are left out. */
export function mediaPath(filter: Record<string, string | undefined> = {}): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return query ? `/newsroom/media?${query}` : '/newsroom/media';
}
export const mediaItemPath = (id: number) => `/newsroom/media/${id}`;
/** Where files are sent to: one as the body of a request, or several in a form. */
export const uploadPath = () => '/newsroom/api/media';
export const uploadFormPath = () => '/newsroom/api/media/form';
export const uploadStatePath = () => '/newsroom/api/media/uploads';
/** Old addresses and where they lead. */
export function redirectsPath(filter: { words?: string; before?: string } = {}): string {
  const entries = Object.entries(filter).filter(([, value]) => value);
  return `/newsroom/addresses${entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''}`;
}

/** The page that lists the feeds, and the page that the feed of what is said under a piece belongs to. */
export const feedsPath = (locale: Locale) => `/${locale}/feeds`;
export const commentFeedHome = (locale: Locale, article: number) => `/${locale}/comments/on/${article}`;
/** What search engines are told of. */
export const sitemapPath = () => '/sitemap.xml';
export const newsSitemapPath = () => '/news-sitemap.xml';
export const sitemapPartPath = (locale: Locale, name: string, part: number) =>
  `/sitemaps/${locale}-${name}-${part}.xml`;
/** The picture beside links to a piece (`key` its number) or to the paper (`site`); without a tag it leads to the one of now. */
export const cardPath = (locale: Locale, key: string, tag?: string) =>
  `/${locale}/cards/${key}${tag ? `-${tag}` : ''}.jpg`;

/** What a reader saved on the device, what is shown without a connection, and what a telephone needs to install the paper. */
export const savedPath = (locale: Locale) => `/${locale}/saved`;
export const offlinePath = (locale: Locale) => `/${locale}/offline`;
export const manifestPath = (locale: Locale) => `/${locale}/manifest.webmanifest`;
/** Which of some pieces may still be read. */
export const readablePath = (ids: number[]) => `/api/readable?ids=${ids.join()}`;
/** What readers look for; empty parts are left out. */
export function searchPath(locale: Locale, asked: Record<string, string | undefined> = {}): string {
  const entries = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(entries).toString();
  return `/${locale}/search${query ? `?${query}` : ''}`;
}
/** What is offered while somebody types. */
export const suggestionsPath = () => '/api/search';
export const deskSearchPath = (locale?: Locale) => `/newsroom/search${locale ? `?locale=${locale}` : ''}`;
