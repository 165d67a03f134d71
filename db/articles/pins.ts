import { and, asc, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { takeTurns, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { moved, type Way } from '../site/order.ts';
import { canWriteTopic } from '../topics/policy.ts';
import { topics } from '../topics/schema.ts';
import { topicTag } from '../topics/tags.ts';
import { articles, topicPins } from './schema.ts';

/** Pieces at the head of a topic's page, as editors arrange them. */

type Pin = { topicId: number; articleId: number };

/** The language of a piece that readers see. */
async function localeOf(articleId: number): Promise<Locale> {
  return transaction(async (tx) => {
    const live = and(eq(articles.id, articleId), eq(articles.state, 'published'));
    const [piece] = await tx.select({ locale: articles.locale }).from(articles).where(live);
    if (!piece) throw new Refused('topics.edit', 'notFound');
    return piece.locale;
  });
}

/** Pins of a topic in one language, in their order, and those of the others. */
async function pinsOf(topicId: number, locale: Locale) {
  return transaction(async (tx) => {
    const rows = await tx
      .select({ articleId: topicPins.articleId, position: topicPins.position, locale: articles.locale })
      .from(topicPins)
      .innerJoin(articles, eq(articles.id, topicPins.articleId))
      .where(eq(topicPins.topicId, topicId))
      .orderBy(asc(topicPins.position), asc(topicPins.articleId));
    return { all: rows, here: rows.filter((row) => row.locale === locale) };
  });
}

/** Holds a piece at the head of a topic's page, after the others. Editors of its language; throws `Refused`. */
export async function addTopicPin(actor: Actor, { topicId, articleId }: Pin): Promise<void> {
  await transaction(async (tx) => {
    const locale = await localeOf(articleId);
    if (!canWriteTopic(actor, locale)) throw new Refused('topics.edit');
    await takeTurns(`topic:${topicId}`);
    const open = and(eq(topics.id, topicId), isNull(topics.mergedInto));
    const [topic] = await tx.select({ id: topics.id }).from(topics).where(open);
    if (!topic) throw new Refused('topics.edit', 'notFound');
    const { all } = await pinsOf(topicId, locale);
    const position = Math.max(-1, ...all.map((pin) => pin.position)) + 1;
    const kept = await tx
      .insert(topicPins)
      .values({ topicId, articleId, position })
      .onConflictDoNothing()
      .returning({ id: topicPins.articleId });
    if (kept.length === 0) return;
    await recordAudit(actor, { verb: 'addTopicPin', subject: 'topic', subjectId: topicId, after: { articleId } });
    await expireTags([topicTag(topicId)]);
  });
}

/** Lets a piece go from the head of a topic's page. Editors of its language; throws `Refused`. */
export async function removeTopicPin(actor: Actor, { topicId, articleId }: Pin): Promise<void> {
  await transaction(async (tx) => {
    if (!canWriteTopic(actor, await localeOf(articleId))) throw new Refused('topics.edit');
    const gone = await tx
      .delete(topicPins)
      .where(and(eq(topicPins.topicId, topicId), eq(topicPins.articleId, articleId)))
      .returning({ id: topicPins.articleId });
    if (gone.length === 0) return;
    await recordAudit(actor, { verb: 'removeTopicPin', subject: 'topic', subjectId: topicId, before: { articleId } });
    await expireTags([topicTag(topicId)]);
  });
}

/** Moves a pin among those of its language. Editors of that; answers its new place, counted from 1; throws `Refused`. */
export async function moveTopicPin(
  actor: Actor,
  { topicId, articleId, way }: Pin & { way: Way },
): Promise<{ outcome: 'moved'; place: number }> {
  return transaction(async (tx) => {
    const locale = await localeOf(articleId);
    if (!canWriteTopic(actor, locale)) throw new Refused('topics.edit');
    await takeTurns(`topic:${topicId}`);
    const { all, here } = await pinsOf(topicId, locale);
    const from = here.findIndex((pin) => pin.articleId === articleId);
    if (from < 0) throw new Refused('topics.edit', 'notFound');
    const order = [...moved(here, from, way), ...all.filter((pin) => pin.locale !== locale)];
    for (const [position, pin] of order.entries()) {
      const same = and(eq(topicPins.topicId, topicId), eq(topicPins.articleId, pin.articleId));
      if (pin.position !== position) await tx.update(topicPins).set({ position }).where(same);
    }
    const place = order.findIndex((pin) => pin.articleId === articleId) + 1;
    const after = { articleId, place };
    await recordAudit(actor, { verb: 'moveTopicPin', subject: 'topic', subjectId: topicId, after });
    await expireTags([topicTag(topicId)]);
    return { outcome: 'moved', place };
  });
}
