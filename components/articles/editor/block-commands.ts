import type { ChainedCommands, Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Block } from '../../../db/articles/document.ts';
import type { AskingBlock, BlockName } from './block-choices.ts';

type Plain = Exclude<BlockName, AskingBlock>;

/** Text of another kind: what is around it (a list, a quotation) is left first. */
const become = (type: string, attrs?: Record<string, unknown>) => (chain: ChainedCommands) =>
  chain.clearNodes().setNode(type, attrs);

const APPLY: Record<Plain, (chain: ChainedCommands) => ChainedCommands> = {
  paragraph: (chain) => chain.clearNodes(),
  heading2: become('heading', { level: 2 }),
  heading3: become('heading', { level: 3 }),
  heading4: become('heading', { level: 4 }),
  pullQuote: become('pullQuote'),
  question: become('question'),
  editorsNote: become('editorsNote', { kind: 'update' }),
  codeBlock: become('codeBlock'),
  bulletList: (chain) => chain.toggleList('bulletList', 'listItem'),
  orderedList: (chain) => chain.toggleList('orderedList', 'listItem'),
  keyPoints: (chain) => chain.toggleList('keyPoints', 'listItem'),
  blockquote: (chain) => chain.toggleWrap('blockquote'),
  table: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  horizontalRule: (chain) => chain.setHorizontalRule(),
};

/** Makes the block at the caret into this one, or puts it in; `typed` is what called for it and goes. */
export function applyBlock(editor: Editor, name: Plain, typed?: { from: number; to: number }): void {
  const chain = editor.chain().focus();
  if (typed) chain.deleteRange(typed);
  APPLY[name](chain).run();
}

/**
 * Puts a block between the blocks of the document: in place of an empty paragraph, else behind the block at the caret (never
 * into a list or a table, which could not hold it). The caret goes on behind it.
 */
export function insertBlock(editor: Editor, block: Block): void {
  const { state, view } = editor;
  const { $from, $to } = state.selection;
  const around = $from.depth > 0 ? $from.node(1) : undefined;
  const isFree = around?.type.name === 'paragraph' && around.childCount === 0;
  const from = isFree ? $from.before(1) : $to.depth > 0 ? $to.after(1) : $to.pos;
  const to = isFree ? $from.after(1) : from;
  const node = state.schema.nodeFromJSON(block);
  const tr = state.tr.replaceWith(from, to, node);
  const behind = from + node.nodeSize;
  if (!tr.doc.nodeAt(behind)?.isTextblock) tr.insert(behind, state.schema.nodes.paragraph?.create() ?? []);
  tr.setSelection(TextSelection.near(tr.doc.resolve(behind + 1)));
  view.dispatch(tr.scrollIntoView());
  view.focus();
}
