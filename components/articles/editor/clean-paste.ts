import { parseHtml } from './html-tree.ts';
import { type PasteBlock, PasteReader } from './paste-blocks.ts';

const paragraphs = (lines: string[]) => (lines.length > 0 ? lines : ['']).map((line) => `<p>${line}</p>`).join('');

function htmlOf(block: PasteBlock): string {
  switch (block.tag) {
    case 'hr':
      return '<hr>';
    case 'ul':
    case 'ol':
      return `<${block.tag}>${block.items.map((lines) => `<li>${paragraphs(lines)}</li>`).join('')}</${block.tag}>`;
    case 'blockquote':
      return `<blockquote>${paragraphs(block.lines)}</blockquote>`;
    case 'table': {
      const rows = block.rows.map((row) => {
        const cells = row.map(({ isHead, lines }) => {
          const tag = isHead ? 'th' : 'td';
          return `<${tag}>${paragraphs(lines)}</${tag}>`;
        });
        return `<tr>${cells.join('')}</tr>`;
      });
      return `<table>${block.caption && `<caption>${block.caption}</caption>`}<tbody>${rows.join('')}</tbody></table>`;
    }
    case 'p':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'pre':
      return `<${block.tag}>${block.line}</${block.tag}>`;
  }
}

/**
 * What a paste from an office program or a page is in our own terms: text, marks, links that lead somewhere safe, lists, tables.
 * Pictures, frames and scripts are left out; `leftOut` says that there were some. One line stays a part of a line.
 */
export function cleanPastedHtml(html: string): { html: string; leftOut: boolean } {
  const reader = new PasteReader();
  const blocks = reader.blocks(parseHtml(html));
  const [only] = blocks;
  const isInline = blocks.length === 1 && only?.tag === 'p' && !/<(?:p|div|li|td)\b/i.test(html);
  return { html: isInline ? only.line : blocks.map(htmlOf).join(''), leftOut: reader.missed };
}

/** For the editor: what it has copied itself comes back untouched, everything else is cleaned. */
export const pasteCleaner = (sayLeftOut: () => void) => (html: string) => {
  // The schema takes nothing in that it does not know, whoever wrote this attribute.
  if (/<[a-z][^>]*\sdata-pm-slice=/i.test(html)) return html;
  const clean = cleanPastedHtml(html);
  if (clean.leftOut) sayLeftOut();
  return clean.html;
};
