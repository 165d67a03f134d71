import { and, count, desc, eq, gte, inArray, like, notInArray, type SQL } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import type { VisitorTrace } from '../auth/visitors.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { getSettings } from '../site/queries.ts';
import { findBan } from './ban-list.ts';
import type { Context } from './checks.ts';
import type { CommentRules } from './policy.ts';
import { COMMENT_STATES, comments, wordLists } from './schema.ts';
import { compileWords, type WordMatcher } from './words.ts';

/** Gathers what the checks look at. Read inside the transaction that keeps the comment, so that two at once see each other. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Below this many characters people say the same without copying. */
const COPIED_FROM = 40;
/** Comments of one visitor that are looked at. */
const EARLIER_MOST = 200;

const since = (now: Date, age: number) => gte(comments.createdAt, new Date(now.getTime() - age));
const anyState = inArray(comments.state, [...COMMENT_STATES]);

/** How a trace stands in a comment's row. */
export const traceText = ({ network, visitor }: VisitorTrace): string => `${network}.${visitor}`;

async function countWhere(...conditions: (SQL | undefined)[]): Promise<number> {
  const [row] = await db()
    .select({ total: count() })
    .from(comments)
    .where(and(...conditions));
  return row?.total ?? 0;
}

/** How a published piece takes comments; undefined when there is no such piece before readers. */
export async function findRules(articleId: number): Promise<CommentRules | undefined> {
  const [row] = await db()
    .select({
      articleMode: articles.commentsMode,
      sectionMode: sections.commentsMode,
      publishedAt: articles.publishedAt,
      closeAt: articles.commentsCloseAt,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.id, articleId), eq(articles.state, 'published')));
  if (!row) return undefined;
  const { commentsMode, commentsCloseAfterDays } = await getSettings();
  return { ...row, siteMode: commentsMode, closeAfterDays: commentsCloseAfterDays };
}

/** The lists as they were made ready last; a change of the words makes them anew. */
const ready = new Map<string, { words: string; matcher: WordMatcher }>();

async function wordMatcher(list: 'banned' | 'suspect'): Promise<WordMatcher> {
  const rows = await db()
    .select({ words: wordLists.words })
    .from(wordLists)
    .where(eq(wordLists.list, list))
    .orderBy(wordLists.words);
  const words = rows.map((row) => row.words).join('\n');
  const known = ready.get(list);
  if (known?.words === words) return known.matcher;
  const matcher = compileWords(rows.map((row) => row.words));
  ready.set(list, { words, matcher });
  return matcher;
}

/** What speaks for and against an e-mail address; the comment that is being judged itself is left out. */
async function standing(emailHash: string | null, now: Date, except: number) {
  if (!emailHash) return { approved: 0, thrownOut: 0 };
  const own = and(eq(comments.emailHash, emailHash), notInArray(comments.id, [except]));
  return {
    approved: await countWhere(own, eq(comments.state, 'published')),
    thrownOut: await countWhere(own, inArray(comments.state, ['rejected', 'spam']), since(now, 30 * DAY)),
  };
}

/** What is looked at when only the words of a known comment change. */
export async function gatherForEdit(comment: {
  id: number;
  rules: CommentRules;
  emailHash: string | null;
  now: Date;
}): Promise<Context> {
  const { id, rules, emailHash, now } = comment;
  return {
    rules,
    ban: await findBan({ emailHash, email: '', visitors: [], now }),
    settings: await getSettings(),
    token: 'good',
    earlier: [],
    network: 0,
    article: 0,
    copies: 0,
    banned: await wordMatcher('banned'),
    suspect: await wordMatcher('suspect'),
    ...(await standing(emailHash, now, id)),
  };
}

type Newcomer = {
  articleId: number;
  text: string;
  email: string;
  rules: CommentRules;
  emailHash: string | null;
  traces: VisitorTrace[];
  token: Context['token'];
  now: Date;
};

/** Everything that is looked at when a comment is new. */
export async function gatherContext(newcomer: Newcomer): Promise<Context> {
  const { articleId, text, traces, now } = newcomer;
  const own = traces.map(traceText);
  const earlier = await db()
    .select({ articleId: comments.articleId, body: comments.body, createdAt: comments.createdAt })
    .from(comments)
    .where(and(inArray(comments.visitorHash, own), since(now, DAY)))
    .orderBy(desc(comments.createdAt))
    .limit(EARLIER_MOST);
  let network = 0;
  for (const trace of traces)
    network += await countWhere(anyState, since(now, 10 * MINUTE), like(comments.visitorHash, `${trace.network}.%`));
  const here = and(eq(comments.articleId, articleId), anyState);
  const others = and(here, since(now, HOUR), eq(comments.body, text), notInArray(comments.visitorHash, own));
  return {
    ...(await gatherForEdit({ ...newcomer, id: 0 })),
    ban: await findBan({ emailHash: newcomer.emailHash, email: newcomer.email, visitors: own, now }),
    token: newcomer.token,
    earlier,
    network,
    article: await countWhere(here, since(now, MINUTE)),
    copies: text.length < COPIED_FROM ? 0 : await countWhere(others),
  };
}
