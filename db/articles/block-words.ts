import { identityOf, isSame } from './blocks.ts';

/** A block as words on a line, for comparing it with another: its text, and of its attributes what an editor would miss. */

/** A word, a space or a sign; two are the same when their keys are, which know of bold, italic and links too. */
export type Token = { text: string; key: string };
type Node = { type?: unknown; text?: unknown; attrs?: unknown; marks?: unknown; content?: unknown };
type Link = { href: unknown };

/** Unicode's word boundaries: vowel signs and the zero-width non-joiner stay within their word. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Attributes that are shown as they are, behind the text; others only where they differ. */
const SHOWN = new Set(['caption', 'source', 'title', 'url', 'map', 'date']);
/** Ids of what stands in the block. */
const IDS = new Set(['media', 'album', 'film']);

/** The words, spaces and signs of a text. */
export const tokensOf = (text: string, marks = ''): Token[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => ({
    text: segment,
    key: marks ? `${segment}\n${marks}` : segment,
  }));

const sign = (text: string, kind = ''): Token => ({ text, key: `${text}\n${kind}` });
const nodeOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? value : {});
const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? value.map(nodeOf) : []);
const attrsOf = (value: unknown) => ({ ...(nodeOf(nodeOf(value).attrs) as Record<string, unknown>) });

const hrefOf = (node: Node | undefined): unknown =>
  nodesOf(node?.marks)
    .filter(({ type }) => type === 'link')
    .map(({ attrs }) => (nodeOf(attrs) as Partial<Link>).href)[0];
const linksOf = (node: Node): unknown[] => [
  ...(hrefOf(node) === undefined ? [] : [hrefOf(node)]),
  ...nodesOf(node.content).flatMap(linksOf),
];

function textTokens(node: Node, next: Node | undefined, showLinks: boolean): Token[] {
  const marks = nodesOf(node.marks).map(identityOf).toSorted().join();
  const href = hrefOf(node);
  const words = tokensOf(String(node.text), marks);
  const address = showLinks && typeof href === 'string' && hrefOf(next) !== href ? tokensOf(` ‹${href}›`) : [];
  return [...words, ...address];
}

function contentTokens(node: Node, showLinks: boolean): Token[] {
  const children = nodesOf(node.content);
  const isLine = children.some(({ type, text }) => typeof text === 'string' || type === 'hardBreak');
  return children.flatMap((child, index) => {
    const between = index > 0 && !isLine ? [sign(node.type === 'tableRow' ? ' | ' : '\n', String(child.type))] : [];
    if (typeof child.text === 'string') return [...between, ...textTokens(child, children[index + 1], showLinks)];
    if (child.type === 'hardBreak') return [...between, sign('\n', 'hardBreak')];
    return [...between, ...contentTokens(child, showLinks)];
  });
}

function valueOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (IDS.has(name)) return `#${identityOf(value)}`;
  if (name === 'level' && typeof value === 'number') return '#'.repeat(Math.min(Math.max(value, 0), 6));
  return typeof value === 'string' ? value : identityOf(value);
}

/**
 * The block as tokens. Captions, sources, addresses and ids (#7) always show; a heading's level (##), addresses of links (‹…›)
 * and whatever else a block says of itself only where it differs from `against`. Never throws, whatever was stored.
 */
export function blockTokens(block: unknown, against: unknown = block): Token[] {
  const node = nodeOf(block);
  const [own, other] = [attrsOf(block), attrsOf(against)];
  const names = Object.keys(own).filter((name) => SHOWN.has(name) || IDS.has(name) || !isSame(own[name], other[name]));
  const texts = (list: string[]) => list.map((name) => valueOf(name, own[name])).filter(Boolean);
  const first = texts(names.filter((name) => !SHOWN.has(name)));
  const last = texts(names.filter((name) => SHOWN.has(name)));
  const words = contentTokens({ content: [node] }, !isSame(linksOf(node), linksOf(nodeOf(against))));
  const parts = [...first.map((text) => [sign(text)]), words, ...last.map((text) => tokensOf(text))];
  const space = sign(first.length > 0 && words.length > 0 ? ' ' : '\n');
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [index === first.length ? space : sign('\n'), ...part]));
}
