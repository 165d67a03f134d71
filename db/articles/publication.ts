import { eq, inArray } from 'drizzle-orm';
import { SYSTEM } from '../auth/policy.ts';
import { authors } from '../authors/schema.ts';
import { db, transaction } from '../client.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { media } from '../media/schema.ts';
import { indexArticle } from '../search/indexing.ts';
import { listSections } from '../sections/queries.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { railTag } from '../site/tags.ts';
import { topics } from '../topics/schema.ts';
import { mostViewedTag } from '../views/tags.ts';
import { countWords } from './body.ts';
import type { ArticleContent } from './content.ts';
import { markPublished } from './keeping.ts';
import { noteListing } from './listing.ts';
import { withMerged } from './merged.ts';
import { noteMedia } from './pictures.ts';
import { Impossible } from './policy.ts';
import { breakingTagsOf } from './removal.ts';
import { articleAuthors, articleKeywords, articles, articleTopics, translationGroups } from './schema.ts';
import { type Placed, requirePlaced, tracesOf } from './traces.ts';
import type { WorkingDraft } from './working-copy.ts';

/** How a working copy becomes what readers see. Nothing here asks who may; the verbs and the plans do. */

/** Those of the ids that are still there, in their order. */
async function stillThere(table: typeof authors | typeof topics | typeof media, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db().select({ id: table.id }).from(table).where(inArray(table.id, ids));
  const found = new Set(rows.map((row) => row.id));
  return ids.filter((id) => found.has(id));
}

const pictureOrNull = async (id: number | null) => (id === null ? null : ((await stillThere(media, [id]))[0] ?? null));

async function groupOrNull(id: number | null): Promise<number | null> {
  if (id === null) return null;
  const byId = eq(translationGroups.id, id);
  const [group] = await db().select({ id: translationGroups.id }).from(translationGroups).where(byId);
  return group?.id ?? null;
}

/** The content as the row keeps it: trimmed, with a slug, and without what is not there any more. */
async function rowOf(content: ArticleContent, before: Placed) {
  const { authorIds: _authors, topicIds: _topics, keywords: _keywords, embargoAt, ...fields } = content;
  const headline = content.headline.trim();
  if (!headline) throw new Impossible('headline', 'A piece needs a headline');
  const known = before.firstPublishedAt ? before.slug : '';
  const slug = slugify(content.slug) || known || slugify(headline) || 'untitled';
  return {
    ...fields,
    headline,
    slug,
    locale: before.firstPublishedAt ? before.locale : content.locale,
    kicker: content.kicker.trim(),
    standfirst: content.standfirst.trim(),
    dateline: content.dateline.trim(),
    leadAlt: content.leadAlt.trim(),
    leadCaption: content.leadCaption.trim(),
    searchTitle: content.searchTitle.trim(),
    searchDescription: content.searchDescription.trim(),
    sources: content.sources.map((source) => source.trim()).filter(Boolean),
    leadMediaId: await pictureOrNull(content.leadMediaId),
    socialMediaId: await pictureOrNull(content.socialMediaId),
    translationGroupId: await groupOrNull(content.translationGroupId),
    embargoAt: embargoAt === null ? null : new Date(embargoAt),
    words: countWords(content.body),
  };
}

/** Gives the piece the topics, authors and keywords of its content instead of those it had. */
async function relate(articleId: number, content: ArticleContent): Promise<void> {
  const topicIds = await stillThere(topics, content.topicIds);
  const authorIds = await stillThere(authors, content.authorIds);
  const names = content.keywords.filter((name) => slugify(name));
  const keywordIds = new Set<number>();
  for (const name of names) keywordIds.add(await keepKeyword(SYSTEM, content.locale, name));
  await transaction(async (tx) => {
    await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId));
    await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId));
    await tx.delete(articleKeywords).where(eq(articleKeywords.articleId, articleId));
    for (const [position, topicId] of topicIds.entries())
      await tx.insert(articleTopics).values({ articleId, topicId, position });
    for (const [position, authorId] of authorIds.entries())
      await tx.insert(articleAuthors).values({ articleId, authorId, position });
    for (const [position, keywordId] of [...keywordIds].entries())
      await tx.insert(articleKeywords).values({ articleId, keywordId, position });
  });
}

async function takeOver(id: number, written: ArticleContent, before: Placed): Promise<void> {
  await transaction(async (tx) => {
    // A plan publishes what was written a while ago.
    const content = await withMerged(written);
    const named = await listSections(content.locale);
    if (!named.some((section) => section.id === content.sectionId))
      throw new Impossible('section', 'A piece needs a section that has a name in its language');
    await tx
      .update(articles)
      .set(await rowOf(content, before))
      .where(eq(articles.id, id));
    await relate(id, content);
    await noteMedia(id, 'published', content);
  });
}

export type Publication = {
  /** What readers are to see; undefined: the row as it is, which nobody ever opened in the newsroom. */
  draft: WorkingDraft | undefined;
  /** The date that a first publication carries; of a later one, when readers are told that it changed. */
  at: Date;
  /** Nothing is published whose embargo lasts beyond this. */
  now: Date;
  told: boolean;
};

/** Throws `Impossible` when the content must not be published at that instant. */
export function refuseEmbargoed(content: ArticleContent, at: Date): void {
  if (content.embargoAt !== null && new Date(content.embargoAt) > at)
    throw new Impossible('embargo', `Not to be published before ${content.embargoAt}`);
}

/**
 * Puts the content before readers and makes every trace of the old and the new place fresh, in one transaction that holds the
 * piece. A live piece keeps its date. Throws `Impossible` when the content is not fit to be seen.
 */
export async function putBeforeReaders(id: number, { draft, at, now, told }: Publication): Promise<void> {
  await transaction(async (tx) => {
    const before = await requirePlaced(id);
    const wasLive = before.state === 'published' || before.state === 'archived';
    const old = before.state === 'published' ? await tracesOf(before) : [];
    if (draft) {
      refuseEmbargoed(draft.content, now);
      await takeOver(id, draft.content, before);
      await markPublished(id, draft, at);
    }
    const publishedAt = (wasLive ? before.publishedAt : null) ?? at;
    const dates = {
      publishedAt,
      ...(!draft && { savedAt: publishedAt }),
      firstPublishedAt: before.firstPublishedAt ?? at,
      ...(wasLive && told && { updatedAt: at }),
    };
    const publishedVersion = draft ? draft.version : articles.version;
    const change = { state: 'published', changesAskedAt: null, publishedVersion, ...dates } as const;
    await tx.update(articles).set(change).where(eq(articles.id, id));
    await noteListing(id);
    await indexArticle(id);
    await freshen(before, old);
  });
}

/** Makes everything fresh that shows the piece, or showed it. */
async function freshen(before: Placed, old: string[]): Promise<void> {
  const after = await requirePlaced(before.id);
  const hasMoved = old.length > 0 && (after.slug !== before.slug || after.section !== before.section);
  const elsewhere = hasMoved ? [mostViewedTag(after.locale)] : [];
  const lines = hasMoved || old.length === 0 ? await breakingTagsOf(before.id) : [];
  await expireTags([...old, ...(await tracesOf(after)), ...elsewhere, ...lines]);
  // Only what readers knew before can stand in Most Viewed.
  const ranks = before.firstPublishedAt && !hasMoved ? [mostViewedTag(after.locale)] : [];
  await expireTags([railTag(after.locale), ...ranks], { soft: true });
}
