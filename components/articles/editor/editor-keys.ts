import { Extension, type SingleCommands } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import { enterCard } from './embedded-card.ts';

type Keys = { openLink: () => void; openInsert: () => void; toToolbar: () => void };

/** Keys beyond those of the blocks themselves. */
export const EditorKeys = Extension.create<Keys & { dir: 'ltr' | 'rtl' }>({
  name: 'editorKeys',
  addOptions: () => ({
    openLink: () => undefined,
    openInsert: () => undefined,
    toToolbar: () => undefined,
    dir: 'ltr',
  }),
  addKeyboardShortcuts() {
    const { openLink, openInsert, toToolbar, dir } = this.options;
    // Read at each key: the commands of a moment work on the document of that moment.
    const run = (command: (commands: SingleCommands) => boolean) => () => command(this.editor.commands);
    const open = (what: () => void) => () => {
      what();
      return true;
    };
    const [forward, backward] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    return {
      'Mod-k': open(openLink),
      'Mod-/': open(openInsert),
      'Alt-F10': open(toToolbar),
      // A selected card is entered by Enter; without fields the editor makes a paragraph behind it.
      Enter: () => {
        const { selection } = this.editor.state;
        return selection instanceof NodeSelection && enterCard(this.editor.view, selection.from);
      },
      'Mod-Alt-ArrowDown': run((commands) => commands.addRowAfter()),
      'Mod-Alt-ArrowUp': run((commands) => commands.addRowBefore()),
      [`Mod-Alt-${forward}`]: run((commands) => commands.addColumnAfter()),
      [`Mod-Alt-${backward}`]: run((commands) => commands.addColumnBefore()),
      'Mod-Alt-Backspace': run((commands) => commands.deleteRow()),
      'Mod-Alt-Delete': run((commands) => commands.deleteColumn()),
    };
  },
});

/** Escape, then Tab leaves the paper from wherever the caret is: in a table Tab alone goes from cell to cell, and makes new rows. */
export const WayOut = Extension.create({
  name: 'wayOut',
  addProseMirrorPlugins() {
    let isLeaving = false;
    const keydown = (_view: unknown, { key }: KeyboardEvent) => {
      // Handled, as far as the editor goes, and not prevented: the browser goes on to what comes next on the page.
      if (key === 'Tab' && isLeaving) return true;
      if (key !== 'Shift') isLeaving = key === 'Escape';
      return false;
    };
    const blur = () => (isLeaving = false);
    return [new Plugin({ props: { handleDOMEvents: { keydown, blur } } })];
  },
});

/** A click under the last block goes on writing behind it, also where it is a picture. */
export const WriteOn = Extension.create({
  name: 'writeOn',
  onCreate() {
    const { view } = this.editor;
    view.dom.addEventListener('mousedown', (event) => {
      const last = view.dom.lastElementChild;
      if (event.target !== view.dom || !last || event.clientY <= last.getBoundingClientRect().bottom) return;
      event.preventDefault();
      const { state } = view;
      const { tr } = state;
      if (!state.doc.lastChild?.isTextblock)
        tr.insert(state.doc.content.size, state.schema.nodes.paragraph?.create() ?? []);
      view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)));
      view.focus();
    });
  },
});
