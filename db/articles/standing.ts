import { and, eq, inArray } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { db, takeTurns } from '../client.ts';
import { type ArticleSubject, canReadArticle, Impossible } from './policy.ts';
import { articles } from './schema.ts';

/** How a piece stands, as the policy looks at it. */
export async function getStanding(id: number): Promise<ArticleSubject | undefined> {
  const [row] = await db()
    .select({
      locale: articles.locale,
      sectionId: articles.sectionId,
      ownerId: articles.ownerId,
      state: articles.state,
      changesAskedAt: articles.changesAskedAt,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) return undefined;
  const { changesAskedAt, firstPublishedAt, ...subject } = row;
  return { ...subject, changesAsked: changesAskedAt !== null, wasPublished: firstPublishedAt !== null };
}

type Question = { can: (actor: Actor, subject: ArticleSubject) => boolean; to: string };

/**
 * Lets nobody else change the piece until the transaction ends, and answers how it stands. Throws `Refused` when the actor may not
 * (`Impossible` when nobody may, because it is withdrawn), and when there is no such piece. Within a transaction only.
 */
export async function holdArticle(actor: Actor, id: number, { can, to }: Question): Promise<ArticleSubject> {
  await takeTurns(`article ${id}`);
  return requireStanding(actor, id, { can, to });
}

/** Like `holdArticle`, for reads: nobody is kept waiting. */
export async function requireStanding(actor: Actor, id: number, { can, to }: Question): Promise<ArticleSubject> {
  const subject = await getStanding(id);
  if (!subject) throw new Refused('articles', 'notFound');
  if (can(actor, subject)) return subject;
  const mightElse =
    canReadArticle(actor, subject) && can(actor, { ...subject, state: 'published', wasPublished: true });
  if (subject.state === 'withdrawn' && mightElse)
    throw new Impossible('withdrawn', 'A withdrawn piece stays withdrawn');
  throw new Refused(`articles.${to}`);
}

/** Of the ids, those of pieces that readers may see. */
export async function listReadable(ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), inArray(articles.state, ['published', 'archived'])));
  return rows.map((row) => row.id);
}
