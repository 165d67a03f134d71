import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of the first letter; undefined where there is none. */
function directionOf(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Each block has its own direction, in the page only. `dir="auto"` finds it by the block's letters, but not for one without any
 * (it takes the piece's), nor for a list or quotation, whose paragraphs have directions of their own. An empty document says
 * what can be done with it.
 */
export const BlockDirections = Extension.create<{ dir: Direction; placeholder: string }>({
  name: 'blockDirections',
  addOptions: () => ({ dir: 'ltr', placeholder: '' }),
  addProseMirrorPlugins() {
    const { dir, placeholder } = this.options;
    const attributes = (node: Node, isOnly: boolean) => {
      if (node.type.spec.code) return undefined;
      if (node.isTextblock)
        return node.childCount > 0 ? { dir: 'auto' } : { dir, ...(isOnly && { 'data-placeholder': placeholder }) };
      // A head without words is none yet.
      if (node.type.spec.tableRole === 'header_cell') return node.textContent ? undefined : { role: 'cell' };
      return node.isAtom || node.type.spec.tableRole ? undefined : { dir: directionOf(node.textContent) ?? dir };
    };
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const found: Decoration[] = [];
            const isOnly = doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph';
            doc.descendants((node, pos) => {
              const given = attributes(node, isOnly);
              if (given) found.push(Decoration.node(pos, pos + node.nodeSize, given));
              return !node.isTextblock;
            });
            return DecorationSet.create(doc, found);
          },
        },
      }),
    ];
  },
});
