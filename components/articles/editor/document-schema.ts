import type { AnyExtension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { EMBEDDED_NODES } from './embedded-nodes.ts';
import { TABLE_NODES } from './table-nodes.ts';
import { TEXT_NODES } from './text-nodes.ts';

/** What differs from our document is left out of the kit and made by ourselves. */
const Kit = StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  strike: false,
  underline: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  link: false,
  listItem: false,
  // It would write an empty paragraph behind every picture; the gap cursor is there for those who want one.
  trailingNode: false,
  dropcursor: { color: 'var(--accent)', width: 2 },
});

/** Exactly the blocks and marks of `db/articles/document.ts`. The same name twice: the later one wins. */
export function documentExtensions(own: AnyExtension[] = []): AnyExtension[] {
  const replaced = new Set(own.map(({ name }) => name));
  const all: AnyExtension[] = [Kit, ...TEXT_NODES, ...TABLE_NODES, ...EMBEDDED_NODES];
  return [...all.filter(({ name }) => !replaced.has(name)), ...own];
}
