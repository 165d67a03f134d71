import { and, count, eq, gte, inArray, lte } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { COMMENT_STATES, comments } from './schema.ts';

type Asked = { locale: Locale; from: Date; to: Date };

/** How many comments of a span stand in each state, under pieces of a language. With `numbers.read`; throws `Refused`. */
export async function mapCommentStates(
  actor: Actor,
  { locale, from, to }: Asked,
): Promise<Map<(typeof COMMENT_STATES)[number], number>> {
  requireMay(actor, 'numbers.read');
  const rows = await db()
    .select({ state: comments.state, total: count() })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    // By every state, so that the index of states and dates serves.
    .where(
      and(
        inArray(comments.state, [...COMMENT_STATES]),
        gte(comments.createdAt, from),
        lte(comments.createdAt, to),
        eq(articles.locale, locale),
      ),
    )
    .groupBy(comments.state);
  return new Map(rows.map((row) => [row.state, row.total]));
}
