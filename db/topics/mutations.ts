import { asc, eq, isNull, max } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { indexPiecesOf, indexTopic } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { freeAddresses, inEveryLanguage, moveAddresses } from '../site/moves.ts';
import { expireTags } from '../site/mutations.ts';
import { moved } from '../site/order.ts';
import { slugify } from '../site/slug.ts';
import { railTag } from '../site/tags.ts';
import { getOpenTopic, getTopicDraft, keepTopicDraft } from './drafts.ts';
import { topicMove, topicRename, topicStart } from './input.ts';
import { canEditTopics, canWriteTopic } from './policy.ts';
import { topics, topicTexts } from './schema.ts';
import { topicAddressTag, topicsTag } from './tags.ts';
import { cardTags } from './words.ts';

export type TopicWords = {
  name: string;
  explainer: string;
  body: BodyDocument;
  synonyms: string[];
  mediaId: number;
  alt: string;
  caption?: string;
};
export type NewTopic = {
  slug: string;
  position: number;
  texts: Partial<Record<Locale, TopicWords>>;
  sample?: boolean;
};

/** Adds a topic as a draft and answers its id. Editors; throws `Refused`, and when the slug is taken. */
export async function addTopic(actor: Actor, topic: NewTopic): Promise<number> {
  requireMay(actor, 'topics.edit');
  return transaction(async (tx) => {
    const { slug, position, sample = false } = topic;
    const [made] = await tx.insert(topics).values({ slug, position, sample }).returning({ id: topics.id });
    if (!made) throw new Error('The topic was not kept');
    for (const [locale, words] of Object.entries(topic.texts) as [Locale, TopicWords][]) {
      await tx.insert(topicTexts).values({ topicId: made.id, locale, ...words });
    }
    await recordAudit(actor, { verb: 'addTopic', subject: 'topic', subjectId: made.id, after: { slug } });
    return made.id;
  });
}

/**
 * Shows a topic to readers. Editors; throws `Refused`, and on an unfinished card: without a name, an explainer or a
 * picture with words about it there is nothing to show.
 */
export async function publishTopic(actor: Actor, id: number): Promise<void> {
  requireMay(actor, 'topics.edit');
  const words = await db()
    .select({ name: topicTexts.name, explainer: topicTexts.explainer, alt: topicTexts.alt })
    .from(topicTexts)
    .where(eq(topicTexts.topicId, id));
  const complete = words.every((card) => [card.name, card.explainer, card.alt].every((text) => text.trim()));
  if (words.length === 0 || !complete) throw new Error('A topic needs a name, an explainer and a described picture');
  await transaction(async (tx) => {
    const [shown] = await tx
      .update(topics)
      .set({ state: 'published' })
      .where(eq(topics.id, id))
      .returning({ slug: topics.slug });
    if (!shown) throw new Error('There is no such topic');
    await indexTopic(id);
    await indexPiecesOf('topic', id);
    const tags = LOCALE_CODES.flatMap((locale) => cardTags(id, shown.slug, locale));
    await recordAudit(actor, { verb: 'publishTopic', subject: 'topic', subjectId: id, after: { state: 'published' } });
    await expireTags(tags);
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
  });
}

/** Begins a topic with a name in one language and answers its id; readers see nothing of it. Editors; throws `Refused`. */
export async function beginTopic(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'begun'; id: number; locale: Locale }> {
  const read = topicStart.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, name } = read.data;
  if (!canWriteTopic(actor, locale)) throw new Refused('topics.edit');
  const slug = slugify(name);
  if (!slug) return refused('name', 'noLetter');
  return transaction(async (tx) => {
    await takeTurns('topics');
    if (await isTaken(slug)) return refused('name', 'taken');
    const [last] = await tx.select({ position: max(topics.position) }).from(topics);
    const position = (last?.position ?? -1) + 1;
    const [made] = await tx.insert(topics).values({ slug, position }).returning({ id: topics.id });
    if (!made) throw new Error('The topic was not kept');
    const draft = await getTopicDraft(made.id, locale);
    const savedById = actor.kind === 'user' ? actor.id : null;
    await keepTopicDraft({ topicId: made.id, locale }, { ...draft, name, version: 1, savedById });
    await recordAudit(actor, { verb: 'beginTopic', subject: 'topic', subjectId: made.id, after: { slug, locale } });
    await freeAddresses(LOCALE_CODES.map((code) => `/${code}/topics/${slug}`));
    return { outcome: 'begun', id: made.id, locale };
  });
}

async function isTaken(slug: string): Promise<boolean> {
  const [other] = await db().select({ id: topics.id }).from(topics).where(eq(topics.slug, slug));
  return other !== undefined;
}

const requireEditor = (actor: Actor) => {
  if (!canEditTopics(actor)) throw new Refused('topics.edit');
};

/** Moves a topic in the order of In Focus. Editors; answers its new place, counted from 1; throws `Refused`. */
export async function moveTopic(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'moved'; place: number }> {
  requireEditor(actor);
  const read = topicMove.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { topic: id, way } = read.data;
  return transaction(async (tx) => {
    await takeTurns('topics');
    const rows = await tx
      .select({ id: topics.id, position: topics.position })
      .from(topics)
      .where(isNull(topics.mergedInto))
      .orderBy(asc(topics.position), asc(topics.id));
    const from = rows.findIndex((row) => row.id === id);
    if (from < 0) throw new Refused('topics.edit', 'notFound');
    const order = moved(rows, from, way);
    for (const [position, row] of order.entries())
      if (row.position !== position) await tx.update(topics).set({ position }).where(eq(topics.id, row.id));
    const place = order.findIndex((row) => row.id === id) + 1;
    if (place === from + 1) return { outcome: 'moved', place };
    const change = { before: { place: from + 1 }, after: { place } };
    await recordAudit(actor, { verb: 'moveTopic', subject: 'topic', subjectId: id, ...change });
    await expireTags(LOCALE_CODES.map(topicsTag));
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
    return { outcome: 'moved', place };
  });
}

/** Gives a topic another address; the old one leads there. Editors; answers `taken` or `moved` by field; throws `Refused`. */
export async function renameTopic(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'renamed' }> {
  requireEditor(actor);
  const read = topicRename.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { topic: id, was, slug } = read.data;
  return transaction(async (tx) => {
    await takeTurns('topics');
    await takeTurns(`topic:${id}`);
    const topic = await getOpenTopic(id);
    if (!topic) throw new Refused('topics.edit', 'notFound');
    if (topic.slug !== was) return refused('form', 'moved');
    if (slug === was) return { outcome: 'renamed' };
    if (await isTaken(slug)) return refused('slug', 'taken');
    await tx.update(topics).set({ slug }).where(eq(topics.id, id));
    const change = { before: { slug: was }, after: { slug } };
    await recordAudit(actor, { verb: 'renameTopic', subject: 'topic', subjectId: id, ...change });
    await moveAddresses(inEveryLanguage(`topics/${was}`, `topics/${slug}`));
    const tags = LOCALE_CODES.flatMap((code) => [...cardTags(id, slug, code), topicAddressTag(code, was)]);
    await expireTags([...tags, ...LOCALE_CODES.map(railTag)]);
    return { outcome: 'renamed' };
  });
}

/** Throws a topic away that no reader sees. Editors; throws `Refused`, with `state` while readers see it. */
export async function removeTopic(actor: Actor, id: number): Promise<void> {
  requireEditor(actor);
  await transaction(async (tx) => {
    await takeTurns(`topic:${id}`);
    const topic = await getOpenTopic(id);
    if (!topic) throw new Refused('topics.edit', 'notFound');
    if (topic.state !== 'draft') throw new Refused('topics.edit', 'shown');
    // Those that were merged into it first: SQLite cannot add a column that does this by itself.
    await tx.delete(topics).where(eq(topics.mergedInto, id));
    await tx.delete(topics).where(eq(topics.id, id));
    await recordAudit(actor, { verb: 'removeTopic', subject: 'topic', subjectId: id, before: { slug: topic.slug } });
  });
}
