import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { articles } from './schema.ts';

type Asked = { locale: Locale; from: Date; to: Date };

/** When the pieces of a language were published that readers can see, in a span, oldest first. With `numbers.read`; throws `Refused`. */
export async function listPublishingTimes(actor: Actor, { locale, from, to }: Asked): Promise<Date[]> {
  requireMay(actor, 'numbers.read');
  const isSeen = inArray(articles.state, ['published', 'archived']);
  const rows = await db()
    .select({ at: articles.publishedAt })
    .from(articles)
    .where(and(eq(articles.locale, locale), isSeen, gte(articles.publishedAt, from), lte(articles.publishedAt, to)))
    .orderBy(asc(articles.publishedAt));
  return rows.flatMap(({ at }) => at ?? []);
}
