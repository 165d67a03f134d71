import { and, asc, eq, inArray } from 'drizzle-orm';
import { articleAuthors } from '../articles/schema.ts';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import type { Locale } from '../site/locales.ts';
import { authors, authorTexts } from './schema.ts';

export type AuthorView = { id: number; slug: string; name: string; role: string; bio: string };
/** An author as their own page shows them. */
export type AuthorProfile = AuthorView & { portrait: PictureView | undefined };

const FIELDS = {
  id: authors.id,
  slug: authors.slug,
  name: authorTexts.name,
  role: authorTexts.role,
  bio: authorTexts.bio,
};
const inLanguage = (locale: Locale) => and(eq(authorTexts.authorId, authors.id), eq(authorTexts.locale, locale));

/** An author with the words of one language; undefined when there are none. */
export async function getAuthor(locale: Locale, slug: string): Promise<AuthorProfile | undefined> {
  const [found] = await db()
    .select({ ...FIELDS, portraitId: authors.portraitId })
    .from(authors)
    .innerJoin(authorTexts, inLanguage(locale))
    .where(eq(authors.slug, slug));
  if (!found) return undefined;
  const { portraitId, ...author } = found;
  const pictures = await mapPictures([portraitId], locale);
  return { ...author, portrait: portraitId === null ? undefined : pictures.get(portraitId) };
}

/** Every byline that has words in the language, by name. */
export async function listAuthors(locale: Locale): Promise<AuthorView[]> {
  return db().select(FIELDS).from(authors).innerJoin(authorTexts, inLanguage(locale)).orderBy(asc(authorTexts.name));
}

/** The bylines of several pieces, each in its order. */
export async function mapBylines(articleIds: number[], locale: Locale): Promise<Map<number, AuthorView[]>> {
  const bylines = new Map<number, AuthorView[]>();
  if (articleIds.length === 0) return bylines;
  const rows = await db()
    .select({ articleId: articleAuthors.articleId, ...FIELDS })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .innerJoin(authorTexts, inLanguage(locale))
    .where(inArray(articleAuthors.articleId, articleIds))
    .orderBy(asc(articleAuthors.position));
  for (const { articleId, ...author } of rows) bylines.set(articleId, [...(bylines.get(articleId) ?? []), author]);
  return bylines;
}

/** Authors by id with the words of one language, in the order of the ids; who has none is left out. */
export async function listAuthorsById(ids: number[], locale: Locale): Promise<AuthorView[]> {
  if (ids.length === 0) return [];
  const rows = await db()
    .select(FIELDS)
    .from(authors)
    .innerJoin(authorTexts, inLanguage(locale))
    .where(inArray(authors.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
