import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import { articles, articleTopics, topicPins } from '../articles/schema.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { redirects } from '../site/schema.ts';
import { getOpenTopic, getShownWords, getTopicDraft, type TopicDraft } from './drafts.ts';
import { canEditTopics } from './policy.ts';
import { topicDrafts, topics, topicTexts } from './schema.ts';

/** How the words of a language stand: before readers, with changes readers do not see yet, on the desk only, or not there. */
export type WordsState = 'shown' | 'changed' | 'draft' | 'none';
export type DeskTopic = {
  id: number;
  slug: string;
  words: Record<Locale, { name: string; state: WordsState }>;
  mediaId: number | null;
  pieces: number;
  pins: number;
};

const NONE = { name: '', state: 'none' as WordsState };

type Line = { topicId: number; locale: Locale; name: string; version: number; mediaId: number | null };

/** How many rows of a table each topic has. */
async function countBy(table: typeof articleTopics | typeof topicPins): Promise<Map<number, number>> {
  const rows = await db()
    .select({ id: table.topicId, many: count() })
    .from(table)
    .innerJoin(articles, and(eq(articles.id, table.articleId), eq(articles.state, 'published')))
    .groupBy(table.topicId);
  return new Map(rows.map(({ id, many }) => [id, many]));
}

function stateOf(shown: Line | undefined, draft: Line | undefined): WordsState {
  if (!shown) return draft ? 'draft' : 'none';
  return draft && draft.version > shown.version ? 'changed' : 'shown';
}

/** Every topic that was not merged away, in the editors' order, whatever readers see of it. Editors; throws `Refused`. */
export async function listDeskTopics(actor: Actor): Promise<DeskTopic[]> {
  if (!canEditTopics(actor)) throw new Refused('topics.edit');
  const rows = await db()
    .select({ id: topics.id, slug: topics.slug, state: topics.state })
    .from(topics)
    .where(isNull(topics.mergedInto))
    .orderBy(asc(topics.position), asc(topics.id));
  const lines = async (table: typeof topicTexts | typeof topicDrafts): Promise<Line[]> =>
    db()
      .select({
        topicId: table.topicId,
        locale: table.locale,
        name: table.name,
        version: table.version,
        mediaId: table.mediaId,
      })
      .from(table);
  const [texts, drafts] = [await lines(topicTexts), await lines(topicDrafts)];
  const [pieces, pins] = [await countBy(articleTopics), await countBy(topicPins)];
  return rows.map(({ id, slug, state }) => {
    const find = (all: Line[], locale: Locale) => all.find((line) => line.topicId === id && line.locale === locale);
    const words = LOCALE_CODES.map((locale) => {
      const [text, draft] = [find(texts, locale), find(drafts, locale)];
      const name = draft?.name || text?.name || '';
      const shown = state === 'published' ? text : undefined;
      return [locale, text || draft ? { name, state: stateOf(shown, draft ?? text) } : NONE] as const;
    });
    const pictured = [...drafts, ...texts].find((line) => line.topicId === id && line.mediaId !== null);
    return {
      ...{ id, slug, mediaId: pictured?.mediaId ?? null },
      words: Object.fromEntries(words) as DeskTopic['words'],
      ...{ pieces: pieces.get(id) ?? 0, pins: pins.get(id) ?? 0 },
    };
  });
}

export type TopicOnDesk = {
  id: number;
  slug: string;
  draft: TopicDraft;
  /** Whether readers of this language see the topic, and whether they see the newest words. */
  state: WordsState;
  /** Whether readers of any language see it. */
  isShown: boolean;
  /** Old addresses that lead to it, in this language. */
  oldAddresses: string[];
};

/** A topic with its words of one language as editors see them; undefined when it is not there. Editors; throws `Refused`. */
export async function getDeskTopic(actor: Actor, id: number, locale: Locale): Promise<TopicOnDesk | undefined> {
  if (!canEditTopics(actor)) throw new Refused('topics.edit');
  const topic = await getOpenTopic(id);
  if (!topic) return undefined;
  const [draft, words] = [await getTopicDraft(id, locale), await getShownWords(id, locale)];
  const shown = topic.state === 'published' ? words : undefined;
  const line = { topicId: id, locale, mediaId: null };
  const kept = draft.version > 0 || words ? { ...line, name: draft.name, version: draft.version } : undefined;
  const old = await db()
    .select({ path: redirects.path })
    .from(redirects)
    .where(inArray(redirects.target, [`/${locale}/topics/${topic.slug}`]))
    .orderBy(asc(redirects.path));
  return {
    ...{ id, slug: topic.slug, draft, isShown: topic.state === 'published' },
    state: stateOf(shown && { ...line, name: shown.name, version: shown.version }, kept),
    oldAddresses: old.map(({ path }) => path),
  };
}
