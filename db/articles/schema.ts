import { sql } from 'drizzle-orm';
import { users } from '../auth/schema.ts';
import { authors } from '../authors/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time } from '../columns.ts';
import { keywords } from '../keywords/schema.ts';
import { media } from '../media/schema.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topics } from '../topics/schema.ts';
import type { ArticleContent } from './content.ts';
import type { BodyDocument } from './document.ts';

export const ARTICLE_STATES = ['draft', 'review', 'ready', 'scheduled', 'published', 'archived', 'withdrawn'] as const;
export const COMMENT_MODES = ['site', 'off', 'pre', 'post', 'trust'] as const;

/** Pieces of one story in several languages. */
export const translationGroups = table('translation_groups', { id: id(), createdAt: time().notNull() });

export const articles = table(
  'articles',
  {
    /** The address is found by this; slugs and sections may change. */
    id: id(),
    locale: text().$type<Locale>().notNull(),
    sectionId: ref(() => sections.id, 'restrict').notNull(),
    slug: text().notNull(),
    headline: text().notNull(),
    kicker: text().notNull().default(''),
    standfirst: text().notNull().default(''),
    /** Place of the dateline. */
    dateline: text().notNull().default(''),
    body: json<BodyDocument>().notNull(),
    /** Counts up with every save; a save names the version it started from. */
    version: int().notNull().default(1),
    words: int().notNull().default(0),
    state: text(ARTICLE_STATES).notNull().default('draft'),
    firstPublishedAt: time(),
    /** The date in the byline and the order of every list. */
    publishedAt: time(),
    /** Last change that readers are told of. */
    updatedAt: time(),
    createdAt: time().notNull(),
    /** Last save of the working copy; of a piece that nobody opened here, its date or its making. The desk sorts by it. */
    savedAt: time().notNull(),
    leadMediaId: ref(() => media.id, 'set null'),
    /** This piece's own words about its lead picture; empty: the library's. */
    leadAlt: text().notNull().default(''),
    leadCaption: text().notNull().default(''),
    translationGroupId: ref(() => translationGroups.id, 'set null'),
    commentsMode: text(COMMENT_MODES).notNull().default('site'),
    commentsCloseAt: time(),
    /** Publicly shown with the 410 of a withdrawn piece. */
    withdrawnReason: text().notNull().default(''),
    /** What the piece rests on, as editors note it. */
    sources: json<string[]>().notNull(),
    sample: flag().notNull().default(false),
    /** Who began it; null: the machine. Contributors and authors work on their own pieces. */
    ownerId: ref(() => users.id, 'set null'),
    /** Set while a draft waits for changes that an editor asked for. */
    changesAskedAt: time(),
    /** Not to be published before. */
    embargoAt: time(),
    /** Title and description for search engines; empty: headline and standfirst. */
    searchTitle: text().notNull().default(''),
    searchDescription: text().notNull().default(''),
    /** Picture for social networks; null: the lead picture. */
    socialMediaId: ref(() => media.id, 'set null'),
    /** Where the piece first appeared, when that was elsewhere. */
    canonicalUrl: text().notNull().default(''),
    /** Whether first mentions of topics in the body are linked. */
    mentions: flag().notNull().default(true),
    /** The version of the working copy that readers see; null while there is none. */
    publishedVersion: int(),
  },
  (article) => [
    index('articles_latest').on(article.locale, article.state, article.publishedAt, article.id),
    index('articles_section').on(article.locale, article.sectionId, article.state, article.publishedAt, article.id),
    index('articles_saved').on(article.savedAt, article.id),
    // What the desk narrows its list to, each in the order of the list.
    index('articles_desk').on(article.locale, article.state, article.savedAt, article.id, article.changesAskedAt),
    index('articles_desk_state').on(article.state, article.savedAt, article.id, article.locale, article.changesAskedAt),
    index('articles_desk_locale').on(article.locale, article.savedAt, article.id),
    index('articles_desk_section').on(article.sectionId, article.savedAt, article.id),
    index('articles_desk_owner').on(article.ownerId, article.savedAt, article.id),
    index('articles_changes')
      .on(article.savedAt, article.id)
      .where(sql`${article.changesAskedAt} is not null`),
    index('articles_group').on(article.translationGroupId),
    // Files of the sitemap, all that the list of them needs in the index.
    index('articles_sitemap').on(
      ...([article.locale, article.state, article.id, article.canonicalUrl] as const),
      ...([article.publishedAt, article.updatedAt] as const),
    ),
    check(
      'articles_state',
      sql`${article.state} in ('draft', 'review', 'ready', 'scheduled', 'published', 'archived', 'withdrawn')`,
    ),
    check('articles_published', sql`${article.state} <> 'published' or ${article.publishedAt} is not null`),
    check('articles_headline', sql`${article.state} <> 'published' or length(${article.headline}) > 0`),
  ],
);

/**
 * Under which language and date the lists of readers have the piece, null while they do not: so a page of a list is read from one
 * index, however long the list. `listing.ts` keeps both at what the piece itself says.
 */
const listed = () => ({ listedIn: text().$type<Locale>(), listedAt: time() });

export const articleTopics = table(
  'article_topics',
  {
    articleId: ref(() => articles.id).notNull(),
    topicId: ref(() => topics.id).notNull(),
    position: int().notNull(),
    ...listed(),
  },
  (row) => [
    key({ columns: [row.articleId, row.topicId] }),
    index('article_topics_topic').on(row.topicId, row.articleId),
    index('article_topics_listed').on(row.topicId, row.listedIn, row.listedAt, row.articleId),
  ],
);

export const articleKeywords = table(
  'article_keywords',
  {
    articleId: ref(() => articles.id).notNull(),
    keywordId: ref(() => keywords.id).notNull(),
    position: int().notNull(),
    ...listed(),
  },
  (row) => [
    key({ columns: [row.articleId, row.keywordId] }),
    index('article_keywords_keyword').on(row.keywordId, row.articleId),
    index('article_keywords_listed').on(row.keywordId, row.listedIn, row.listedAt, row.articleId),
  ],
);

export const articleAuthors = table(
  'article_authors',
  {
    articleId: ref(() => articles.id).notNull(),
    authorId: ref(() => authors.id, 'restrict').notNull(),
    position: int().notNull(),
    ...listed(),
  },
  (row) => [
    key({ columns: [row.articleId, row.authorId] }),
    index('article_authors_author').on(row.authorId, row.articleId),
    index('article_authors_listed').on(row.authorId, row.listedIn, row.listedAt, row.articleId),
  ],
);

/** Pieces that editors keep at the head of a topic's page. */
export const topicPins = table(
  'topic_pins',
  {
    topicId: ref(() => topics.id).notNull(),
    articleId: ref(() => articles.id).notNull(),
    position: int().notNull(),
  },
  (pin) => [key({ columns: [pin.topicId, pin.articleId] })],
);

export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;

/** Dated notes that readers see on the piece and at `/[locale]/corrections`. */
export const corrections = table(
  'corrections',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    kind: text(CORRECTION_KINDS).notNull(),
    text: text().notNull(),
    at: time().notNull(),
  },
  (row) => [
    index('corrections_article').on(row.articleId, row.at),
    index('corrections_at').on(row.at, row.id),
    check('corrections_kind', sql`${row.kind} in ('correction', 'clarification', 'update')`),
    check('corrections_text', sql`length(${row.text}) > 0`),
  ],
);

/**
 * The working copy of a piece: what editors see and save. Readers see the row in `articles`, which takes the working copy
 * over when it is published. A piece nobody opened in the newsroom has none.
 */
export const articleDrafts = table('article_drafts', {
  articleId: ref(() => articles.id).primaryKey(),
  /** Counts up with every save; a save names the version it started from. */
  version: int().notNull(),
  content: json<ArticleContent>().notNull(),
  /** Of the content, for lists. */
  headline: text().notNull(),
  savedAt: time().notNull(),
  savedById: ref(() => users.id, 'set null'),
});

export const REVISION_KINDS = ['autosave', 'save', 'review', 'published', 'restored', 'merged'] as const;

/** Kept states of a working copy. Autosaves of one person within a while are one row. */
export const articleRevisions = table(
  'article_revisions',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    version: int().notNull(),
    kind: text(REVISION_KINDS).notNull(),
    name: text().notNull().default(''),
    content: json<ArticleContent>().notNull(),
    /** When the first of the autosaves was made that this row stands for; null on other kinds. */
    startedAt: time(),
    savedAt: time().notNull(),
    savedById: ref(() => users.id, 'set null'),
    /** When readers first saw it; null: never. */
    publishedAt: time(),
  },
  (revision) => [
    index('article_revisions_article').on(revision.articleId, revision.id),
    check(
      'article_revisions_kind',
      sql`${revision.kind} in ('autosave', 'save', 'review', 'published', 'restored', 'merged')`,
    ),
  ],
);

/** What the desk says to each other about a piece; readers never see it. */
export const articleNotes = table(
  'article_notes',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    byId: ref(() => users.id, 'set null'),
    text: text().notNull(),
    at: time().notNull(),
  },
  (note) => [
    index('article_notes_article').on(note.articleId, note.id),
    check('article_notes_text', sql`length(${note.text}) > 0`),
  ],
);

/** Who has a piece open: a row a browser window, forgotten when it falls silent. */
export const articlePresence = table(
  'article_presence',
  {
    articleId: ref(() => articles.id).notNull(),
    /** Random name of the window. */
    window: text().notNull(),
    userId: ref(() => users.id).notNull(),
    seenAt: time().notNull(),
  },
  (row) => [key({ columns: [row.articleId, row.window] })],
);

export const PLAN_ACTIONS = ['publish', 'expire'] as const;
export const PLAN_STATES = ['waiting', 'done', 'failed', 'cancelled'] as const;

/** What is to happen to a piece at an instant. */
export const articlePlans = table(
  'article_plans',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    action: text(PLAN_ACTIONS).notNull(),
    /** What is published then. */
    revisionId: ref(() => articleRevisions.id, 'set null'),
    at: time().notNull(),
    /** Whether readers of a live piece are told of the change. */
    told: flag().notNull().default(false),
    state: text(PLAN_STATES).notNull().default('waiting'),
    attempts: int().notNull().default(0),
    /** Not tried again before this. */
    retryAt: time().notNull(),
    lastError: text().notNull().default(''),
    plannedById: ref(() => users.id, 'set null'),
    createdAt: time().notNull(),
    doneAt: time(),
  },
  (plan) => [
    index('article_plans_due').on(plan.state, plan.retryAt),
    index('article_plans_article').on(plan.articleId, plan.id),
    check('article_plans_action', sql`${plan.action} in ('publish', 'expire')`),
    check('article_plans_state', sql`${plan.state} in ('waiting', 'done', 'failed', 'cancelled')`),
  ],
);

export type ArticleRow = typeof articles.$inferSelect;
