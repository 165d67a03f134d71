import { blocksOf } from './blocks.ts';
import { countWords, plainText } from './body.ts';
import type { ArticleContent, ContentField } from './content.ts';
import type { Block, BodyDocument } from './document.ts';

/** What is missing before a piece may be published: errors forbid it, warnings want a look. Looks at facts, reads nothing. */

/** What only the database knows about the things a piece uses. */
export type ChecklistFacts = {
  /** Characters that a headline may have. */
  headlineLength: number;
  /** Pictures of this piece that have no alternative text in its language. */
  mediaWithoutAlt: number[];
  /** Films of this piece in which somebody speaks and which have no captions in its language. */
  filmsWithoutCaptions: number[];
  /** Of the addresses of `listInternalLinks` those that lead nowhere. */
  deadLinks: string[];
  /** Hosts whose pages may be embedded. */
  embedHosts: string[];
  sectionExists: boolean;
  /** ISO instant at which the piece would appear; null: not asked, so an embargo does not matter. */
  now: string | null;
};

export type ProblemCode = (typeof ERRORS)[number]['code'] | (typeof WARNINGS)[number]['code'];
/** `detail` says which one, where there can be several: an id, an address, the first words. */
export type Problem = { code: ProblemCode; field: ContentField | null; detail?: string };

const STANDFIRST_LENGTH = 300;
/** Search engines cut a description at about this many characters. */
const DESCRIPTION_LENGTH = 160;
const PARAGRAPH_WORDS = 200;
const DETAIL_LENGTH = 60;

/** Link texts that say nothing about where the link leads, in the spelling of `spelled`. */
const VAGUE = new Set(
  [
    ...['here', 'click here', 'see here', 'this', 'link', 'this link', 'more', 'read more', 'learn more', 'this page'],
    ...[
      'هنا',
      'من هنا',
      'اضغط هنا',
      'انقر هنا',
      'الرابط',
      'هذا الرابط',
      'المزيد',
      'اقرأ المزيد',
      'للمزيد',
      'هذه الصفحة',
    ],
    ...[
      'اینجا',
      'در اینجا',
      'اینجا کلیک کنید',
      'کلیک کنید',
      'لینک',
      'این لینک',
      'پیوند',
      'این پیوند',
      'بیشتر',
      'بیشتر بخوانید',
    ],
    ...['ادامه', 'ادامه مطلب', 'این صفحه'],
  ].map(spelled),
);

/** A text without what writers differ in: case, signs, spaces, half-spaces, vowel signs, Arabic or Persian letters. */
function spelled(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/[أإآ]/g, 'ا');
}

type Node = { type?: unknown; text?: unknown; attrs?: Record<string, unknown>; marks?: unknown; content?: unknown };
const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((one): one is Node => typeof one === 'object' && one !== null) : [];
const attrOf = (node: Node, name: string): unknown => ({ ...node.attrs })[name];
const length = (text: unknown) => (typeof text === 'string' ? [...text.trim()].length : 0);
const beginning = (node: unknown) => [...plainText(node).trim()].slice(0, DETAIL_LENGTH).join('');
const numbers = (values: unknown[]) => [...new Set(values.filter((one) => typeof one === 'number'))];

/** The links of a body with their whole text, though parts of it be bold. */
function linksOf(node: Node): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = [];
  let last: unknown;
  for (const child of nodesOf(node.content)) {
    const mark = nodesOf(child.marks).find(({ type }) => type === 'link');
    const href = mark && attrOf(mark, 'href');
    const open = links.at(-1);
    if (typeof href === 'string' && href === last && open) open.text += plainText(child);
    else if (typeof href === 'string') links.push({ href, text: plainText(child) });
    last = href;
    links.push(...linksOf(child));
  }
  return links;
}

const attrsOf = (content: ArticleContent, type: Block['type'], name: string): unknown[] =>
  nodesOf(blocksOf(content.body)).flatMap((block) => (block.type === type ? [attrOf(block, name)] : []));

/** The site's own addresses that a body links to, each once, as they are written: paths that begin with a single slash. */
export function listInternalLinks(body: BodyDocument): string[] {
  const links = linksOf({ content: blocksOf(body) }).map(({ href }) => href);
  return [...new Set(links)].filter((href) => /^\/(?![/\\])/.test(href));
}

/** Ids of the pictures that readers see in a piece: the lead picture and its figures. */
export const listMediaOf = (content: ArticleContent): number[] =>
  numbers([content.leadMediaId, ...attrsOf(content, 'figure', 'media')]);

/** Ids of the films in a piece. */
export const listFilmsOf = (content: ArticleContent): number[] => numbers(attrsOf(content, 'film', 'film'));

/** A check answers whether there is a problem, or with the details of each. */
type Check<Code extends string> = {
  code: Code;
  field: ContentField | null;
  find: (content: ArticleContent, facts: ChecklistFacts) => boolean | string[];
};
const checks = <Code extends string>(list: Check<Code>[]) => list;

const THINGS = new Set(['figure', 'gallery', 'film', 'map', 'embed', 'table']);
const isEmpty = ({ body }: ArticleContent) =>
  plainText(body).trim() === '' && !blocksOf(body).some((block) => THINGS.has(block?.type));

/** The hosts (or, where there is none, addresses) of embeds that are not allowed. */
function foreignHosts(content: ArticleContent, { embedHosts }: ChecklistFacts): string[] {
  const hosts = attrsOf(content, 'embed', 'url').flatMap((url) => {
    const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
    if (parsed?.protocol !== 'https:') return [String(url)];
    return embedHosts.includes(parsed.hostname.replace(/^www\./, '')) || embedHosts.includes(parsed.hostname)
      ? []
      : [parsed.hostname];
  });
  return [...new Set(hosts)];
}

function isUnderEmbargo({ embargoAt }: ArticleContent, { now }: ChecklistFacts): boolean {
  // An instant that cannot be read is not over.
  return Boolean(now && embargoAt) && !(Date.parse(embargoAt ?? '') <= Date.parse(now ?? ''));
}

const ERRORS = checks([
  { code: 'headlineMissing', field: 'headline', find: ({ headline }) => length(headline) === 0 },
  {
    code: 'headlineLong',
    field: 'headline',
    find: ({ headline }, { headlineLength }) => (length(headline) > headlineLength ? [`${length(headline)}`] : []),
  },
  { code: 'sectionMissing', field: 'sectionId', find: (_, { sectionExists }) => !sectionExists },
  { code: 'standfirstMissing', field: 'standfirst', find: ({ standfirst }) => length(standfirst) === 0 },
  { code: 'bodyEmpty', field: 'body', find: isEmpty },
  { code: 'bylineMissing', field: 'authorIds', find: ({ authorIds }) => !authorIds?.length },
  {
    code: 'leadAltMissing',
    field: 'leadAlt',
    find: ({ leadMediaId, leadAlt }, { mediaWithoutAlt }) =>
      leadMediaId !== null && length(leadAlt) === 0 && mediaWithoutAlt.includes(leadMediaId),
  },
  {
    code: 'figureAltMissing',
    field: 'body',
    find: (content, { mediaWithoutAlt }) =>
      numbers(attrsOf(content, 'figure', 'media'))
        .filter((id) => mediaWithoutAlt.includes(id))
        .map(String),
  },
  {
    code: 'filmCaptionsMissing',
    field: 'body',
    find: (content, { filmsWithoutCaptions }) =>
      listFilmsOf(content)
        .filter((id) => filmsWithoutCaptions.includes(id))
        .map(String),
  },
  {
    code: 'linkDead',
    field: 'body',
    find: ({ body }, { deadLinks }) => listInternalLinks(body).filter((href) => deadLinks.includes(href)),
  },
  { code: 'embedHost', field: 'body', find: foreignHosts },
  { code: 'embargo', field: 'embargoAt', find: isUnderEmbargo },
]);

/** Headings that skip a level; the headline is the first. */
function jumps({ body }: ArticleContent): string[] {
  let last = 1;
  return nodesOf(blocksOf(body)).flatMap((block) => {
    const level = attrOf(block, 'level');
    if (block.type !== 'heading' || typeof level !== 'number') return [];
    const isJump = level > last + 1;
    last = level;
    return isJump ? [beginning(block)] : [];
  });
}

const WARNINGS = checks([
  { code: 'leadMissing', field: 'leadMediaId', find: ({ leadMediaId }) => (leadMediaId ?? null) === null },
  { code: 'topicsMissing', field: 'topicIds', find: ({ topicIds }) => !topicIds?.length },
  { code: 'keywordsMissing', field: 'keywords', find: ({ keywords }) => !keywords?.length },
  { code: 'sourcesMissing', field: 'sources', find: ({ sources }) => !sources?.length },
  {
    code: 'standfirstLong',
    field: 'standfirst',
    find: ({ standfirst }) => (length(standfirst) > STANDFIRST_LENGTH ? [`${length(standfirst)}`] : []),
  },
  {
    code: 'searchDescriptionLong',
    field: 'searchDescription',
    find: ({ searchDescription: text }) => (length(text) > DESCRIPTION_LENGTH ? [`${length(text)}`] : []),
  },
  {
    code: 'searchTitleSame',
    field: 'searchTitle',
    find: ({ headline, searchTitle }) => length(searchTitle) > 0 && searchTitle.trim() === headline?.trim(),
  },
  {
    code: 'paragraphLong',
    field: 'body',
    find: ({ body }) =>
      nodesOf(blocksOf(body))
        .filter(
          ({ type, content }) => type === 'paragraph' && countWords({ content } as BodyDocument) > PARAGRAPH_WORDS,
        )
        .map(beginning),
  },
  { code: 'headingJump', field: 'body', find: jumps },
  {
    code: 'linkTextVague',
    field: 'body',
    find: ({ body }) =>
      linksOf({ content: blocksOf(body) })
        .map(({ text }) => text.trim())
        .filter((text) => VAGUE.has(spelled(text))),
  },
]);

function found<Code extends ProblemCode>(
  list: Check<Code>[],
  content: ArticleContent,
  facts: ChecklistFacts,
): Problem[] {
  return list.flatMap(({ code, field, find }): Problem[] => {
    const answer = find(content, facts);
    if (typeof answer === 'boolean') return answer ? [{ code, field }] : [];
    return answer.map((detail) => ({ code, field, detail }));
  });
}

/**
 * Everything that keeps a piece from being published (`errors`) or should be looked at before (`warnings`), in the order of the
 * editor's fields. Pure: the same content and facts have the same problems, in the browser and where it is published.
 */
export function checkArticle(
  content: ArticleContent,
  facts: ChecklistFacts,
): { errors: Problem[]; warnings: Problem[] } {
  return { errors: found(ERRORS, content, facts), warnings: found(WARNINGS, content, facts) };
}
