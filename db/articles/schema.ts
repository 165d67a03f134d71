import { sql } from 'drizzle-orm';
import { authors } from '../authors/schema.ts';
import { check, flag, id, index, int, json, key, ref, table, text, time } from '../columns.ts';
import { keywords } from '../keywords/schema.ts';
import { media } from '../media/schema.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { topics } from '../topics/schema.ts';
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
  },
  (article) => [
    index('articles_latest').on(article.locale, article.state, article.publishedAt, article.id),
    index('articles_section').on(article.locale, article.sectionId, article.state, article.publishedAt, article.id),
    index('articles_group').on(article.translationGroupId),
    check(
      'articles_state',
      sql`${article.state} in ('draft', 'review', 'ready', 'scheduled', 'published', 'archived', 'withdrawn')`,
    ),
    check('articles_published', sql`${article.state} <> 'published' or ${article.publishedAt} is not null`),
    check('articles_headline', sql`${article.state} <> 'published' or length(${article.headline}) > 0`),
  ],
);

export const articleTopics = table(
  'article_topics',
  {
    articleId: ref(() => articles.id).notNull(),
    topicId: ref(() => topics.id).notNull(),
    position: int().notNull(),
  },
  (row) => [
    key({ columns: [row.articleId, row.topicId] }),
    index('article_topics_topic').on(row.topicId, row.articleId),
  ],
);

export const articleKeywords = table(
  'article_keywords',
  {
    articleId: ref(() => articles.id).notNull(),
    keywordId: ref(() => keywords.id).notNull(),
    position: int().notNull(),
  },
  (row) => [
    key({ columns: [row.articleId, row.keywordId] }),
    index('article_keywords_keyword').on(row.keywordId, row.articleId),
  ],
);

export const articleAuthors = table(
  'article_authors',
  {
    articleId: ref(() => articles.id).notNull(),
    authorId: ref(() => authors.id, 'restrict').notNull(),
    position: int().notNull(),
  },
  (row) => [
    key({ columns: [row.articleId, row.authorId] }),
    index('article_authors_author').on(row.authorId, row.articleId),
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

export type ArticleRow = typeof articles.$inferSelect;
