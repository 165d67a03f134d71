import { engine } from '../db/columns.ts';
import { vectorOf } from '../db/search/engine.ts';
import { facetOf, firstIdAt } from '../db/search/facets.ts';
import type { BodyDocument } from '../db/articles/document.ts';
import { chance, vocabularyOf } from './generated-articles.ts';
import { moderatedSince, writeComments, writeDraft, writeViews } from './generated-company.ts';
import { openSink, type RowSink } from './row-sink.ts';

/**
 * A paper that grows: pieces behind each other in three languages, one story in all of them, over the sections, topics, bylines and
 * pictures of the sample edition, with all that stands around a piece. The same pieces are made at every run.
 */

export const LOCALES = ['en', 'ar', 'fa'] as const;
type Locale = (typeof LOCALES)[number];

/** The first piece is of this instant, and each is so much younger than the one before: 288 a day. */
const OLDEST = Date.UTC(2016, 0, 1);
const APART = 5 * 60_000;
/** Pieces of one transaction. */
const PORTION = 5_000;
/** Bodies and lines that pieces share; nobody reads them. */
const TEXTS = 300;
const HEADLINE = 8;
const STANDFIRST = 20;
const PARAGRAPHS = 4;

export const dateOf = (place: number) => new Date(OLDEST + place * APART);

type Texts = { headlines: string[][]; standfirsts: string[][]; bodies: BodyDocument[] };
type Place = { id: number };
/** What the sample edition lends to the pieces. */
type Lent = { sections: (Place & { opinion: boolean })[]; topics: number[]; authors: number[]; pictures: number[] };

export type GrownPaper = {
  /** Number of the first piece that was made; the others follow without a gap. */
  first: number;
  count: number;
  keywords: Record<Locale, { slug: string; id: number }[]>;
  topics: number[];
};

function textsOf(locale: Locale, seed: number, pictures: number[]): Texts {
  const { words, pick } = vocabularyOf(locale, seed);
  const some = (length: number) => Array.from({ length }, () => words[pick()] ?? '');
  const paragraph = () => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: some(55).join(' ') }],
  });
  const body = (number: number): BodyDocument => ({
    v: 1,
    type: 'doc',
    content: [
      ...Array.from({ length: PARAGRAPHS }, paragraph),
      ...(number % 3 === 0
        ? [{ type: 'figure' as const, attrs: { media: pictures[number % pictures.length] ?? 0 } }]
        : []),
    ],
  });
  const list = <T>(make: (number: number) => T) => Array.from({ length: TEXTS }, (_, number) => make(number));
  return { headlines: list(() => some(HEADLINE)), standfirsts: list(() => some(STANDFIRST)), bodies: list(body) };
}

const idsIn = async (sink: RowSink, query: string) => (await sink.ask<Place>(query)).map(({ id }) => id);

async function lentBy(sink: RowSink): Promise<Lent> {
  const sections = await sink.ask<Place & { opinion: boolean | number }>(
    'select id, opinion from sections order by id',
  );
  return {
    sections: sections.map(({ id, opinion }) => ({ id, opinion: Boolean(opinion) })),
    topics: await idsIn(sink, 'select id from topics order by id'),
    authors: await idsIn(sink, 'select id from authors order by id'),
    pictures: await idsIn(sink, "select id from media where kind = 'picture' order by id"),
  };
}

/** Few of a list have most: the first one of two or three, the last one hardly any. */
const skewed = (draw: number, length: number) => Math.min(length - 1, Math.floor(length * draw ** 3));

/** A paper in the database of the environment, which holds the sample edition; `growTo` adds pieces up to that many. */
export async function openPaper() {
  const sink = await openSink();
  const lent = await lentBy(sink);
  const [{ id: last } = { id: 0 }] = await sink.ask<Place>('select coalesce(max(id), 0) as id from articles');
  const [{ id: lastKeyword } = { id: 0 }] = await sink.ask<Place>('select coalesce(max(id), 0) as id from keywords');
  await sink.close();
  const paper: GrownPaper = {
    first: last + 1,
    count: 0,
    keywords: { en: [], ar: [], fa: [] },
    topics: lent.topics,
  };
  const texts = Object.fromEntries(
    LOCALES.map((locale, seed) => [locale, textsOf(locale, seed + 1, lent.pictures)]),
  ) as Record<Locale, Texts>;
  const writer = pieceWriter({ lent, texts, paper, lastKeyword });
  return {
    paper,
    growTo: async (count: number) => {
      const to = await openSink();
      await to.run(moderatedSince(paper, count));
      for (let from = paper.count; from < count; from += PORTION) {
        const until = Math.min(from + PORTION, count);
        for (let place = from; place < until; place += 1) writer(to, place, count);
        await to.flush();
      }
      paper.count = count;
      await writeViews(to, paper);
      await to.settle();
      await to.close();
    },
  };
}

type Making = { lent: Lent; texts: Record<Locale, Texts>; paper: GrownPaper; lastKeyword: number };
export type Piece = { id: number; place: number; locale: Locale; at: Date; state: string; draw: () => number };

/** Keywords come as the paper grows: one each fifty pieces of a language, after the first three hundred. */
function keywordOf({ paper, lastKeyword }: Making, sink: RowSink, { locale, place, draw }: Piece): number {
  const known = paper.keywords[locale];
  const wanted = 300 + place / 150;
  if (known.length < wanted) {
    const number = lastKeyword + LOCALES.reduce((sum, one) => sum + paper.keywords[one].length, 0) + 1;
    const slug = `word-${locale}-${number}`;
    sink.add('keywords', { id: number, locale, name: slug, slug });
    known.push({ id: number, slug });
    return number;
  }
  return known[skewed(draw(), known.length)]?.id ?? 0;
}

/** What waits on the desk does not grow with the paper. */
function stateOf(draw: number, place: number): string {
  if (place > 10_000) return draw < 0.985 ? 'published' : 'archived';
  if (draw < 0.97) return 'published';
  if (draw < 0.98) return 'archived';
  return draw < 0.995 ? 'draft' : 'review';
}

function relate(making: Making, sink: RowSink, piece: Piece): { topicIds: number[]; authorId: number } {
  const { lent } = making;
  const { id: articleId, draw, place, at, state, locale } = piece;
  const isListed = state === 'published';
  const listed = { listed_in: isListed ? locale : null, listed_at: isListed ? at : null };
  const authorId = lent.authors[skewed(draw(), lent.authors.length)] ?? 0;
  sink.add('article_authors', { article_id: articleId, author_id: authorId, position: 0, ...listed });
  // The last topic is of the paper's first days only: an old war.
  const current = lent.topics.slice(0, -1);
  const old = place < 200 && place % 4 === 0 ? [lent.topics.at(-1) ?? 0] : [];
  const topicIds = draw() < 0.4 ? [current[skewed(draw(), current.length)] ?? 0, ...old] : old;
  for (const [position, topicId] of topicIds.entries())
    sink.add('article_topics', { article_id: articleId, topic_id: topicId, position, ...listed });
  const keywordIds = new Set([1, 2, 3].map(() => keywordOf(making, sink, piece)));
  for (const [position, keywordId] of [...keywordIds].entries())
    sink.add('article_keywords', { article_id: articleId, keyword_id: keywordId, position, ...listed });
  return { topicIds, authorId };
}

function index(
  sink: RowSink,
  piece: Piece,
  words: { headline: string[]; standfirst: string[]; facets: string[] },
): void {
  const { id: subjectId, locale, at } = piece;
  // Something of the sample edition may be of the same instant.
  const id = firstIdAt(at.getTime()) + 1_000;
  sink.add('search_documents', {
    ...{ id, source: 'article', subject_id: subjectId, locale },
    ...{ version: 1, stale: false, spoken: [] },
  });
  if (engine === 'postgres')
    return sink.add('search_index', { id, words: vectorOf({ ...words, keywords: [], body: [] }) });
  const [headline, standfirst, facets] = [words.headline, words.standfirst, words.facets].map((list) => list.join(' '));
  sink.add('search_index', {
    rowid: id,
    headline: headline ?? '',
    standfirst: standfirst ?? '',
    keywords: '',
    body: '',
    facets: facets ?? '',
  });
}

function pieceWriter(making: Making) {
  const { lent, texts, paper } = making;
  const draw = chance(7);
  const opinions = lent.sections.filter(({ opinion }) => opinion);
  const news = lent.sections.filter(({ opinion }) => !opinion);
  return (sink: RowSink, place: number, count: number): void => {
    const locale = LOCALES[place % 3] ?? 'en';
    const [id, at] = [paper.first + place, dateOf(place)];
    const state = stateOf(draw(), place);
    const own = texts[locale];
    const [headline, standfirst] = [own.headlines[place % TEXTS] ?? [], own.standfirsts[(place * 7) % TEXTS] ?? []];
    const body = own.bodies[(place * 11) % TEXTS] ?? { v: 1, type: 'doc', content: [] };
    const among = draw() < 0.05 ? opinions : news;
    const sectionId = among[skewed(draw(), among.length)]?.id ?? 0;
    const picture = lent.pictures[place % lent.pictures.length] ?? 0;
    const piece: Piece = { id, place, locale, at, state, draw };
    // One story in three languages has one group.
    const group = paper.first + place - (place % 3);
    if (place % 3 === 0) sink.add('translation_groups', { id: group, created_at: at });
    const isOut = state === 'published' || state === 'archived';
    const article = {
      ...{ locale, section_id: sectionId, slug: `piece-${id}`, headline: `${headline.join(' ')} ${id}` },
      ...{ standfirst: standfirst.join(' '), body, sources: [], words: 220, state },
      ...{ published_at: isOut ? at : null, first_published_at: isOut ? at : null, created_at: at, saved_at: at },
      ...{ lead_media_id: picture, translation_group_id: group, published_version: isOut ? 1 : null },
      ...{
        canonical_url: '',
        kicker: '',
        dateline: '',
        version: 1,
        mentions: true,
        comments_mode: 'site',
        sample: false,
      },
      ...{ lead_alt: '', lead_caption: '', withdrawn_reason: '', search_title: '', search_description: '' },
    };
    sink.add('articles', { id, ...article });
    sink.add('article_media', { article_id: id, media_id: picture, inside: 'published', leads: true });
    const { topicIds, authorId } = relate(making, sink, piece);
    if (place % 20 === 0) sink.add('corrections', { article_id: id, kind: 'correction', text: 'It was Tuesday.', at });
    if (place % 20 === 0)
      sink.add('redirects', {
        path: `/${locale}/old/${id}`,
        target: `/${locale}/x/${id}`,
        status: 308,
        created_at: at,
      });
    if (place % 10 === 0) writeDraft(sink, { piece, article, topicIds, authorIds: [authorId] });
    if (state !== 'published') return;
    writeComments(sink, piece, count);
    const facets = [
      facetOf.any(),
      facetOf.locale(locale),
      facetOf.kind('article'),
      facetOf.dated(),
      facetOf.section(sectionId),
    ];
    index(sink, piece, {
      headline,
      standfirst,
      facets: [...facets, ...topicIds.map(facetOf.topic), facetOf.author(authorId)],
    });
  };
}
