import { and, eq, inArray } from 'drizzle-orm';
import { articleTopics, topicPins } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { takeTurns, transaction } from '../client.ts';
import { indexPiecesOf, indexSubjects } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { inEveryLanguage, moveAddresses } from '../site/moves.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { getOpenTopic, getShownWords, getTopicDraft, keepTopicDraft } from './drafts.ts';
import { topicMerge } from './input.ts';
import { canEditTopics } from './policy.ts';
import { topicDrafts, topics, topicTexts } from './schema.ts';
import { topicTag } from './tags.ts';
import { cardTags } from './words.ts';

type Topic = NonNullable<Awaited<ReturnType<typeof getOpenTopic>>>;

/** Pieces and pins of the one become those of the other; a piece that has both keeps one. */
async function movePieces(from: number, into: number): Promise<number> {
  return transaction(async (tx) => {
    const both = tx.select({ id: articleTopics.articleId }).from(articleTopics).where(eq(articleTopics.topicId, into));
    await tx.delete(articleTopics).where(and(eq(articleTopics.topicId, from), inArray(articleTopics.articleId, both)));
    const pieces = await tx
      .update(articleTopics)
      .set({ topicId: into })
      .where(eq(articleTopics.topicId, from))
      .returning({ id: articleTopics.articleId });
    const pinned = tx.select({ id: topicPins.articleId }).from(topicPins).where(eq(topicPins.topicId, into));
    await tx.delete(topicPins).where(and(eq(topicPins.topicId, from), inArray(topicPins.articleId, pinned)));
    await tx.update(topicPins).set({ topicId: into }).where(eq(topicPins.topicId, from));
    return pieces.length;
  });
}

/** The names that lead to a topic, each once, without its own. */
const together = (own: string, ...lists: string[][]) => {
  const known = new Set([own.toLocaleLowerCase()]);
  return lists.flat().filter((name) => {
    const folded = name.toLocaleLowerCase();
    const isNew = Boolean(name) && !known.has(folded);
    known.add(folded);
    return isNew;
  });
};

/** In one language: the names of the one become synonyms of the other, which takes the words over when it has none. */
async function moveWords(from: Topic, into: Topic, locale: Locale): Promise<void> {
  await transaction(async (tx) => {
    const [old, kept] = [await getTopicDraft(from.id, locale), await getTopicDraft(into.id, locale)];
    if (old.version === 0 && !old.name) return;
    const place = { topicId: into.id, locale };
    const version = kept.version + 1;
    if (!kept.name) return keepTopicDraft(place, { ...old, version, savedById: null });
    const synonyms = together(kept.name, kept.synonyms, [old.name], old.synonyms);
    await keepTopicDraft(place, { ...kept, synonyms, version });
    const shown = await getShownWords(into.id, locale);
    if (!shown) return;
    const seen = together(shown.name, shown.synonyms, [old.name], old.synonyms);
    await tx
      .update(topicTexts)
      .set({ synonyms: seen })
      .where(and(eq(topicTexts.topicId, into.id), eq(topicTexts.locale, locale)));
  });
}

/** Where the old address leads in each language: to the other topic, or to the list where that has no words. */
async function leadOn(from: Topic, into: Topic): Promise<void> {
  const shown = new Set<Locale>();
  if (into.state === 'published')
    for (const locale of LOCALE_CODES) if (await getShownWords(into.id, locale)) shown.add(locale);
  const target = (locale: Locale) => (shown.has(locale) ? `topics/${into.slug}` : 'topics');
  await moveAddresses(inEveryLanguage(`topics/${from.slug}`, target));
}

/**
 * Makes one topic of two: pieces, pins and names of the first belong to the second, and its address leads there. Drafts that name
 * the first mean the second from now on. Editors; answers how many pieces moved; throws `Refused`.
 */
export async function mergeTopic(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'merged'; pieces: number }> {
  if (!canEditTopics(actor)) throw new Refused('topics.edit');
  const read = topicMerge.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  if (read.data.topic === read.data.into) return refused('into', 'itself');
  return transaction(async (tx) => {
    await takeTurns('topics');
    for (const id of [read.data.topic, read.data.into].toSorted((a, b) => a - b)) await takeTurns(`topic:${id}`);
    const [from, into] = [await getOpenTopic(read.data.topic), await getOpenTopic(read.data.into)];
    if (!from || !into) throw new Refused('topics.edit', 'notFound');
    for (const locale of LOCALE_CODES) await moveWords(from, into, locale);
    const pieces = await movePieces(from.id, into.id);
    for (const table of [topicTexts, topicDrafts]) await tx.delete(table).where(eq(table.topicId, from.id));
    // The slug is free again: no slug that anybody types has this sign in it.
    const gone = { state: 'draft', mergedInto: into.id, slug: `${from.slug}~${from.id}` } as const;
    await tx.update(topics).set(gone).where(eq(topics.id, from.id));
    await tx.update(topics).set({ mergedInto: into.id }).where(eq(topics.mergedInto, from.id));
    const change = { before: { slug: from.slug }, after: { into: into.id, slug: into.slug, pieces } };
    await recordAudit(actor, { verb: 'mergeTopic', subject: 'topic', subjectId: from.id, ...change });
    await indexSubjects('topic', [from.id, into.id]);
    await indexPiecesOf('topic', into.id);
    await leadOn(from, into);
    const tags = LOCALE_CODES.flatMap((code) => [
      ...cardTags(from.id, from.slug, code),
      ...cardTags(into.id, into.slug, code),
    ]);
    await expireTags([...tags, topicTag(into.id), ...LOCALE_CODES.map(railTag)]);
    return { outcome: 'merged', pieces };
  });
}
