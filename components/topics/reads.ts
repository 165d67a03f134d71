import { cacheLife, cacheTag } from 'next/cache';
import { type Cursor, listPinnedTo, listPublishedArticles } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { getTopic, listTopics } from '../../db/topics/queries';
import { topicAddressTag, topicsTag, topicTag } from '../../db/topics/tags';
import { embedTags, loadEmbeds, PAGE_SIZE } from '../articles/reads';
import { keepIfFound } from '../site/lifetime';

/** All topics of a language. */
export async function readTopics(locale: Locale) {
  'use cache';
  cacheLife('page');
  cacheTag(topicsTag(locale));
  return listTopics(locale);
}

/** A topic with its pinned pieces and a page of its feed, or null. */
export async function readTopic(locale: Locale, slug: string, before?: Cursor) {
  'use cache';
  const topic = await getTopic(locale, slug);
  keepIfFound(topic);
  cacheTag(topicAddressTag(locale, slug));
  if (!topic) return null;
  cacheTag(topicTag(topic.id), ...embedTags(topic.body));
  const pinned = before ? [] : await listPinnedTo(topic.id, locale);
  const without = pinned.map((piece) => piece.id);
  return {
    topic,
    embeds: await loadEmbeds(topic.body, locale),
    pinned,
    page: await listPublishedArticles({ locale, topicId: topic.id, before, without, limit: PAGE_SIZE }),
  };
}
