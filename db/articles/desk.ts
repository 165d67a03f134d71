import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
  type SQLWrapper,
} from 'drizzle-orm';
import { type Actor, Refused, scopeOf } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { countRarely } from '../site/large-counts.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import type { ArticleContent } from './content.ts';
import {
  type ArticleState,
  type ArticleSubject,
  canArchiveArticle,
  canCorrectArticle,
  canEditArticle,
  canJudgeArticle,
  canNoteArticle,
  canPlanArticle,
  canPublishArticle,
  canReadArticle,
  canSharePreview,
  canSubmitArticle,
  canWithdrawArticle,
  canWriteArticle,
} from './policy.ts';
import type { Cursor, Page } from './queries.ts';
import { ARTICLE_STATES, articleDrafts, articleNotes, articles } from './schema.ts';
import { getStanding, requireStanding } from './standing.ts';
import { getDraft } from './working-copy.ts';

/** What the desk sees of pieces, published or not. Everything starts from what the actor may read. */

/** A line of the desk's list. */
export type DeskRow = {
  id: number;
  locale: Locale;
  section: string;
  headline: string;
  slug: string;
  state: ArticleState;
  changesAsked: boolean;
  owner: string | null;
  words: number;
  publishedAt: Date | null;
  /** Newest version, and the one that readers see; they differ while there are changes that no reader saw. */
  version: number;
  publishedVersion: number | null;
  savedAt: Date;
};

/** A state as the desk tells them apart: a draft that waits for changes is none of the drafts. */
export type DeskState = ArticleState | 'changes';

export type DeskFilter = {
  locale?: Locale | undefined;
  state?: DeskState | undefined;
  sectionId?: number;
  /** Only what the actor owns. */
  mine?: boolean;
  /** Part of the headline. */
  words?: string | undefined;
  before?: Cursor | undefined;
  limit: number;
};

const headline = sql<string>`coalesce(${articleDrafts.headline}, ${articles.headline})`;

const ROW = {
  id: articles.id,
  locale: articles.locale,
  section: sections.slug,
  headline,
  slug: articles.slug,
  state: articles.state,
  changesAskedAt: articles.changesAskedAt,
  owner: users.name,
  words: articles.words,
  publishedAt: articles.publishedAt,
  version: sql<number>`coalesce(${articleDrafts.version}, ${articles.version})`.mapWith(Number),
  publishedVersion: articles.publishedVersion,
  savedAt: articles.savedAt,
};

/** Columns said so that SQLite looks at them row by row, and takes the order of the list from an index of something else. */
const LOOKED_AT = {
  locale: sql<string>`${articles.locale} || ''`,
  sectionId: sql<number>`${articles.sectionId} + 0`,
  state: sql<string>`${articles.state} || ''`,
};

/** The pieces that the actor may read: editors those of their languages and sections, writers their own among them. */
function readable(actor: Actor): SQL | undefined {
  if (!canWriteArticle(actor)) throw new Refused('articles.read');
  if (actor.kind === 'system') return undefined;
  const { locales, sections: places } = scopeOf(actor);
  return and(
    locales.length > 0 ? inArray(LOOKED_AT.locale, locales) : undefined,
    places.length > 0 ? inArray(LOOKED_AT.sectionId, places) : undefined,
    canPublishArticle(actor) ? undefined : eq(articles.ownerId, actor.id),
  );
}

/** Finds a part of a headline; capitals do not matter where the engine knows them. */
function hasWords(words: string | undefined): SQL | undefined {
  const wanted = words?.normalize('NFC').trim().toLowerCase().slice(0, 200);
  if (!wanted) return undefined;
  return sql`lower(${headline}) like ${`%${wanted.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}

/** The date is said twice: by its bound an index is entered. */
const after = ({ at, id }: Cursor) => and(lte(articles.savedAt, at), or(lt(articles.savedAt, at), lt(articles.id, id)));

function inState(state: DeskState, column: SQLWrapper): SQL | undefined {
  if (state === 'changes') return isNotNull(articles.changesAskedAt);
  const stored = sql`${column} = ${state}`;
  return state === 'draft' ? and(stored, isNull(articles.changesAskedAt)) : stored;
}

/** States in which pieces gather over the years; in the others they wait for somebody, and are few. */
const GATHERING: DeskState[] = ['published', 'archived'];

/** In one language or any, as an index begins. */
const inLocales = (locale: Locale | undefined) => inArray(articles.locale, locale ? [locale] : [...LOCALE_CODES]);

/** What the list is narrowed to: an index finds what leaves least, and the rest is looked at row by row. */
function narrowed(actor: Actor, { locale, state, sectionId, mine }: DeskFilter): SQL | undefined {
  const section = sectionId === undefined ? undefined : sql`${LOOKED_AT.sectionId} = ${sectionId}`;
  const language = locale && sql`${LOOKED_AT.locale} = ${locale}`;
  const standing = state && inState(state, LOOKED_AT.state);
  if (mine && actor.kind === 'user') return and(eq(articles.ownerId, actor.id), standing, section, language);
  if (state === 'changes') return and(standing, section, language);
  const isFew = state && !GATHERING.includes(state);
  if (!isFew && sectionId !== undefined) return and(eq(articles.sectionId, sectionId), standing, language);
  if (isFew || (state && locale))
    return and(locale && eq(articles.locale, locale), inState(state, articles.state), section);
  return and(locale && eq(articles.locale, locale), standing);
}

/** The pieces of the desk, last saved first, a page at a time. Who writes; throws `Refused`. */
export async function listDeskArticles(actor: Actor, filter: DeskFilter): Promise<Page<DeskRow>> {
  const { words, before, limit } = filter;
  const rows = await db()
    .select(ROW)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .leftJoin(users, eq(users.id, articles.ownerId))
    .where(and(readable(actor), narrowed(actor, filter), hasWords(words), before && after(before)))
    .orderBy(desc(articles.savedAt), desc(articles.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit).map(({ changesAskedAt, ...row }) => {
    return { ...row, changesAsked: changesAskedAt !== null };
  });
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? { at: last.savedAt, id: last.id } : undefined };
}

async function countIn(state: DeskState, where: SQL | undefined): Promise<number> {
  const [row] = await db()
    .select({ pieces: count() })
    .from(articles)
    .where(and(inState(state, articles.state), where));
  return row?.pieces ?? 0;
}

/**
 * How many pieces the actor may read in each state, of one language or all; thousands of published ones may be counted a minute ago.
 * Who writes; throws `Refused`.
 */
export async function countDeskStates(actor: Actor, locale?: Locale): Promise<Record<DeskState, number>> {
  const where = and(readable(actor), inLocales(locale));
  const waiting = ARTICLE_STATES.filter((state) => !GATHERING.includes(state));
  const rows = await db()
    .select({ state: articles.state, pieces: count(), changes: count(articles.changesAskedAt) })
    .from(articles)
    .where(and(inArray(articles.state, waiting), where))
    .groupBy(articles.state);
  const counts = { ...Object.fromEntries(ARTICLE_STATES.map((state) => [state, 0])), changes: 0 } as Record<
    DeskState,
    number
  >;
  for (const { state, pieces, changes } of rows) {
    counts[state] = pieces - changes;
    counts.changes += changes;
  }
  for (const state of GATHERING)
    counts[state] = await countRarely({ pieces: state, actor, locale }, () => countIn(state, where));
  return counts;
}

/** What the actor may do with the piece, as it stands. */
export type ArticleRights = Record<
  'edit' | 'submit' | 'judge' | 'publish' | 'plan' | 'correct' | 'archive' | 'withdraw' | 'share' | 'note',
  boolean
>;

export type WorkingCopy = {
  id: number;
  version: number;
  content: ArticleContent;
  state: ArticleState;
  changesAsked: boolean;
  wasPublished: boolean;
  publishedVersion: number | null;
  publishedAt: Date | null;
  /** Where readers find it, or found it; null while they never did. */
  address: { locale: Locale; section: string; slug: string } | null;
  withdrawnReason: string;
  owner: string | null;
  savedAt: Date;
  savedBy: string | null;
  may: ArticleRights;
};

const rightsOf = (actor: Actor, subject: ArticleSubject): ArticleRights => ({
  edit: canEditArticle(actor, subject),
  submit: canSubmitArticle(actor, subject),
  judge: canJudgeArticle(actor, subject),
  publish: canPublishArticle(actor, subject),
  plan: canPlanArticle(actor, subject),
  correct: canCorrectArticle(actor, subject),
  archive: canArchiveArticle(actor, subject),
  withdraw: canWithdrawArticle(actor, subject),
  share: canSharePreview(actor, subject),
  note: canNoteArticle(actor, subject),
});

async function mapNames(ids: (number | null)[]): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db().select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The working copy with what the actor may do to it; undefined when there is none, or none that the actor may read. */
export async function getWorkingCopy(actor: Actor, id: number): Promise<WorkingCopy | undefined> {
  const subject = await getStanding(id);
  if (!subject || !canReadArticle(actor, subject)) return undefined;
  const [row] = await db()
    .select({
      section: sections.slug,
      slug: articles.slug,
      publishedVersion: articles.publishedVersion,
      publishedAt: articles.publishedAt,
      withdrawnReason: articles.withdrawnReason,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, id));
  if (!row) return undefined;
  const { section, slug, ...dates } = row;
  const { version, content, savedAt: at, savedById } = await getDraft(id);
  const names = await mapNames([subject.ownerId, savedById]);
  const { locale, state, changesAsked, wasPublished } = subject;
  return {
    id,
    version,
    content,
    state,
    changesAsked,
    wasPublished,
    ...dates,
    address: wasPublished ? { locale, section, slug } : null,
    owner: names.get(subject.ownerId ?? 0) ?? null,
    savedAt: at,
    savedBy: names.get(savedById ?? 0) ?? null,
    may: rightsOf(actor, subject),
  };
}

export type NoteView = { id: number; text: string; by: string | null; at: Date };

/** What the desk said to each other about a piece, oldest first. Who may read the piece; throws `Refused`. */
export async function listNotes(actor: Actor, id: number): Promise<NoteView[]> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  return db()
    .select({ id: articleNotes.id, text: articleNotes.text, by: users.name, at: articleNotes.at })
    .from(articleNotes)
    .leftJoin(users, eq(users.id, articleNotes.byId))
    .where(eq(articleNotes.articleId, id))
    .orderBy(asc(articleNotes.id));
}
