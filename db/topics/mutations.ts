import { eq } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { topics, topicTexts } from './schema.ts';
import { topicAddressTag, topicsTag, topicTag } from './tags.ts';

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
    const addresses = LOCALE_CODES.map((locale) => topicAddressTag(locale, shown.slug));
    await expireTags([topicsTag(), topicTag(id), ...addresses]);
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
  });
}
