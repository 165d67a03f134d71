import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { BlockChoice, BlockName } from './block-choices.ts';

/** What the menu at the caret shows; undefined while it is shut. */
export type SlashState = {
  choices: BlockChoice[];
  active: number;
  /** Where the caret is, in the window. */
  at: DOMRect | undefined;
  choose: (name: BlockName) => void;
};

/** Holds the menu's state outside of React: a key typed re-renders the menu and nothing else. */
export class SlashStore {
  #state: SlashState | undefined;
  readonly #listeners = new Set<() => void>();

  readonly get = () => this.#state;
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  set(state: SlashState | undefined): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Whether the key was for the menu. */
  press(key: string): boolean {
    const state = this.#state;
    const count = state?.choices.length ?? 0;
    if (!state || count === 0) return false;
    const to = { ArrowDown: state.active + 1, ArrowUp: state.active - 1, Home: 0, End: count - 1 }[key];
    if (to !== undefined) this.set({ ...state, active: (to + count) % count });
    else if (key === 'Enter' || key === 'Tab') state.choose(state.choices[state.active]?.name ?? 'paragraph');
    else return false;
    return true;
  }
}

type SlashOptions = {
  store: SlashStore;
  filter: (query: string) => BlockChoice[];
  choose: (name: BlockName, typed: { from: number; to: number }) => void;
};

/** `/` at the beginning of a block opens the menu of blocks; what is typed behind it filters. */
export const SlashMenu = Extension.create<SlashOptions>({
  name: 'slashMenu',
  addOptions: () => ({ store: new SlashStore(), filter: () => [], choose: () => undefined }),
  addProseMirrorPlugins() {
    const { store, filter, choose } = this.options;
    type Shown = {
      items: BlockChoice[];
      clientRect?: (() => DOMRect | null) | null;
      command: (name: BlockName) => void;
    };
    const show = (props: Shown, active: number) =>
      store.set({
        choices: props.items,
        active: Math.min(active, Math.max(0, props.items.length - 1)),
        at: props.clientRect?.() ?? undefined,
        choose: props.command,
      });
    return [
      Suggestion<BlockChoice, BlockName>({
        editor: this.editor,
        pluginKey: new PluginKey('slashMenu'),
        char: '/',
        startOfLine: true,
        items: ({ query }) => filter(query),
        allow: ({ state, range }) => {
          const { parent, depth } = state.doc.resolve(range.from);
          return depth === 1 && !parent.type.spec.code;
        },
        command: ({ range, props }) => choose(props, range),
        render: () => ({
          onStart: (props) => show(props, 0),
          onUpdate: (props) => show(props, 0),
          onKeyDown: ({ event }) => store.press(event.key),
          onExit: () => store.set(undefined),
        }),
      }),
    ];
  },
});
