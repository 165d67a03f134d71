import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Exchanges the block at the caret with its neighbour; the caret stays in it. */
function moveBlock(by: -1 | 1): Command {
  return (state, dispatch) => {
    const { selection, doc } = state;
    const index = selection.$from.index(0);
    const block = doc.maybeChild(index);
    const neighbour = doc.maybeChild(index + by);
    if (!block || !neighbour || selection.$to.index(0) > index + (selection.$to.depth === 0 ? 1 : 0)) return false;
    if (!dispatch) return true;
    const start = selection.$from.depth > 0 ? selection.$from.before(1) : selection.from;
    const target = by < 0 ? start - neighbour.nodeSize : start + neighbour.nodeSize;
    const tr = closeHistory(state.tr)
      .delete(start, start + block.nodeSize)
      .insert(target, block);
    const shift = target - start;
    tr.setSelection(
      selection instanceof NodeSelection && selection.$from.depth === 0
        ? NodeSelection.create(tr.doc, target)
        : TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
    );
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** Alt+Shift+Up and Down; `said` hears that a block has moved. */
export const MoveBlock = Extension.create<{ said: (way: 'movedUp' | 'movedDown') => void }>({
  name: 'moveBlock',
  addOptions: () => ({ said: () => undefined }),
  addKeyboardShortcuts() {
    const move = (by: -1 | 1) => () => {
      const { state, view } = this.editor;
      const moved = moveBlock(by)(state, view.dispatch);
      if (moved) this.options.said(by < 0 ? 'movedUp' : 'movedDown');
      return true;
    };
    return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) };
  },
});
