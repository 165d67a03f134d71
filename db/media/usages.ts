import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { articles } from '../articles/schema.ts';
import { articleMedia } from '../articles/shown.ts';
import { articleTag } from '../articles/tags.ts';
import { requirePlaced, tracesOf } from '../articles/traces.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { authors, authorTexts } from '../authors/schema.ts';
import { authorTag } from '../authors/tags.ts';
import { db } from '../client.ts';
import { albumItems, albums, albumTexts, films, filmTexts } from '../gallery/schema.ts';
import { albumTag, filmTag, galleryTag } from '../gallery/tags.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { siteTexts, standingPages } from '../site/schema.ts';
import { railTag, siteTag, standingPageTag } from '../site/tags.ts';
import { topicDrafts, topics, topicTexts } from '../topics/schema.ts';
import { topicsTag, topicTag } from '../topics/tags.ts';

/** Where a thing of the library stands, and what has to be made anew when it changes. */

export type Use = {
  kind: 'article' | 'topic' | 'album' | 'film' | 'author' | 'page' | 'site';
  id: number;
  /** Its name in the language that was asked for, or in any; empty when it has none yet. */
  title: string;
  locale: Locale;
  /** Whether readers see it there. */
  isSeen: boolean;
};

type Row = { id: number; title: string; locale: Locale; state: string };

const SEEN = new Set(['published', 'archived']);

/** One line a thing, named in the language that was asked for where it has a name in it. */
function oneEach(kind: Use['kind'], rows: Row[], language: Locale): Use[] {
  const byId = Map.groupBy(rows, (row) => row.id);
  return [...byId.values()].flatMap((same) => {
    const row = same.find(({ locale }) => locale === language) ?? same[0];
    return row ? { kind, id: row.id, title: row.title, locale: row.locale, isSeen: SEEN.has(row.state) } : [];
  });
}

async function articleRows(mediaId: number): Promise<Row[]> {
  return db()
    .selectDistinct({ id: articles.id, title: articles.headline, locale: articles.locale, state: articles.state })
    .from(articleMedia)
    .innerJoin(articles, eq(articles.id, articleMedia.articleId))
    .where(eq(articleMedia.mediaId, mediaId))
    .orderBy(asc(articles.id));
}

const shownIn = ({ content }: BodyDocument, mediaId: number) =>
  content.some((block) => block.type === 'figure' && block.attrs.media === mediaId);

/** Topics with their pictures and what stands in their explainers, as readers see them and as they are being written. */
async function topicRows(mediaId: number): Promise<Row[]> {
  const rowsOf = (texts: typeof topicTexts | typeof topicDrafts) =>
    db()
      .select({
        ...{ id: topics.id, title: texts.name, locale: texts.locale, state: topics.state },
        ...{ picture: texts.mediaId, body: texts.body },
      })
      .from(texts)
      .innerJoin(topics, eq(topics.id, texts.topicId))
      .orderBy(asc(topics.id));
  const drafts = (await rowsOf(topicDrafts)).map((row) => ({ ...row, state: 'draft' }));
  const rows = [...(await rowsOf(topicTexts)), ...drafts];
  return rows.filter(({ picture, body }) => picture === mediaId || shownIn(body, mediaId));
}

async function albumRows(mediaId: number): Promise<Row[]> {
  const inAlbum = db().select({ id: albumItems.albumId }).from(albumItems).where(eq(albumItems.mediaId, mediaId));
  return db()
    .select({ id: albums.id, title: albumTexts.title, locale: albumTexts.locale, state: albums.state })
    .from(albums)
    .innerJoin(albumTexts, eq(albumTexts.albumId, albums.id))
    .where(or(eq(albums.coverId, mediaId), inArray(albums.id, inAlbum)))
    .orderBy(asc(albums.id));
}

async function filmRows(mediaId: number): Promise<Row[]> {
  const { posterId, fileId, captionsId } = filmTexts;
  return db()
    .select({ id: films.id, title: filmTexts.title, locale: filmTexts.locale, state: films.state })
    .from(filmTexts)
    .innerJoin(films, eq(films.id, filmTexts.filmId))
    .where(or(eq(posterId, mediaId), eq(fileId, mediaId), eq(captionsId, mediaId)))
    .orderBy(asc(films.id));
}

async function authorRows(mediaId: number): Promise<Row[]> {
  const rows = await db()
    .select({ id: authors.id, title: authorTexts.name, locale: authorTexts.locale })
    .from(authors)
    .innerJoin(authorTexts, eq(authorTexts.authorId, authors.id))
    .where(eq(authors.portraitId, mediaId))
    .orderBy(asc(authors.id));
  return rows.map((row) => ({ ...row, state: 'published' }));
}

async function pageRows(mediaId: number): Promise<(Row & { slug: string })[]> {
  const { id, title, locale, slug, body } = standingPages;
  const rows = await db().select({ id, title, locale, slug, body }).from(standingPages).orderBy(asc(id));
  return rows.filter((row) => shownIn(row.body, mediaId)).map((row) => ({ ...row, state: 'published' }));
}

/** The paper itself, whose mark it is; it has no number. */
async function siteRows(mediaId: number): Promise<Row[]> {
  const { name: title, locale, logoMediaId } = siteTexts;
  const rows = await db().select({ title, locale }).from(siteTexts).where(eq(logoMediaId, mediaId));
  return rows.map((row) => ({ ...row, id: 0, state: 'published' }));
}

/** Tags of the pieces that show it to readers, and whether one of them shows it in lists. */
async function articleTags(mediaId: number): Promise<{ tags: string[]; inLists: boolean }> {
  const rows = await db()
    .select({ id: articles.id, leads: articleMedia.leads })
    .from(articleMedia)
    .innerJoin(articles, eq(articles.id, articleMedia.articleId))
    .where(
      and(
        eq(articleMedia.mediaId, mediaId),
        eq(articleMedia.inside, 'published'),
        inArray(articles.state, ['published', 'archived']),
      ),
    );
  const tags: string[] = [];
  for (const { id, leads } of rows) tags.push(...(leads ? await tracesOf(await requirePlaced(id)) : [articleTag(id)]));
  return { tags, inLists: rows.some(({ leads }) => leads) };
}

const each = (rows: Row[], tag: (id: number) => string) => [...new Set(rows.map(({ id }) => id))].map(tag);
const everywhere = (tag: (locale: Locale) => string, rows: Row[]) => (rows.length > 0 ? LOCALE_CODES.map(tag) : []);

type Shown = {
  tags: string[];
  /** Whether it stands in lists, and so perhaps in the rail. */
  inLists: boolean;
};
type Place = {
  kind: Use['kind'];
  /** All of its kind that shows the thing, drafts too. */
  find: (mediaId: number) => Promise<Row[]>;
  /** What readers have of it that goes out of date with the thing. */
  shown: (mediaId: number) => Promise<Shown>;
};

/** A place whose tags follow from the rows that are found. */
const place = <T extends Row>(
  kind: Use['kind'],
  find: (mediaId: number) => Promise<T[]>,
  { inLists, tags }: { inLists: boolean; tags: (rows: T[]) => string[] },
): Place => ({
  kind,
  find,
  shown: async (mediaId) => {
    const rows = await find(mediaId);
    return { tags: tags(rows), inLists: inLists && rows.length > 0 };
  },
});

/** Everywhere where something of the library can stand: a new place is told of here, and nowhere else. */
const PLACES: Place[] = [
  { kind: 'article', find: articleRows, shown: articleTags },
  place('topic', topicRows, {
    inLists: true,
    tags: (rows) => [...everywhere(topicsTag, rows), ...each(rows, topicTag)],
  }),
  place('album', albumRows, {
    inLists: true,
    tags: (rows) => [...everywhere(galleryTag, rows), ...each(rows, albumTag)],
  }),
  place('film', filmRows, { inLists: true, tags: (rows) => [...everywhere(galleryTag, rows), ...each(rows, filmTag)] }),
  place('author', authorRows, { inLists: false, tags: (rows) => each(rows, authorTag) }),
  place('page', pageRows, {
    inLists: false,
    tags: (rows) => rows.map(({ locale, slug }) => standingPageTag(locale, slug)),
  }),
  place('site', siteRows, { inLists: false, tags: (rows) => each(rows, siteTag) }),
];

/** Everything that shows a thing of the library, drafts too, a line each. Who may add to the library; throws `Refused`. */
export async function listUses(actor: Actor, mediaId: number, language: Locale): Promise<Use[]> {
  requireMay(actor, 'media.add');
  const found = await Promise.all(PLACES.map(async ({ kind, find }) => oneEach(kind, await find(mediaId), language)));
  return found.flat();
}

/**
 * Makes everything anew that shows readers this picture, and nothing else. `soft`: the rail, which stands on every page, may be
 * seen once more as it was; never when something must vanish. Call it last in a verb.
 */
export async function expireUses(mediaId: number, { soft }: { soft: boolean }): Promise<void> {
  const shown: Shown[] = [];
  for (const { shown: look } of PLACES) shown.push(await look(mediaId));
  await expireTags([...new Set(shown.flatMap(({ tags }) => tags))]);
  if (shown.some(({ inLists }) => inLists)) await expireTags(LOCALE_CODES.map(railTag), { soft });
}

/** Whether anything shows it, drafts too. */
export async function isInUse(mediaId: number): Promise<boolean> {
  for (const { find } of PLACES) if ((await find(mediaId)).length > 0) return true;
  return false;
}
