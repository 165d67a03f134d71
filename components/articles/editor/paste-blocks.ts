import { isSafeHref } from '../../../db/articles/body.ts';
import { decode, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** What is kept of pasted HTML: our own blocks, with lines of clean HTML in them. */
export type PasteBlock =
  | { tag: 'p' | 'h2' | 'h3' | 'h4' | 'pre'; line: string }
  | { tag: 'ul' | 'ol'; items: string[][]; fromWord?: boolean }
  | { tag: 'blockquote'; lines: string[] }
  | { tag: 'table'; caption: string; rows: { isHead: boolean; lines: string[] }[][] }
  | { tag: 'hr' };

type Look = { bold: boolean; italic: boolean; code: boolean; href: string; isHeading: boolean; isPre: boolean };
const PLAIN: Look = { bold: false, italic: false, code: false, href: '', isHeading: false, isPre: false };

/** Shown by nobody in a text: what is in them goes too. Those named second are missed by the writer. */
const SILENT = new Set(
  'head meta link base style script title xml template noscript o:p input button select textarea colgroup'.split(' '),
);
const MISSED = new Set(
  'img picture iframe video audio svg canvas object embed math v:shape v:imagedata script'.split(' '),
);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const HEADINGS: Record<string, 'h2' | 'h3' | 'h4'> = { h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };
const CODE = new Set(['code', 'tt', 'kbd', 'samp']);

const isBlank = (line: string) => decode(line.replace(/<[^>]*>/g, '')).replace(/[\s\u00a0\u200b\ufeff]/g, '') === '';

/** Google's way of asking itself before it leads on. */
function targetOf(href: string): string {
  const url = URL.parse(href);
  const target = url?.hostname === 'www.google.com' && url.pathname === '/url' ? url.searchParams.get('q') : null;
  return target ?? href;
}

/** How text in the element looks: what its name says, unless its style says otherwise. */
function lookIn({ tag, attrs }: HtmlElement, around: Look): Look {
  const style = attrs.style ?? '';
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(style)?.[1];
  const bold = weight ? /^bold|^[6-9]00/i.test(weight) : around.bold || tag === 'b' || tag === 'strong';
  const italic = slant ? /^(?:italic|oblique)/i.test(slant) : around.italic || ['i', 'em', 'cite'].includes(tag);
  const href = tag === 'a' ? targetOf((attrs.href ?? '').trim()) : around.href;
  return {
    ...around,
    // A heading is bold by itself.
    bold: bold && !around.isHeading,
    italic,
    code: around.code || (CODE.has(tag) && !around.isPre),
    href: isSafeHref(href) ? href : '',
  };
}

const escapeAttribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Runs of white space are one space; a no-break space that stands alone is meant. */
const spaced = (text: string) =>
  text.replace(/(?:\s|&nbsp;|&#160;|\u00a0)+/gi, (run) => (/^(?:&nbsp;|&#160;|\u00a0)$/i.test(run) ? run : ' '));

function dressed(text: string, { bold, italic, code, href }: Look): string {
  // The space around marked words is not marked.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  let html = words;
  if (code) html = `<code>${html}</code>`;
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  if (href) html = `<a href="${escapeAttribute(href)}">${html}</a>`;
  return before + html + after;
}

/** Neighbours of the same mark are one; spaces at line ends are none. */
const tidied = (line: string) =>
  line
    .replace(/<\/(strong|em|code)>(\s*)<\1>/g, '$2')
    .replace(/ +/g, ' ')
    .replace(/ ?<br> ?/g, '<br>')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');

/** Reads nodes into blocks. `missed` says whether something was left out that a writer would look for. */
export class PasteReader {
  missed = false;

  blocks(nodes: HtmlNode[], look: Look = PLAIN): PasteBlock[] {
    const found: PasteBlock[] = [];
    let line = '';
    const endLine = () => {
      const tidy = look.isPre ? line : tidied(line);
      if (!isBlank(tidy)) found.push({ tag: 'p', line: tidy });
      line = '';
    };
    const read = (some: HtmlNode[], within: Look) => {
      for (const node of some) {
        if (!isElement(node)) line += dressed(within.isPre ? node.text : spaced(node.text), within);
        else if (this.#isLeftOut(node)) continue;
        else if (node.tag === 'br') line += within.isPre ? '\n' : '<br>';
        else if (BLOCKS.has(node.tag)) {
          endLine();
          found.push(...this.#block(node, lookIn(node, within)));
        } else read(node.children, lookIn(node, within));
      }
    };
    read(nodes, look);
    endLine();
    return joinWordLists(found);
  }

  #isLeftOut({ tag, attrs, children }: HtmlElement): boolean {
    if (MISSED.has(tag)) this.missed ||= tag !== 'img' || attrs.width !== '1';
    // Word writes its bullet as text and marks it so.
    return (
      MISSED.has(tag) ||
      SILENT.has(tag) ||
      (tag !== 'p' && children.length > 0 && /mso-list\s*:\s*ignore/i.test(attrs.style ?? ''))
    );
  }

  #block(element: HtmlElement, look: Look): PasteBlock[] {
    const { tag, children, attrs } = element;
    const heading = HEADINGS[tag] ?? (/\bMsoTitle\b/.test(attrs.class ?? '') ? 'h2' : undefined);
    if (heading)
      return this.#lines(children, { ...look, bold: false, isHeading: true }).map((line) => ({ tag: heading, line }));
    if (tag === 'hr') return [{ tag }];
    if (tag === 'pre') {
      const line = this.#lines(children, { ...PLAIN, isPre: true }).join('\n');
      return isBlank(line) ? [] : [{ tag, line: line.replace(/\n$/, '') }];
    }
    if (tag === 'ul' || tag === 'ol') {
      const items = this.#items(children, look);
      return items.length > 0 ? [{ tag, items }] : [];
    }
    if (tag === 'blockquote') {
      const lines = this.#lines(children, look);
      return lines.length > 0 ? [{ tag, lines }] : [];
    }
    if (tag === 'table') return this.#table(element, look);
    const marker = /mso-list\s*:\s*l\d+/i.test(attrs.style ?? '') ? wordMarker(children) : undefined;
    if (marker !== undefined) {
      const lines = this.#lines(children, look);
      return lines.length > 0 ? [{ tag: isNumber(marker) ? 'ol' : 'ul', items: [lines], fromWord: true }] : [];
    }
    return this.blocks(children, look);
  }

  /** Only lines: for what holds nothing but paragraphs. */
  #lines(nodes: HtmlNode[], look: Look): string[] {
    return this.blocks(nodes, look).flatMap(linesOf);
  }

  /** Our lists do not nest: items of an inner list follow the item they hung on. */
  #items(nodes: HtmlNode[], look: Look): string[][] {
    return nodes.filter(isElement).flatMap((node) => {
      if (node.tag !== 'li') return this.#items([{ ...node, tag: 'li' }], look);
      const inner = this.blocks(node.children, lookIn(node, look));
      const own = inner.flatMap((block) => ('items' in block ? [] : linesOf(block)));
      const hung = inner.flatMap((block) => ('items' in block ? block.items : []));
      return own.length > 0 ? [own, ...hung] : hung;
    });
  }

  #table({ children }: HtmlElement, look: Look): PasteBlock[] {
    const all = children.filter(isElement);
    const caption = all.filter(({ tag }) => tag === 'caption').flatMap((one) => this.#lines(one.children, look));
    const groups = all.flatMap((one) =>
      ['thead', 'tbody', 'tfoot'].includes(one.tag) ? one.children.filter(isElement) : one,
    );
    const rows = groups
      .filter(({ tag }) => tag === 'tr')
      .map((row) =>
        row.children
          .filter(isElement)
          .filter(({ tag }) => tag === 'td' || tag === 'th')
          .map((cell) => ({
            isHead: cell.tag === 'th',
            lines: this.#lines(cell.children, { ...look, isHeading: cell.tag === 'th' }),
          })),
      )
      .filter((row) => row.some(({ lines }) => lines.length > 0));
    // One cell is a frame around a text.
    if (rows.length === 1 && rows[0]?.length === 1)
      return rows[0][0]?.lines.map((line) => ({ tag: 'p' as const, line })) ?? [];
    return rows.length > 0 ? [{ tag: 'table', caption: caption.join(' ').replace(/<[^>]*>/g, ''), rows }] : [];
  }
}

function linesOf(block: PasteBlock): string[] {
  if ('line' in block) return [block.line];
  if ('lines' in block) return block.lines;
  if ('items' in block) return block.items.flat();
  return 'rows' in block ? block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)) : [];
}

const textOf = (nodes: HtmlNode[]): string =>
  nodes.map((node) => (isElement(node) ? textOf(node.children) : decode(node.text))).join('');

/** What Word has written as the bullet or number of a list's paragraph. */
function wordMarker(nodes: HtmlNode[]): string | undefined {
  for (const node of nodes.filter(isElement)) {
    if (/mso-list\s*:\s*ignore/i.test(node.attrs.style ?? '')) return textOf(node.children).trim();
    const inner = wordMarker(node.children);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

const isNumber = (marker: string) => /^\(?[\p{L}\p{N}]+[.)]/u.test(marker);

/** Word's list is a row of paragraphs. */
function joinWordLists(blocks: PasteBlock[]): PasteBlock[] {
  const joined: PasteBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if ('fromWord' in block && last && 'fromWord' in last && last.tag === block.tag) last.items.push(...block.items);
    else joined.push(block);
  }
  return joined;
}
