import type { Editor } from '@tiptap/core';
import { Fragment, type Node } from '@tiptap/pm/model';
import type { BodyDocument } from '../../../db/articles/document.ts';
import { toEditor } from './clean-document.ts';

/** A run of blocks that gives way to others: indexes of what is there, and what comes. */
export type Exchange = { from: number; to: number; blocks: Node[] };

/** The longest common run of equal blocks is kept; what stands between is exchanged. Of n·m steps, for some hundred blocks. */
function exchanges(before: readonly Node[], after: readonly Node[]): Exchange[] {
  const same = (i: number, j: number) => before[i] !== undefined && after[j] !== undefined && before[i].eq(after[j]);
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = after.length - 1; row && j >= 0; j--)
      row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: Exchange[] = [];
  let open: Exchange | undefined;
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (same(i, j)) {
      open = undefined;
      [i, j] = [i + 1, j + 1];
      continue;
    }
    if (!open) found.push((open = { from: i, to: i, blocks: [] }));
    const next = after[j];
    if (next && (i >= before.length || at(i, j + 1) >= at(i + 1, j))) {
      open.blocks.push(next);
      j++;
    } else open.to = ++i;
  }
  return found;
}

/**
 * Takes a body from elsewhere into the editor: only blocks that differ are touched, so the caret stays where it is unless its
 * own block was changed. It cannot be undone with one's own steps.
 */
export function applyContent(editor: Editor, body: BodyDocument): void {
  const { state, view, schema } = editor;
  const target = schema.nodeFromJSON(toEditor(body));
  const starts: number[] = [0];
  state.doc.forEach((node, offset) => starts.push(offset + node.nodeSize));
  const tr = state.tr.setMeta('addToHistory', false).setMeta('fromElsewhere', true);
  for (const { from, to, blocks } of exchanges(state.doc.children, target.children).toReversed())
    tr.replaceWith(starts[from] ?? 0, starts[to] ?? state.doc.content.size, Fragment.from(blocks));
  if (tr.docChanged) view.dispatch(tr);
}
