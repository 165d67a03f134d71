import { isDeepStrictEqual } from 'node:util';
import { and, eq, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { media } from '../media/schema.ts';
import { indexPiecesOf, indexTopic } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import {
  getOpenTopic,
  getShownWords,
  getTopicDraft,
  keepTopicDraft,
  takeWordsBack,
  type TopicContent,
} from './drafts.ts';
import { type TopicWordsInput, topicWordsInput } from './input.ts';
import { canWriteTopic } from './policy.ts';
import { topics, topicTexts } from './schema.ts';
import { topicAddressTag, topicNamesTag, topicsTag, topicTag } from './tags.ts';

/** The words of a topic in one language: saved as a working copy, put before readers, taken back. */

type Saved = RefusedInput | { outcome: 'saved' | 'published'; version: number };
type Place = { topicId: number; locale: Locale };

const FIELDS = ['name', 'explainer', 'body', 'synonyms', 'mediaId', 'alt', 'caption'] as const;
const changed = (before: TopicContent, after: TopicContent) =>
  // PostgreSQL gives the names of a body back in another order.
  FIELDS.filter((name) => !isDeepStrictEqual(before[name], after[name]));

/** Holds the topic for one transaction; throws when the actor may not or it is not there any more. */
async function holdTopic(actor: Actor, { topicId, locale }: Place) {
  if (!canWriteTopic(actor, locale)) throw new Refused('topics.edit');
  await takeTurns(`topic:${topicId}`);
  const topic = await getOpenTopic(topicId);
  if (!topic) throw new Refused('topics.edit', 'notFound');
  return topic;
}

/** Saves the next version, unless somebody else has saved one since; what is there already is saved. */
async function save(actor: Actor, place: Place, input: TopicWordsInput): Promise<RefusedInput | { version: number }> {
  const before = await getTopicDraft(place.topicId, place.locale);
  const fields = changed(before, input);
  if (fields.length === 0 && before.version > 0) return { version: before.version };
  if (before.version !== input.version) return refused('form', 'moved');
  const version = before.version + 1;
  await keepTopicDraft(place, { ...input, version, savedById: actor.kind === 'user' ? actor.id : null });
  const after = { locale: place.locale, version, fields };
  await recordAudit(actor, { verb: 'saveTopicWords', subject: 'topic', subjectId: place.topicId, after });
  return { version };
}

/**
 * Saves the words of a topic, finished or not; readers see nothing of it. Editors of the language; answers what cannot be taken
 * by field, `moved` when somebody has saved since; throws `Refused`.
 */
export async function saveTopicWords(actor: Actor, typed: unknown): Promise<Saved> {
  const read = topicWordsInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const place = { topicId: read.data.topic, locale: read.data.locale };
  return transaction(async () => {
    await holdTopic(actor, place);
    const saved = await save(actor, place, read.data);
    return 'outcome' in saved ? saved : { outcome: 'saved', ...saved };
  });
}

/** What a card still lacks, a code a field. */
async function missing({ name, explainer, mediaId, alt }: TopicContent): Promise<Record<string, string>> {
  const [picture] =
    mediaId === null
      ? []
      : await db()
          .select({ id: media.id })
          .from(media)
          .where(and(eq(media.id, mediaId), eq(media.kind, 'picture')));
  return {
    ...(!name && { name: 'nameMissing' }),
    ...(!explainer && { explainer: 'explainerMissing' }),
    ...(!picture && { mediaId: 'pictureMissing' }),
    ...(!alt && { alt: 'altMissing' }),
  };
}

/** Tags of what shows the card of a topic in a language. */
export const cardTags = (id: number, slug: string, locale: Locale) => [
  topicsTag(locale),
  topicNamesTag(locale),
  topicTag(id),
  topicAddressTag(locale, slug),
];

/** Puts the words before readers; a topic that was hidden until now appears in this language only. */
async function show(place: Place, content: TopicContent & { mediaId: number }, version: number): Promise<void> {
  const { topicId, locale } = place;
  await transaction(async (tx) => {
    const topic = await getOpenTopic(topicId);
    if (topic?.state === 'draft')
      for (const other of LOCALE_CODES.filter((code) => code !== locale))
        await takeWordsBack({ topicId, locale: other });
    const { name, explainer, body, synonyms, mediaId, alt, caption } = content;
    const row = { name, explainer, body, synonyms, mediaId, alt, caption, version };
    await tx
      .insert(topicTexts)
      .values({ ...place, ...row })
      .onConflictDoUpdate({ target: [topicTexts.topicId, topicTexts.locale], set: row });
    await tx.update(topics).set({ state: 'published' }).where(eq(topics.id, topicId));
  });
}

/**
 * Saves the words and puts them before readers. Editors of the language; answers by field what the card still lacks (name,
 * explainer, picture, words about it) or cannot be taken, `moved` when somebody has saved since; throws `Refused`.
 */
export async function publishTopicWords(actor: Actor, typed: unknown): Promise<Saved> {
  const read = topicWordsInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const content = read.data;
  const place = { topicId: content.topic, locale: content.locale };
  return transaction(async () => {
    const topic = await holdTopic(actor, place);
    const errors = await missing(content);
    const { mediaId } = content;
    if (mediaId === null || Object.keys(errors).length > 0) return { outcome: 'refused', errors };
    const saved = await save(actor, place, content);
    if ('outcome' in saved) return saved;
    const shown = topic.state === 'published' ? await getShownWords(place.topicId, place.locale) : undefined;
    await show(place, { ...content, mediaId }, saved.version);
    const fields = shown ? changed(shown, content) : [...FIELDS];
    const after = { locale: place.locale, version: saved.version, fields };
    await recordAudit(actor, { verb: 'publishTopicWords', subject: 'topic', subjectId: topic.id, after });
    await indexTopic(topic.id);
    if (!shown || fields.includes('name')) await indexPiecesOf('topic', topic.id);
    const isOnCard = !shown || fields.some((name) => name !== 'body' && name !== 'caption');
    await expireTags(isOnCard ? cardTags(topic.id, topic.slug, place.locale) : [topicTag(topic.id)]);
    if (isOnCard) await expireTags([railTag(place.locale)], { soft: true });
    return { outcome: 'published', ...saved };
  });
}

/** Takes a topic from the readers of one language; its words stay on the desk. Editors of the language; throws `Refused`. */
export async function hideTopicWords(actor: Actor, place: Place): Promise<void> {
  await transaction(async (tx) => {
    const topic = await holdTopic(actor, place);
    if (!(await takeWordsBack(place))) throw new Refused('topics.edit', 'notFound');
    const others = and(eq(topicTexts.topicId, topic.id), ne(topicTexts.locale, place.locale));
    const [other] = await tx.select({ id: topicTexts.topicId }).from(topicTexts).where(others).limit(1);
    if (!other) await tx.update(topics).set({ state: 'draft' }).where(eq(topics.id, topic.id));
    const after = { locale: place.locale };
    await indexTopic(topic.id);
    await indexPiecesOf('topic', topic.id);
    await recordAudit(actor, { verb: 'hideTopicWords', subject: 'topic', subjectId: topic.id, after });
    await expireTags([...cardTags(topic.id, topic.slug, place.locale), railTag(place.locale)]);
  });
}
