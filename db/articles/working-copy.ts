import { asc, eq } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { keywords } from '../keywords/schema.ts';
import { countWords } from './body.ts';
import type { ArticleContent } from './content.ts';
import { withMerged } from './merged.ts';
import { noteMedia } from './pictures.ts';
import { Impossible } from './policy.ts';
import { articleAuthors, articleDrafts, articleKeywords, articleRevisions, articles, articleTopics } from './schema.ts';

/**
 * The working copy of a piece. One that nobody saved yet is read from the row and its relations, and written down at the
 * first save: the sample edition and imports have none. Nothing here asks who may; the verbs do.
 */

export type WorkingDraft = { version: number; content: ArticleContent; savedAt: Date; savedById: number | null };

const FIELDS = {
  locale: articles.locale,
  sectionId: articles.sectionId,
  slug: articles.slug,
  headline: articles.headline,
  kicker: articles.kicker,
  standfirst: articles.standfirst,
  dateline: articles.dateline,
  body: articles.body,
  leadMediaId: articles.leadMediaId,
  leadAlt: articles.leadAlt,
  leadCaption: articles.leadCaption,
  socialMediaId: articles.socialMediaId,
  sources: articles.sources,
  searchTitle: articles.searchTitle,
  searchDescription: articles.searchDescription,
  canonicalUrl: articles.canonicalUrl,
  commentsMode: articles.commentsMode,
  embargoAt: articles.embargoAt,
  translationGroupId: articles.translationGroupId,
  mentions: articles.mentions,
};

const idsOf = async (table: typeof articleTopics | typeof articleAuthors, articleId: number): Promise<number[]> => {
  const other = 'topicId' in table ? table.topicId : table.authorId;
  const rows = await db()
    .select({ id: other })
    .from(table)
    .where(eq(table.articleId, articleId))
    .orderBy(asc(table.position));
  return rows.map((row) => row.id);
};

/** What readers see, or would see, as something to edit. */
async function contentOfRow(id: number) {
  const [row] = await db()
    .select({
      ...FIELDS,
      version: articles.version,
      createdAt: articles.createdAt,
      publishedAt: articles.publishedAt,
      ownerId: articles.ownerId,
      state: articles.state,
    })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  const { version, createdAt, publishedAt, ownerId, state, embargoAt, ...fields } = row;
  const names = await db()
    .select({ name: keywords.name })
    .from(articleKeywords)
    .innerJoin(keywords, eq(keywords.id, articleKeywords.keywordId))
    .where(eq(articleKeywords.articleId, id))
    .orderBy(asc(articleKeywords.position));
  const content: ArticleContent = {
    ...fields,
    authorIds: await idsOf(articleAuthors, id),
    topicIds: await idsOf(articleTopics, id),
    keywords: names.map(({ name }) => name),
    embargoAt: embargoAt?.toISOString() ?? null,
  };
  const seen = state === 'published' || state === 'archived' ? publishedAt : null;
  return { version, content, savedAt: publishedAt ?? createdAt, savedById: ownerId, seen };
}

/** The working copy that somebody saved, if anybody did. */
export async function getKept(id: number): Promise<WorkingDraft | undefined> {
  const { version, content, savedAt, savedById } = articleDrafts;
  const [draft] = await db()
    .select({ version, content, savedAt, savedById })
    .from(articleDrafts)
    .where(eq(articleDrafts.articleId, id));
  return draft && { ...draft, content: await withMerged(draft.content) };
}

/** The number of the newest version, without reading it. */
export async function getVersion(id: number): Promise<number> {
  const [kept] = await db()
    .select({ version: articleDrafts.version })
    .from(articleDrafts)
    .where(eq(articleDrafts.articleId, id));
  const [row] = kept
    ? [kept]
    : await db().select({ version: articles.version }).from(articles).where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  return row.version;
}

/** Throws `Impossible` when somebody has saved since the actor looked at that version. In a transaction that holds the piece. */
export async function requireSeen(id: number, version: number | undefined): Promise<void> {
  if (version !== undefined && (await getVersion(id)) !== version)
    throw new Impossible('moved', `The piece is not at version ${version} any more`);
}

/** The working copy, kept or as the row would have it; throws when there is no such piece. */
export async function getDraft(id: number): Promise<WorkingDraft> {
  const kept = await getKept(id);
  if (kept) return kept;
  const { version, content, savedAt, savedById } = await contentOfRow(id);
  return { version, content, savedAt, savedById };
}

/** The working copy, written down with a first revision when there was none. */
export async function keepDraft(id: number): Promise<WorkingDraft> {
  const kept = await getKept(id);
  if (kept) return kept;
  return transaction(async (tx) => {
    const { seen, ...draft } = await contentOfRow(id);
    await tx.insert(articleDrafts).values({ articleId: id, headline: draft.content.headline, ...draft });
    const kind = seen ? ('published' as const) : ('save' as const);
    await tx.insert(articleRevisions).values({ articleId: id, kind, publishedAt: seen, ...draft });
    const row = { savedAt: draft.savedAt, ...(seen && { publishedVersion: draft.version }) };
    await tx.update(articles).set(row).where(eq(articles.id, id));
    return draft;
  });
}

/** Writes the next version. A piece that readers never saw stands where its working copy says. */
export async function writeDraft(id: number, draft: WorkingDraft, wasPublished: boolean): Promise<void> {
  await transaction(async (tx) => {
    const { content } = draft;
    const row = { ...draft, headline: content.headline };
    await tx.update(articleDrafts).set(row).where(eq(articleDrafts.articleId, id));
    await noteMedia(id, 'draft', content);
    const { locale, sectionId, headline } = content;
    const place = wasPublished ? {} : { locale, sectionId, headline, words: countWords(content.body) };
    await tx
      .update(articles)
      .set({ ...place, savedAt: draft.savedAt })
      .where(eq(articles.id, id));
  });
}
