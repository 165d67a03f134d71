import { and, asc, eq, inArray } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { articleTopics } from '../articles/schema.ts';
import { db } from '../client.ts';
import { mapPictures, type PictureView } from '../media/queries.ts';
import { withWords } from '../media/words.ts';
import type { Locale } from '../site/locales.ts';
import { listLocales } from '../site/queries.ts';
import { topics, topicTexts } from './schema.ts';

export type TopicCard = { id: number; slug: string; name: string; explainer: string; picture: PictureView };
export type TopicView = TopicCard & { body: BodyDocument; synonyms: string[]; locales: Locale[] };

const CARD = {
  id: topics.id,
  slug: topics.slug,
  name: topicTexts.name,
  explainer: topicTexts.explainer,
  mediaId: topicTexts.mediaId,
  alt: topicTexts.alt,
  caption: topicTexts.caption,
};
type CardRow = {
  id: number;
  slug: string;
  name: string;
  explainer: string;
  mediaId: number;
  alt: string;
  caption: string;
};

const inLanguage = (locale: Locale) => and(eq(topicTexts.topicId, topics.id), eq(topicTexts.locale, locale));

async function withPictures<T extends CardRow>(rows: T[], locale: Locale) {
  const pictures = await mapPictures(
    rows.map((row) => row.mediaId),
    locale,
  );
  return rows.flatMap(({ mediaId, alt, caption, ...row }) => {
    const picture = pictures.get(mediaId);
    return picture ? [{ ...row, picture: withWords(picture, { alt, caption }) }] : [];
  });
}

/** Published topics that have words in the language, in the editors' order. */
export async function listTopics(locale: Locale): Promise<TopicCard[]> {
  const rows = await db()
    .select(CARD)
    .from(topics)
    .innerJoin(topicTexts, inLanguage(locale))
    .where(eq(topics.state, 'published'))
    .orderBy(asc(topics.position));
  return withPictures(rows, locale);
}

/** One published topic with its explainer; `locales` are the languages it can be read in. */
export async function getTopic(locale: Locale, slug: string): Promise<TopicView | undefined> {
  const rows = await db()
    .select({ ...CARD, body: topicTexts.body, synonyms: topicTexts.synonyms })
    .from(topics)
    .innerJoin(topicTexts, inLanguage(locale))
    .where(and(eq(topics.state, 'published'), eq(topics.slug, slug)));
  const [topic] = await withPictures(rows, locale);
  if (!topic) return undefined;
  const languages = await db()
    .select({ locale: topicTexts.locale })
    .from(topicTexts)
    .where(eq(topicTexts.topicId, topic.id));
  const { codes } = await listLocales();
  return { ...topic, locales: languages.map((row) => row.locale).filter((code) => codes.includes(code)) };
}

/** What the linker needs to find first mentions in a body: every published topic's names in the language. */
export async function listTopicNames(locale: Locale): Promise<{ slug: string; names: string[]; explainer: string }[]> {
  const rows = await db()
    .select({
      slug: topics.slug,
      name: topicTexts.name,
      synonyms: topicTexts.synonyms,
      explainer: topicTexts.explainer,
    })
    .from(topics)
    .innerJoin(topicTexts, inLanguage(locale))
    .where(eq(topics.state, 'published'));
  return rows.map(({ slug, name, synonyms, explainer }) => ({ slug, names: [name, ...synonyms], explainer }));
}

/** The topics of a piece, as cards, in its editor's order. */
export async function listTopicsOf(articleId: number, locale: Locale): Promise<TopicCard[]> {
  const rows = await db()
    .select(CARD)
    .from(articleTopics)
    .innerJoin(topics, and(eq(topics.id, articleTopics.topicId), eq(topics.state, 'published')))
    .innerJoin(topicTexts, inLanguage(locale))
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(asc(articleTopics.position));
  return withPictures(rows, locale);
}

/** Published topics by id, as cards, in the order of the ids; others are left out. */
export async function listTopicsById(ids: number[], locale: Locale): Promise<TopicCard[]> {
  if (ids.length === 0) return [];
  const rows = await db()
    .select(CARD)
    .from(topics)
    .innerJoin(topicTexts, inLanguage(locale))
    .where(and(eq(topics.state, 'published'), inArray(topics.id, ids)));
  const byId = new Map((await withPictures(rows, locale)).map((card) => [card.id, card]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
