import type { Locale } from '../../db/site/locales';

/** The only place where the site's addresses are spelled. All are paths; `siteUrl()` makes them absolute. */

type Cursor = { at: Date; id: number };

/** A cursor as the last segment of a list's address: `<milliseconds>-<id>`. */
const cursorSegment = ({ at, id }: Cursor) => `${at.getTime()}-${id}`;

/** Reads a cursor's segment; undefined when it is none. */
export function parseCursor(segment: string): Cursor | undefined {
  const found = /^(\d{1,15})-(\d{1,9})$/.exec(segment);
  return found ? { at: new Date(Number(found[1])), id: Number(found[2]) } : undefined;
}

const older = (path: string, cursor: Cursor) => `${path}/before/${cursorSegment(cursor)}`;

export const frontPath = (locale: Locale) => `/${locale}`;
export const sectionPath = (locale: Locale, section: string) => `/${locale}/${section}`;
export const olderInSectionPath = (locale: Locale, section: string, cursor: Cursor) =>
  older(sectionPath(locale, section), cursor);

type ArticleAddress = { locale: Locale; section: string | { slug: string }; id: number; slug: string };

/** The canonical address of a piece. The slug is decoration: the id finds it. */
export const articlePath = ({ locale, section, id, slug }: ArticleAddress) =>
  `/${locale}/${typeof section === 'string' ? section : section.slug}/${id}/${encodeURIComponent(slug)}`;

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
export const standingPath = (locale: Locale, slug: string) => `/${locale}/${slug}`;

/** Where a stored picture lies: `width` one of its widths. */
export const picturePath = (hash: string, width: number) => `/media/${hash}-${width}.webp`;
/** The one JPEG of a picture, for what knows no WebP. */
export const jpegPath = (hash: string) => `/media/${hash}.jpg`;
export const filePath = (hash: string, format: string) => `/media/${hash}.${format}`;

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
