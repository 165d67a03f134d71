import { and, asc, eq, inArray, or } from 'drizzle-orm';
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
import { railTag } from '../site/tags.ts';
import { topics, topicTexts } from '../topics/schema.ts';
import { topicsTag, topicTag } from '../topics/tags.ts';
import { mediaTag } from './tags.ts';

/** Where a thing of the library stands, and what has to be made anew when it changes. */

export type Use = {
  kind: 'article' | 'topic' | 'album' | 'film' | 'author';
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

async function topicRows(mediaId: number): Promise<Row[]> {
  return db()
    .select({ id: topics.id, title: topicTexts.name, locale: topicTexts.locale, state: topics.state })
    .from(topicTexts)
    .innerJoin(topics, eq(topics.id, topicTexts.topicId))
    .where(eq(topicTexts.mediaId, mediaId))
    .orderBy(asc(topics.id));
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

const SOURCES = [
  ['article', articleRows],
  ['topic', topicRows],
  ['album', albumRows],
  ['film', filmRows],
  ['author', authorRows],
] as const;

/** Everything that shows a thing of the library, drafts too, a line each. Who may add to the library; throws `Refused`. */
export async function listUses(actor: Actor, mediaId: number, language: Locale): Promise<Use[]> {
  requireMay(actor, 'media.add');
  const found = await Promise.all(SOURCES.map(async ([kind, read]) => oneEach(kind, await read(mediaId), language)));
  return found.flat();
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

const ids = (rows: Row[]) => [...new Set(rows.map(({ id }) => id))];

/**
 * Makes everything anew that shows readers this picture, and nothing else. `soft`: the rail, which stands on every page, may be
 * seen once more as it was; never when something must vanish. Call it last in a verb. What shows pictures beside these uses
 * carries `mediaTag`.
 */
export async function expireUses(mediaId: number, { soft }: { soft: boolean }): Promise<void> {
  const pieces = await articleTags(mediaId);
  const inTopics = ids(await topicRows(mediaId));
  const inAlbums = ids(await albumRows(mediaId));
  const inFilms = ids(await filmRows(mediaId));
  const ofAuthors = ids(await authorRows(mediaId));
  const isListed = pieces.inLists || inTopics.length + inAlbums.length + inFilms.length > 0;
  await expireTags([
    mediaTag(mediaId),
    ...pieces.tags,
    ...(inTopics.length > 0 ? [...LOCALE_CODES.map(topicsTag), ...inTopics.map(topicTag)] : []),
    ...(inAlbums.length + inFilms.length > 0 ? LOCALE_CODES.map(galleryTag) : []),
    ...inAlbums.map(albumTag),
    ...inFilms.map(filmTag),
    ...ofAuthors.map(authorTag),
  ]);
  if (isListed) await expireTags(LOCALE_CODES.map(railTag), { soft });
}

/** Whether anything shows it, drafts too. */
export async function isInUse(mediaId: number): Promise<boolean> {
  for (const [, read] of SOURCES) if ((await read(mediaId)).length > 0) return true;
  return false;
}
