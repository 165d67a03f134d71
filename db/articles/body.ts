import type { Block, BodyDocument, Inline, ListItem, Mark, Paragraph } from './document.ts';

/**
 * Turns a body document into HTML by an allow-list: text is escaped, unknown nodes and marks leave their text and nothing
 * else. What was stored is not trusted to have the shape its type promises.
 */

/** A run of HTML, or a block that a component draws. */
export type BodyPart = { html: string } | { embed: Extract<Block, { type: EmbedType }> };
type EmbedType = 'figure' | 'map' | 'gallery' | 'film' | 'embed';
/** What an editors' note is called, in the language of the page. */
export type NoteNames = Record<Extract<Block, { type: 'editorsNote' }>['attrs']['kind'], string>;

/** A mark that is put in when a page is rendered and is never stored. */
export type TopicMark = { type: 'topic'; attrs: { href: string; explainer: string } };

const EMBEDS = new Set<string>(['figure', 'map', 'gallery', 'film', 'embed'] satisfies EmbedType[]);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: unknown) =>
  typeof text === 'string' ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '') : '';

/** The nodes of a list, whatever was stored in its place. */
const list = <T extends object>(nodes: T[] | undefined): T[] =>
  Array.isArray(nodes) ? nodes.filter((node) => typeof node === 'object' && node !== null) : [];

/** An address that may stand in a link: the site's own paths, anchors, http(s), mail and telephone. */
export function isSafeHref(href: unknown): href is string {
  // Browsers leave control characters out of addresses: `/<tab>/host` would lead to another host.
  if (typeof href !== 'string' || /\p{Cc}/u.test(href)) return false;
  if (/^(#|\/(?![/\\]))/.test(href)) return true;
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}

function wrap(html: string, mark: Mark | TopicMark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'code':
      return `<code dir="ltr">${html}</code>`;
    case 'topic':
      if (!isSafeHref(mark.attrs?.href)) return html;
      return `<a class="topic-mention" href="${escape(mark.attrs.href)}" title="${escape(mark.attrs.explainer)}">${html}</a>`;
    case 'link':
      if (!isSafeHref(mark.attrs?.href)) return html;
      return `<a href="${escape(mark.attrs.href)}"${/^https?:/i.test(mark.attrs.href) ? ' rel="noopener"' : ''}>${html}</a>`;
    default:
      return html;
  }
}

const inline = (nodes: Inline[] | undefined): string =>
  list(nodes)
    .map((node) => (node.type === 'hardBreak' ? '<br>' : list(node.marks).reduce(wrap, escape(plainText(node)))))
    .join('');

const paragraphs = (nodes: Paragraph[]) =>
  list(nodes)
    .map((node) => `<p>${inline(node.content)}</p>`)
    .join('');
/** A list item of one paragraph needs no `<p>`. */
const item = ({ content }: ListItem) =>
  `<li>${list(content).length === 1 ? inline(list(content)[0]?.content) : paragraphs(content)}</li>`;
const items = (nodes: ListItem[]) => list(nodes).map(item).join('');
const cite = (source: string | undefined) => (source ? `<footer>${escape(source)}</footer>` : '');
/** What is left of a block that does not exist for us. */
const textOnly = (node: unknown) => {
  const text = plainText(node).trim();
  return text && `<p>${escape(text)}</p>`;
};

function table(block: Extract<Block, { type: 'table' }>): string {
  const rows = list(block.content).map(({ content }, index) => {
    const cells = list(content).map(({ type, content: words }) => {
      const html = list(words)
        .map((node) => inline(node.content))
        .join('<br>');
      return type === 'tableHeader' ? `<th scope="${index === 0 ? 'col' : 'row'}">${html}</th>` : `<td>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = block.attrs?.caption ? `<caption>${escape(block.attrs.caption)}</caption>` : '';
  // Focusable, so that a keyboard can scroll what is wider than the page.
  return `<div class="table-scroll" tabindex="0" role="group"${block.attrs?.caption ? ` aria-label="${escape(block.attrs.caption)}"` : ''}><table>${caption}${rows.join('')}</table></div>`;
}

const question = (block: Extract<Block, { type: 'question' }>, level: 2 | 3) =>
  `<h${level} class="question">${inline(block.content)}</h${level}>`;

function editorsNote(block: Extract<Block, { type: 'editorsNote' }>, names: NoteNames | undefined): string {
  const kind = block.attrs?.kind;
  const name = names && Object.hasOwn(names, kind) ? `<strong>${escape(names[kind])}:</strong> ` : '';
  return `<p class="editors-note">${name}${inline(block.content)}</p>`;
}

function html(block: Block, names: NoteNames | undefined): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.content)}</p>`;
    case 'editorsNote':
      return editorsNote(block, names);
    case 'heading': {
      const level = [2, 3, 4].includes(block.attrs?.level) ? block.attrs.level : 2;
      return `<h${level}>${inline(block.content)}</h${level}>`;
    }
    case 'bulletList':
      return `<ul>${items(block.content)}</ul>`;
    case 'orderedList':
      return `<ol>${items(block.content)}</ol>`;
    case 'keyPoints':
      return `<ul class="key-points">${items(block.content)}</ul>`;
    case 'blockquote':
      return `<blockquote>${paragraphs(block.content)}${cite(block.attrs?.source)}</blockquote>`;
    case 'pullQuote':
      return `<p class="pull-quote">${inline(block.content)}</p>`;
    case 'question':
      return question(block, 3);
    case 'table':
      return table(block);
    case 'codeBlock':
      return `<pre dir="ltr"><code>${inline(block.content)}</code></pre>`;
    case 'horizontalRule':
      return '<hr>';
    default:
      return textOnly(block);
  }
}

/**
 * The body as a list of HTML runs and of blocks for components, in order. Editors' notes are named where `names` are given. Never
 * throws, whatever was stored.
 */
export function renderBody(document: BodyDocument, names?: NoteNames): BodyPart[] {
  const parts: BodyPart[] = [];
  // A question stands one level under the part it belongs to; without parts it is the highest level there is.
  let hasParts = false;
  for (const block of list(document?.content)) {
    hasParts ||= block.type === 'heading';
    if (EMBEDS.has(block.type)) {
      if (!('attrs' in block) || !block.attrs) continue;
      parts.push({ embed: block as Extract<Block, { type: EmbedType }> });
      continue;
    }
    const words = block.type === 'question' && !hasParts ? question(block, 2) : html(block, names);
    const last = parts.at(-1);
    if (last && 'html' in last) last.html += words;
    else parts.push({ html: words });
  }
  return parts;
}

/** All text of a node in reading order, with a space between blocks: for counting words and for searching. */
export function plainText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { type, text, content } = node as { type?: unknown; text?: unknown; content?: unknown };
  if (typeof text === 'string') return text;
  if (type === 'hardBreak') return ' ';
  if (!Array.isArray(content)) return '';
  const isLine = content.some((child) => typeof child === 'object' && child !== null && 'text' in child);
  return content.map(plainText).join(isLine ? '' : ' ');
}

/** Words of a body, by Unicode's word boundaries. */
export function countWords(document: BodyDocument): number {
  return plainText(document).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c'’.-]*/gu)?.length ?? 0;
}

/**
 * Minutes to read so many words, at least 1: 238 words a minute for English (Brysbaert 2019, silent reading of non-fiction),
 * 181 for Arabic and, for want of a better figure, Persian (Trauzettel-Klosinski and Dietz 2012).
 */
export function readingMinutes(words: number, locale: string): number {
  return Math.max(1, Math.round(words / (locale === 'en' ? 238 : 181)));
}
