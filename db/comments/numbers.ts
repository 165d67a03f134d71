import { and, asc, count, eq, gte, inArray, isNull, lt, lte } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { isRejectionReason, type RejectionReason } from './policy.ts';
import { COMMENT_STATES, commentEvents, comments } from './schema.ts';

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

type Week = { from: Date; to: Date };
type Decided = { commentId: number; kind: string; detail: { from?: unknown; reason?: unknown } };

/** What became of the comments that readers sent in one week. */
export type DeskWeek = {
  from: Date;
  received: number;
  /** Those that a moderator had to read before anybody else. */
  held: number;
  /** How many stand in each state today. */
  states: Map<(typeof COMMENT_STATES)[number], number>;
  /** Of the rejected ones: what for. Those that were given no reason are in none of them. */
  reasons: Map<RejectionReason, number>;
};

const JUDGED = ['published', 'rejected', 'spam', 'removed'] as const;

/** Readers' comments of a week under pieces of a language. */
const sentIn = ({ from, to }: Week, locale: Locale) =>
  and(gte(comments.createdAt, from), lt(comments.createdAt, to), isNull(comments.staffId), eq(articles.locale, locale));

async function decisionsOf(week: Week, locale: Locale): Promise<Decided[]> {
  return db()
    .select({ commentId: comments.id, kind: commentEvents.kind, detail: commentEvents.detail })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(commentEvents, eq(commentEvents.commentId, comments.id))
    .where(and(sentIn(week, locale), inArray(commentEvents.kind, [...JUDGED])))
    .orderBy(asc(commentEvents.id));
}

async function statesOf(week: Week, locale: Locale): Promise<DeskWeek['states']> {
  const rows = await db()
    .select({ state: comments.state, total: count() })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(sentIn(week, locale))
    .groupBy(comments.state);
  return new Map(rows.map(({ state, total }) => [state, total]));
}

async function rejectedOf(week: Week, locale: Locale): Promise<Set<number>> {
  const rows = await db()
    .select({ id: comments.id })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(sentIn(week, locale), eq(comments.state, 'rejected')));
  return new Set(rows.map(({ id }) => id));
}

/**
 * What became of readers' comments, week by week of those that are asked for: each comment counts in the week in which it was sent,
 * and as it stands today. Comments that were erased count as removed. With `numbers.read`; throws `Refused`.
 */
export async function listDeskWeeks(actor: Actor, weeks: Week[], locale: Locale): Promise<DeskWeek[]> {
  requireMay(actor, 'numbers.read');
  return Promise.all(
    weeks.map(async (week) => {
      const states = await statesOf(week, locale);
      const decided = await decisionsOf(week, locale);
      const rejected = await rejectedOf(week, locale);
      const held = new Set(decided.filter(({ detail }) => detail.from === 'pending').map(({ commentId }) => commentId));
      const why = new Map(
        decided.map(({ commentId, kind, detail }) => [commentId, kind === 'rejected' && detail.reason]),
      );
      const reasons: DeskWeek['reasons'] = new Map();
      for (const reason of [...rejected].map((id) => why.get(id)).filter(isRejectionReason))
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      const received = [...states.values()].reduce((sum, one) => sum + one, 0);
      return { from: week.from, received, held: held.size + (states.get('pending') ?? 0), states, reasons };
    }),
  );
}
