/**
 * A tree of pasted HTML. Not a browser's parser: it knows what office programs and pages put on the clipboard, never fails, and
 * runs without a document, so that what is made of a paste can be tested without a browser. Text stays as it was written, with
 * its entities: it goes out as HTML again.
 */

export type HtmlElement = { tag: string; attrs: Record<string, string>; children: HtmlNode[] };
export type HtmlNode = HtmlElement | { text: string };

export const isElement = (node: HtmlNode): node is HtmlElement => 'tag' in node;

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<\/([a-z][^\s>/]*)[^>]*>|<([a-z][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr v:imagedata'.split(' '));
/** Their text is no text. */
const RAW = new Set(['script', 'style', 'xml', 'title', 'noscript', 'template', 'textarea', 'iframe']);
/** A paragraph ends where one of these begins. */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** What an element of this kind closes by beginning, and what it looks no further than. */
const CLOSES: Record<string, { tags: string[]; within: string[] }> = {
  li: { tags: ['li'], within: ['ul', 'ol'] },
  dt: { tags: ['dt', 'dd'], within: ['dl'] },
  dd: { tags: ['dt', 'dd'], within: ['dl'] },
  tr: { tags: ['tr', 'td', 'th'], within: ['table'] },
  td: { tags: ['td', 'th'], within: ['tr', 'table'] },
  th: { tags: ['td', 'th'], within: ['tr', 'table'] },
};

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The characters that entities stand for; those nobody knows stay as they are. */
export function decode(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w+);/gi, (whole) => {
    const name = whole.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );

/** Leaves the elements that the new one closes. */
function makeRoom(open: HtmlElement[], tag: string): void {
  const rule =
    CLOSES[tag] ?? (ENDS_PARAGRAPH.has(tag) ? { tags: ['p'], within: ['td', 'th', 'li', 'table'] } : undefined);
  if (!rule) return;
  for (let depth = open.length - 1; depth > 0; depth--) {
    const name = open[depth]?.tag ?? '';
    if (rule.within.includes(name)) return;
    if (rule.tags.includes(name)) return void open.splice(depth);
  }
}

function close(open: HtmlElement[], tag: string): void {
  const depth = open.findLastIndex((element) => element.tag === tag);
  if (depth > 0) open.splice(depth);
}

/** The nodes of a piece of HTML. */
export function parseHtml(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '', attrs: {}, children: [] };
  const open = [root];
  const token = new RegExp(TOKEN);
  for (let found = token.exec(html); found; found = token.exec(html)) {
    const [whole, closing, opening, attributes = ''] = found;
    if (closing) close(open, closing.toLowerCase());
    else if (opening) {
      const tag = opening.toLowerCase();
      makeRoom(open, tag);
      const element = { tag, attrs: attributesOf(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (RAW.has(tag)) token.lastIndex = endOf(html, tag, token.lastIndex);
      else if (!VOID.has(tag) && !attributes.endsWith('/')) open.push(element);
    } else if (!/^<[!?]/.test(whole)) open.at(-1)?.children.push({ text: whole === '<' ? '&lt;' : whole });
  }
  return root.children;
}

/** Behind the end tag of an element whose text is none. */
function endOf(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}
