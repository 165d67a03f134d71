import { and, eq } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { topicDrafts, topics, topicTexts } from './schema.ts';

/** The working copies of topics: read from what readers see until somebody saves one. Nothing here asks who may; the verbs do. */

export type TopicContent = {
  name: string;
  explainer: string;
  body: BodyDocument;
  synonyms: string[];
  mediaId: number | null;
  alt: string;
  caption: string;
};
export type TopicDraft = TopicContent & {
  version: number;
  savedAt: Date | null;
  savedById: number | null;
  savedBy: string | null;
};
export type ShownWords = TopicContent & { mediaId: number; version: number };

const NOTHING: TopicContent = {
  name: '',
  explainer: '',
  body: { v: 1, type: 'doc', content: [] },
  synonyms: [],
  mediaId: null,
  alt: '',
  caption: '',
};

const SHOWN = {
  name: topicTexts.name,
  explainer: topicTexts.explainer,
  body: topicTexts.body,
  synonyms: topicTexts.synonyms,
  mediaId: topicTexts.mediaId,
  alt: topicTexts.alt,
  caption: topicTexts.caption,
  version: topicTexts.version,
};

const DRAFT = {
  name: topicDrafts.name,
  explainer: topicDrafts.explainer,
  body: topicDrafts.body,
  synonyms: topicDrafts.synonyms,
  mediaId: topicDrafts.mediaId,
  alt: topicDrafts.alt,
  caption: topicDrafts.caption,
  version: topicDrafts.version,
  savedAt: topicDrafts.savedAt,
  savedById: topicDrafts.savedById,
  savedBy: users.name,
};

/** The words that stand beside a topic for readers, whether the topic itself is shown or not. */
export async function getShownWords(topicId: number, locale: Locale): Promise<ShownWords | undefined> {
  const here = and(eq(topicTexts.topicId, topicId), eq(topicTexts.locale, locale));
  const [words] = await db().select(SHOWN).from(topicTexts).where(here);
  return words;
}

/** The words that editors see; empty, at version 0, when there are none yet. */
export async function getTopicDraft(topicId: number, locale: Locale): Promise<TopicDraft> {
  const here = and(eq(topicDrafts.topicId, topicId), eq(topicDrafts.locale, locale));
  const [kept] = await db()
    .select(DRAFT)
    .from(topicDrafts)
    .leftJoin(users, eq(users.id, topicDrafts.savedById))
    .where(here);
  if (kept) return kept;
  const nobody = { savedAt: null, savedById: null, savedBy: null };
  return { version: 0, ...NOTHING, ...(await getShownWords(topicId, locale)), ...nobody };
}

/** Writes the next working copy. */
export async function keepTopicDraft(
  place: { topicId: number; locale: Locale },
  draft: TopicContent & { version: number; savedById: number | null },
): Promise<void> {
  const { name, explainer, body, synonyms, mediaId, alt, caption, version, savedById } = draft;
  const row = { name, explainer, body, synonyms, mediaId, alt, caption, version, savedById, savedAt: new Date() };
  await transaction((tx) =>
    tx
      .insert(topicDrafts)
      .values({ ...place, ...row })
      .onConflictDoUpdate({ target: [topicDrafts.topicId, topicDrafts.locale], set: row })
      .then(() => undefined),
  );
}

/** Takes the words of a language from readers; editors find them as a working copy, if they had none. True when there were any. */
export async function takeWordsBack(place: { topicId: number; locale: Locale }): Promise<boolean> {
  return transaction(async (tx) => {
    const shown = await getShownWords(place.topicId, place.locale);
    if (!shown) return false;
    const kept = and(eq(topicDrafts.topicId, place.topicId), eq(topicDrafts.locale, place.locale));
    const [draft] = await tx.select({ version: topicDrafts.version }).from(topicDrafts).where(kept);
    if (!draft) await keepTopicDraft(place, { ...shown, version: shown.version + 1, savedById: null });
    await tx.delete(topicTexts).where(and(eq(topicTexts.topicId, place.topicId), eq(topicTexts.locale, place.locale)));
    return true;
  });
}

/** A topic as its verbs need it; undefined when there is none, or when it was merged into another. */
export async function getOpenTopic(id: number) {
  const [topic] = await db()
    .select({
      id: topics.id,
      slug: topics.slug,
      state: topics.state,
      position: topics.position,
      mergedInto: topics.mergedInto,
    })
    .from(topics)
    .where(eq(topics.id, id));
  return topic?.mergedInto === null ? topic : undefined;
}
