import { and, eq } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { authorTag } from '../authors/tags.ts';
import { db, transaction } from '../client.ts';
import { frontTag } from '../front/tags.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { keywords } from '../keywords/schema.ts';
import { keywordTag } from '../keywords/tags.ts';
import { sections } from '../sections/schema.ts';
import { sectionTag } from '../sections/tags.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { railTag } from '../site/tags.ts';
import { topicTag } from '../topics/tags.ts';
import { mostViewedTag } from '../views/tags.ts';
import { countWords } from './body.ts';
import { type NewArticle, newArticle, type NewCorrection, newCorrection } from './input.ts';
import { canPublishArticle, canWriteArticle } from './policy.ts';
import {
  articleAuthors,
  articleKeywords,
  articles,
  articleTopics,
  corrections,
  topicPins,
  translationGroups,
} from './schema.ts';
import { articleTag, correctionsTag, latestTag } from './tags.ts';

/** Opens a group for the pieces of one story in several languages and answers its id. Whoever writes; throws `Refused`. */
export async function openTranslationGroup(actor: Actor): Promise<number> {
  if (!canWriteArticle(actor)) throw new Refused('articles.write');
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(translationGroups)
      .values({ createdAt: new Date() })
      .returning({ id: translationGroups.id });
    if (!made) throw new Error('The group was not kept');
    return made.id;
  });
}

/** Makes a draft and answers its id. Whoever writes; throws `Refused`, and a ZodError on input that is no article. */
export async function createArticle(actor: Actor, input: NewArticle): Promise<number> {
  if (!canWriteArticle(actor)) throw new Refused('articles.write');
  const { authorIds, topicIds, keywords: names, slug, ...article } = newArticle.parse(input);
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(articles)
      .values({
        ...article,
        slug: slugify(slug || article.headline) || 'untitled',
        words: countWords(article.body),
        createdAt: new Date(),
      })
      .returning({ id: articles.id });
    if (!made) throw new Error('The article was not kept');
    const articleId = made.id;
    for (const [position, authorId] of authorIds.entries())
      await tx.insert(articleAuthors).values({ articleId, authorId, position });
    for (const [position, topicId] of topicIds.entries())
      await tx.insert(articleTopics).values({ articleId, topicId, position });
    for (const [position, name] of names.entries()) {
      const keywordId = await keepKeyword(actor, article.locale, name);
      await tx.insert(articleKeywords).values({ articleId, keywordId, position }).onConflictDoNothing();
    }
    return articleId;
  });
}

type Placed = { id: number; locale: Locale; section: string; state: string; firstPublishedAt: Date | null };

async function requireArticle(id: number): Promise<Placed> {
  const [row] = await db()
    .select({
      id: articles.id,
      locale: articles.locale,
      section: sections.slug,
      state: articles.state,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  return row;
}

/** Tags of every list that shows the piece, but the rail. */
async function listTags({ id, locale, section }: Placed): Promise<string[]> {
  const topicIds = await db()
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, id));
  const pins = await db().select({ id: topicPins.topicId }).from(topicPins).where(eq(topicPins.articleId, id));
  const authorIds = await db()
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, id));
  const slugs = await db()
    .select({ slug: keywords.slug })
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(eq(articleKeywords.articleId, id));
  return [
    latestTag(locale),
    sectionTag(locale, section),
    frontTag(locale),
    ...[...topicIds, ...pins].map((topic) => topicTag(topic.id)),
    ...authorIds.map((author) => authorTag(author.id)),
    ...slugs.map(({ slug }) => keywordTag(locale, slug)),
  ];
}

/** Tags of the pages of a piece's translations, which link to it. */
async function translationTags(id: number): Promise<string[]> {
  const [own] = await db().select({ group: articles.translationGroupId }).from(articles).where(eq(articles.id, id));
  if (!own?.group) return [];
  const siblings = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.translationGroupId, own.group));
  return siblings.map((sibling) => articleTag(sibling.id));
}

/** Everything that must change at once when a piece appears, moves or goes. */
const tracesOf = async (article: Placed) => [
  articleTag(article.id),
  correctionsTag(article.locale),
  ...(await listTags(article)),
  ...(await translationTags(article.id)),
];

/**
 * Puts a piece before readers; `at` is the date it carries (now, unless an import says otherwise). Editors; throws
 * `Refused`, and when the piece is withdrawn or not there.
 */
export async function publishArticle(actor: Actor, id: number, at = new Date()): Promise<void> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  await transaction(async (tx) => {
    const article = await requireArticle(id);
    if (article.state === 'withdrawn') throw new Error('A withdrawn piece stays withdrawn');
    const firstPublishedAt = article.firstPublishedAt ?? at;
    await tx.update(articles).set({ state: 'published', publishedAt: at, firstPublishedAt }).where(eq(articles.id, id));
    await expireTags(await tracesOf(article));
    // Only what readers knew before can stand in Most Viewed.
    const ranks = article.firstPublishedAt ? [mostViewedTag(article.locale)] : [];
    await expireTags([railTag(article.locale), ...ranks], { soft: true });
  });
}

/** Takes a piece from readers back to the desk as a draft. Editors; throws `Refused`. */
export async function unpublishArticle(actor: Actor, id: number): Promise<void> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  await remove(id, { state: 'draft' });
}

/** Withdraws a piece for good: its address answers 410 with the reason. Editors; throws `Refused`, and without a reason. */
export async function withdrawArticle(actor: Actor, id: number, reason: string): Promise<void> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  if (!reason.trim()) throw new Error('A withdrawal needs a reason');
  await remove(id, { state: 'withdrawn', withdrawnReason: reason.trim() });
}

/** What goes must go from everywhere at once, the rail too. */
async function remove(id: number, change: { state: 'draft' | 'withdrawn'; withdrawnReason?: string }): Promise<void> {
  await transaction(async (tx) => {
    const article = await requireArticle(id);
    await tx.update(articles).set(change).where(eq(articles.id, id));
    await expireTags([...(await tracesOf(article)), railTag(article.locale), mostViewedTag(article.locale)]);
  });
}

/** Changes a piece's place: its section, its slug, or both. The old address leads to the new one. Editors; throws `Refused`. */
export async function moveArticle(actor: Actor, id: number, to: { sectionId?: number; slug?: string }): Promise<void> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  await transaction(async (tx) => {
    const before = await requireArticle(id);
    if (to.sectionId === undefined && to.slug === undefined) return;
    const tags = await tracesOf(before);
    const slug = to.slug === undefined ? undefined : slugify(to.slug);
    if (slug === '') throw new Error('A slug needs a letter or a digit');
    await tx.update(articles).set({ slug, sectionId: to.sectionId }).where(eq(articles.id, id));
    const now = await requireArticle(id);
    await expireTags([...tags, sectionTag(now.locale, now.section), mostViewedTag(now.locale)]);
    await expireTags([railTag(now.locale)], { soft: true });
  });
}

/** Tells readers of a mistake, an ambiguity or a change, with its date. Editors; throws `Refused`, ZodError on bad input. */
export async function correctArticle(actor: Actor, id: number, input: NewCorrection): Promise<number> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  const correction = newCorrection.parse(input);
  return transaction(async (tx) => {
    const article = await requireArticle(id);
    const [made] = await tx
      .insert(corrections)
      .values({ articleId: id, ...correction })
      .returning({ id: corrections.id });
    if (!made) throw new Error('The correction was not kept');
    await tx.update(articles).set({ updatedAt: correction.at }).where(eq(articles.id, id));
    await expireTags([articleTag(id), correctionsTag(article.locale)]);
    return made.id;
  });
}

/** Holds a piece at the head of a topic's page. Editors; throws `Refused`. */
export async function pinToTopic(
  actor: Actor,
  pin: { topicId: number; articleId: number; position: number },
): Promise<void> {
  if (!canPublishArticle(actor)) throw new Refused('articles.publish');
  await transaction(async (tx) => {
    const same = and(eq(topicPins.topicId, pin.topicId), eq(topicPins.articleId, pin.articleId));
    await tx.delete(topicPins).where(same);
    await tx.insert(topicPins).values(pin);
    await expireTags([topicTag(pin.topicId)]);
  });
}
