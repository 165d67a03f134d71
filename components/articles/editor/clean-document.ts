import { isSafeHref, plainText } from '../../../db/articles/body.ts';
import type {
  Block,
  BodyDocument,
  Inline,
  ListItem,
  Mark,
  Paragraph,
  TableCell,
} from '../../../db/articles/document.ts';

/**
 * Between a stored body and what the editor works on. Both have the same shape but for attributes that the editor adds and for
 * what ProseMirror cannot hold (an empty text, a list of nothing). So one total function serves both ways: whatever it is
 * given, what comes out is a valid body, and a valid body comes out as it went in.
 */

type Loose = { type?: unknown; text?: unknown; attrs?: unknown; marks?: unknown; content?: unknown };
type Editable = { type: 'doc'; content: Block[] };

const nodes = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter((node): node is Loose => typeof node === 'object' && node !== null) : [];
const attrsOf = (node: Loose) =>
  (typeof node.attrs === 'object' && node.attrs !== null ? node.attrs : {}) as Record<string, unknown>;
const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
const id = (value: unknown) => (typeof value === 'number' && Number.isInteger(value) ? value : undefined);

/** A set has no order; the renderer nests the first innermost, so a link is around everything. */
const MARKS = ['bold', 'italic', 'code', 'link'] as const;

function marksIn(node: Loose): Mark[] {
  const given = nodes(node.marks);
  return MARKS.flatMap((type): Mark[] => {
    const mark = given.find((one) => one.type === type);
    if (!mark) return [];
    if (type !== 'link') return [{ type }];
    const { href } = attrsOf(mark);
    return isSafeHref(href) ? [{ type, attrs: { href } }] : [];
  });
}

const sameMarks = (one: Inline, other: Inline) =>
  one.type === 'text' && other.type === 'text' && JSON.stringify(one.marks) === JSON.stringify(other.marks);

function inlineIn(value: unknown): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes(value)) {
    const text = words(node.text) ?? plainText(node);
    const marks = marksIn(node);
    const next: Inline =
      node.type === 'hardBreak' ? { type: 'hardBreak' } : { type: 'text', text, ...(marks.length > 0 && { marks }) };
    const last = line.at(-1);
    // Two texts of the same marks are one, as in the editor.
    if (last?.type === 'text' && next.type === 'text' && sameMarks(last, next)) last.text += text;
    else if (next.type === 'hardBreak' || text !== '') line.push(next);
  }
  return line;
}

const paragraphOf = (content: Inline[]): Paragraph => ({ type: 'paragraph', ...(content.length > 0 && { content }) });

/** At least one paragraph; what is none leaves its text. */
function paragraphsIn(value: unknown): Paragraph[] {
  const found = nodes(value).map((node) =>
    node.type === 'paragraph' ? paragraphOf(inlineIn(node.content)) : paragraphOf(inlineIn([node])),
  );
  return found.length > 0 ? found : [paragraphOf([])];
}

const itemsIn = (value: unknown): ListItem[] =>
  nodes(value).map((node) => ({
    type: 'listItem',
    content: paragraphsIn(node.type === 'listItem' ? node.content : [node]),
  }));

const rowsIn = (value: unknown) =>
  nodes(value)
    .map(({ content }) => ({
      type: 'tableRow' as const,
      content: nodes(content).map((cell): TableCell => ({
        type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
        content: paragraphsIn(cell.content),
      })),
    }))
    .filter(({ content }) => content.length > 0);

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, string>>;
const optionalAttrs = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : { attrs: optional(name, value) };

const KINDS = ['correction', 'clarification', 'update'] as const;

type Clean = (node: Loose, attrs: Record<string, unknown>) => Block | undefined;

/** undefined: there is nothing to keep of it but its text. */
const CLEAN: Record<Block['type'], Clean> = {
  paragraph: (node) => paragraphOf(inlineIn(node.content)),
  heading: (node, { level }) => ({
    type: 'heading',
    attrs: { level: level === 3 || level === 4 ? level : 2 },
    content: inlineIn(node.content),
  }),
  bulletList: (node) => listOf('bulletList', node),
  orderedList: (node) => listOf('orderedList', node),
  keyPoints: (node) => listOf('keyPoints', node),
  blockquote: (node, { source }) => ({
    type: 'blockquote',
    ...optionalAttrs('source', words(source)),
    content: paragraphsIn(node.content),
  }),
  pullQuote: (node, { source }) => ({
    type: 'pullQuote',
    ...optionalAttrs('source', words(source)),
    content: inlineIn(node.content),
  }),
  question: (node) => ({ type: 'question', content: inlineIn(node.content) }),
  codeBlock: (node) => ({ type: 'codeBlock', content: inlineIn(node.content) }),
  editorsNote: (node, { kind }) => ({
    type: 'editorsNote',
    attrs: { kind: KINDS.find((one) => one === kind) ?? 'update' },
    content: inlineIn(node.content),
  }),
  table: (node, { caption }) => {
    const content = rowsIn(node.content);
    return content.length > 0 ? { type: 'table', ...optionalAttrs('caption', words(caption)), content } : undefined;
  },
  figure: (_, { media, caption }) => {
    const known = id(media);
    return known === undefined
      ? undefined
      : { type: 'figure', attrs: { media: known, ...optional('caption', words(caption)) } };
  },
  gallery: (_, { album }) => {
    const known = id(album);
    return known === undefined ? undefined : { type: 'gallery', attrs: { album: known } };
  },
  film: (_, { film }) => {
    const known = id(film);
    return known === undefined ? undefined : { type: 'film', attrs: { film: known } };
  },
  map: (_, { map, date }) =>
    words(map) ? { type: 'map', attrs: { map: words(map) ?? '', ...optional('date', words(date)) } } : undefined,
  embed: (_, { url, title }) =>
    words(url) ? { type: 'embed', attrs: { url: words(url) ?? '', title: words(title) ?? '' } } : undefined,
  horizontalRule: () => ({ type: 'horizontalRule' }),
};

function listOf(type: 'bulletList' | 'orderedList' | 'keyPoints', node: Loose): Block | undefined {
  const content = itemsIn(node.content);
  return content.length > 0 ? { type, content } : undefined;
}

function cleanBlock(node: Loose): Block[] {
  const isKnown = typeof node.type === 'string' && Object.hasOwn(CLEAN, node.type);
  const block = isKnown ? CLEAN[node.type as Block['type']](node, attrsOf(node)) : undefined;
  if (block) return [block];
  const text = plainText(node).trim();
  return text ? [paragraphOf([{ type: 'text', text }])] : [];
}

const cleanBlocks = (content: unknown) => nodes(content).flatMap(cleanBlock);

/** What the editor is given for a stored body: there is always a paragraph to write in. */
export function toEditor(document: BodyDocument): Editable {
  const content = cleanBlocks(document?.content);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The body to store for what the editor holds; one empty paragraph is an empty body. */
export function fromEditor(json: { content?: unknown }): BodyDocument {
  const content = cleanBlocks(json?.content);
  const [first] = content;
  const isEmpty = content.length === 1 && first?.type === 'paragraph' && !first.content;
  return { v: 1, type: 'doc', content: isEmpty ? [] : content };
}
