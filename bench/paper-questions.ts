import { listDeskArticles, countDeskStates, getWorkingCopy } from '../db/articles/desk.ts';
import { saveDraft } from '../db/articles/drafts.ts';
import { publishArticle } from '../db/articles/mutations.ts';
import {
  type Cursor,
  getPublishedArticle,
  listCorrections,
  listPinnedTo,
  listPublishedArticles,
} from '../db/articles/queries.ts';
import { listBeside, listRelated } from '../db/articles/related.ts';
import { getSeriesOf } from '../db/articles/series.ts';
import { type Actor, SYSTEM } from '../db/auth/policy.ts';
import { getAuthor } from '../db/authors/queries.ts';
import { countDesk, listComments } from '../db/comments/desk.ts';
import { countComments, getCommentRules, listPublishedThreads } from '../db/comments/queries.ts';
import { listFeedPieces } from '../db/feeds/queries.ts';
import {
  listKeywordParts,
  listNewsPieces,
  listPieceParts,
  listSitemapKeywords,
  listSitemapPieces,
} from '../db/feeds/sitemaps.ts';
import { getBreaking, getFeatures, getFront } from '../db/front/queries.ts';
import { listAlbums, listFilms } from '../db/gallery/queries.ts';
import { getKeyword } from '../db/keywords/queries.ts';
import { listMaps } from '../db/maps/queries.ts';
import { mapPictures } from '../db/media/queries.ts';
import { listSections } from '../db/sections/queries.ts';
import { getRedirect, getSite, listStandingPages } from '../db/site/queries.ts';
import { getTopic, listTopicNames, listTopics } from '../db/topics/queries.ts';
import { rankViews } from '../db/views/mutations.ts';
import { listMostViewed } from '../db/views/queries.ts';
import { dateOf, type GrownPaper, LOCALES } from './generated-paper.ts';

/** What the pages of readers and of the newsroom ask of the model, as they ask it, each time of other things. */

export type Question = {
  name: string;
  ask: (round: number) => Promise<unknown>;
  /** Done before each time, and not measured. */
  before?: (round: number) => Promise<unknown>;
  rounds?: number;
};

/** Pieces of a page of a list, as `components/articles/reads.ts` has them. */
const PAGE = 20;
const EDITOR: Actor = { kind: 'user', id: 1, role: 'admin' };
const NEWS_WITHIN = 48 * 3_600_000;

const localeOf = (round: number) => LOCALES[round % 3] ?? 'en';
const at = <T>(list: T[], round: number): T => {
  const found = list[round % list.length];
  if (found === undefined) throw new Error('There is nothing to ask for');
  return found;
};

export type Asked = {
  paper: GrownPaper;
  pieces: number[];
  talkedAbout: number[];
  authors: string[];
  topics: string[];
};

async function wholePiece(round: number, id: number) {
  const locale = localeOf(round);
  const piece = await getPublishedArticle(locale, id);
  if (!piece) throw new Error(`Nobody may read ${id}`);
  const figures = piece.body.content.flatMap((block) => (block.type === 'figure' ? block.attrs.media : []));
  await listTopicNames(locale);
  await mapPictures(figures, locale);
  await getSeriesOf(id);
}

async function frame(round: number) {
  const locale = localeOf(round);
  await getSite(locale);
  await listSections(locale);
  await listStandingPages(locale);
  await getBreaking(locale, new Date());
}

async function talk(id: number) {
  await countComments(id);
  await listPublishedThreads(id, PAGE);
  await getCommentRules(id, new Date());
}

async function topicPage(round: number, slug: string, before?: Cursor) {
  const locale = localeOf(round);
  const topic = await getTopic(locale, slug);
  if (!topic) throw new Error(`There is no topic ${slug}`);
  const pinned = before ? [] : await listPinnedTo(topic.id, locale);
  const without = pinned.map(({ id }) => id);
  await listPublishedArticles({ locale, topicId: topic.id, before, without, limit: PAGE });
}

async function authorPage(round: number, slug: string, before?: Cursor) {
  const author = await getAuthor(localeOf(round), slug);
  await listPublishedArticles({ locale: localeOf(round), authorId: author?.id ?? 0, before, limit: PAGE });
}

function readersLists({ paper, authors, topics }: Asked): Question[] {
  const deep = (round: number): Cursor => {
    const place = Math.floor(paper.count / 2) + round;
    return { at: dateOf(place), id: paper.first + place };
  };
  const section = (round: number, before?: Cursor) =>
    listPublishedArticles({ locale: localeOf(round), sectionId: 1 + (round % 5), before, limit: PAGE });
  const keyword = async (round: number, place: number, before?: Cursor) => {
    const locale = localeOf(round);
    const known = paper.keywords[locale];
    const found = await getKeyword(locale, at(known, Math.min(known.length - 1, place)).slug);
    await listPublishedArticles({ locale, keywordId: found?.id ?? 0, before, limit: PAGE });
  };
  const last = at(topics, topics.length - 1);
  const current = topics.slice(0, -1);
  return [
    { name: 'section', ask: (round) => section(round) },
    { name: 'section, deep', ask: (round) => section(round, deep(round)) },
    { name: 'topic', ask: (round) => topicPage(round, at(current, round)) },
    { name: 'topic, deep', ask: (round) => topicPage(round, at(current, round), deep(round)) },
    { name: 'topic of long ago', ask: (round) => topicPage(round, last) },
    { name: 'keyword, frequent', ask: (round) => keyword(round, round % 8) },
    { name: 'keyword, frequent, deep', ask: (round) => keyword(round, round % 8, deep(round)) },
    { name: 'keyword, rare', ask: (round) => keyword(round, 240 + (round % 60)) },
    { name: 'author', ask: (round) => authorPage(round, at(authors, round)) },
    { name: 'author, deep', ask: (round) => authorPage(round, at(authors, round), deep(round)) },
  ];
}

function readersPages({ pieces, talkedAbout }: Asked): Question[] {
  const piece = (round: number) => at(pieces, round);
  return [
    { name: 'what all pages share', ask: frame },
    {
      name: 'front',
      ask: async (round) => {
        await getFront(localeOf(round), new Date());
        await getFeatures(localeOf(round), new Date());
        await listMostViewed(localeOf(round), 8);
      },
    },
    { name: 'piece', ask: (round) => wholePiece(round, piece(round)) },
    { name: 'piece, what to read next', ask: (round) => listRelated({ id: piece(round), locale: localeOf(round) }) },
    { name: 'piece, before and after it', ask: (round) => listBeside(piece(round)) },
    { name: 'piece, its comments', ask: (round) => talk(at(talkedAbout, round)) },
    { name: 'most viewed', ask: (round) => listMostViewed(localeOf(round), 50) },
    { name: 'topics', ask: (round) => listTopics(localeOf(round)) },
    { name: 'maps', ask: (round) => listMaps(localeOf(round)) },
    {
      name: 'gallery',
      ask: async (round) => {
        await listAlbums(localeOf(round), 24);
        await listFilms(localeOf(round), 24);
      },
    },
    { name: 'corrections', ask: (round) => listCorrections(localeOf(round), 100) },
  ];
}

function machinesPages({ paper, pieces }: Asked): Question[] {
  const newest = dateOf(paper.count - 1);
  // Of a paper of 1,000 pieces the only one.
  const part = Math.floor((paper.first + Math.floor(paper.count / 2)) / 10_000);
  return [
    { name: 'feed', ask: (round) => listFeedPieces({ locale: localeOf(round), limit: PAGE }) },
    {
      name: 'feed of a topic',
      ask: (round) => listFeedPieces({ locale: localeOf(round), topicId: at(paper.topics, round), limit: PAGE }),
    },
    {
      name: 'list of sitemaps',
      ask: async (round) => {
        await listPieceParts(localeOf(round));
        await listKeywordParts(localeOf(round));
      },
    },
    { name: 'sitemap of pieces', ask: (round) => listSitemapPieces(localeOf(round), part), rounds: 12 },
    { name: 'sitemap of keywords', ask: (round) => listSitemapKeywords(localeOf(round), 0) },
    {
      name: 'sitemap of news',
      ask: (round) => listNewsPieces(localeOf(round), new Date(newest.getTime() - NEWS_WITHIN), 1000),
    },
    { name: 'old address', ask: (round) => getRedirect(`/${localeOf(round)}/old/${at(pieces, round)}`) },
  ];
}

function desks({ paper }: Asked): Question[] {
  const half = Math.floor(paper.count / 2);
  const deep = (round: number) => ({ at: dateOf(half + round), id: paper.first + half + round });
  const list = (more: object) => listDeskArticles(EDITOR, { limit: 50, ...more });
  return [
    { name: 'newsroom, pieces', ask: () => list({}) },
    { name: 'newsroom, pieces, deep', ask: (round) => list({ before: deep(round) }) },
    { name: 'newsroom, drafts', ask: () => list({ state: 'draft' }) },
    { name: 'newsroom, withdrawn', ask: () => list({ state: 'withdrawn' }) },
    { name: 'newsroom, of a language', ask: (round) => list({ locale: localeOf(round) }) },
    { name: 'newsroom, of a section', ask: (round) => list({ sectionId: 1 + (round % 5) }) },
    { name: 'newsroom, of one writer', ask: () => list({ mine: true }) },
    { name: 'newsroom, how many', ask: () => countDeskStates(EDITOR) },
    { name: 'comments that wait', ask: () => listComments(EDITOR, 'pending') },
    { name: 'comments, all published', ask: () => listComments(EDITOR, 'published') },
    { name: 'comments, reported', ask: () => listComments(EDITOR, 'reported') },
    { name: 'comments, of a language', ask: (round) => listComments(EDITOR, 'pending', { locale: localeOf(round) }) },
    { name: 'comments, how many', ask: () => countDesk(EDITOR) },
  ];
}

async function edited(id: number, round: number): Promise<void> {
  const copy = await getWorkingCopy(SYSTEM, id);
  const content = { ...copy?.content, standfirst: `As it stood at ${round}` };
  const saved = await saveDraft(SYSTEM, id, { from: copy?.version ?? 0, content, kind: 'save', now: new Date() });
  if (saved.outcome !== 'saved') throw new Error(`Not saved: ${JSON.stringify(saved)}`);
}

function writing({ pieces }: Asked): Question[] {
  // Not those whose pages are asked for afterwards.
  const piece = (round: number) => at(pieces, pieces.length - 1 - round);
  return [
    { name: 'save a piece', ask: (round) => edited(piece(round), round) },
    {
      name: 'publish an edited piece',
      before: (round) => edited(piece(round), round + 1000),
      ask: (round) => publishArticle(SYSTEM, piece(round)),
    },
    { name: 'rank one language', ask: (round) => rankViews(SYSTEM, localeOf(round), new Date()), rounds: 3 },
  ];
}

/** Everything that is asked, in the order of the table. */
export const questionsAbout = (asked: Asked): Question[] => [
  ...readersPages(asked),
  ...readersLists(asked),
  ...machinesPages(asked),
  ...desks(asked),
  ...writing(asked),
];
