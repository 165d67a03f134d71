import type { Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

/** Tables of plain cells: none spans another, none has a width of its own. */

/** The table commands count with these; they are always 1 and are never stored. */
const ONE = { default: 1, parseHTML: () => 1, rendered: false };
const SPANS = { colspan: ONE, rowspan: ONE, colwidth: { default: null, parseHTML: () => null, rendered: false } };

export const TABLE_NODES = [
  // Its own view is for columns that can be dragged.
  Table.configure({ View: null }).extend({
    addAttributes: () => ({
      caption: {
        default: null,
        parseHTML: (element: HTMLElement) =>
          element.querySelector('caption')?.textContent ?? element.dataset.caption ?? null,
        renderHTML: ({ caption }: Record<string, unknown>) =>
          typeof caption === 'string' && caption ? { 'data-caption': caption } : {},
      },
    }),
    renderHTML: ({ HTMLAttributes }) => ['div', { class: 'table-scroll' }, ['table', HTMLAttributes, ['tbody', 0]]],
  }),
  TableRow,
  ...[TableCell, TableHeader].map((cell: Node) => cell.extend({ content: 'paragraph+', addAttributes: () => SPANS })),
];
