import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, inScope, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { canModerateComments } from './policy.ts';
import { comments } from './schema.ts';
import { isErased } from './threads.ts';

/** Which comments a moderator works on: those under pieces of the own languages and sections. */

/** Throws `Refused` unless the actor moderates comments at all. */
export function requireModerator(actor: Actor): void {
  if (!canModerateComments(actor)) throw new Refused('comments.moderate');
}

/** What a query of comments, joined with their articles, is narrowed to for the actor; undefined: everything. */
export function scopeOf(actor: Actor): SQL | undefined {
  if (actor.kind !== 'user' || actor.role === 'admin') return undefined;
  const { locales = [], sections = [] } = actor;
  return and(
    // Said so that SQLite walks along the comments, not through all pieces of the language.
    locales.length > 0 ? inArray(sql<string>`${articles.locale} || ''`, [...locales]) : undefined,
    sections.length > 0 ? inArray(sql<number>`${articles.sectionId} + 0`, [...sections]) : undefined,
  );
}

const FIELDS = {
  id: comments.id,
  articleId: comments.articleId,
  parentId: comments.parentId,
  state: comments.state,
  body: comments.body,
  staffId: comments.staffId,
  reports: comments.reports,
  featured: comments.featured,
  appealedAt: comments.appealedAt,
  emailHash: comments.emailHash,
  emailCipher: comments.emailCipher,
  visitorHash: comments.visitorHash,
  locale: articles.locale,
  sectionId: articles.sectionId,
};
/** A comment as verbs about it need it. Holds the sealed address: never hand it out. */
export type Judged = Pick<typeof comments.$inferSelect, Exclude<keyof typeof FIELDS, 'locale' | 'sectionId'>> &
  Pick<typeof articles.$inferSelect, 'locale' | 'sectionId'>;

/** A comment that the actor may judge. Throws `Refused`, with the code `erased` for one that its reader took back, and when there is none. */
export async function requireJudged(actor: Actor, id: number): Promise<Judged> {
  requireModerator(actor);
  const [row] = await db()
    .select(FIELDS)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(eq(comments.id, id));
  if (!row) throw new Error(`There is no comment ${id}`);
  if (!inScope(actor, row)) throw new Refused('comments.moderate');
  if (isErased(row)) throw new Refused('comments.moderate', 'erased');
  return row;
}
