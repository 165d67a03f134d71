'use client';

import type { Transaction } from '@tiptap/pm/state';
import { type Editor, useEditor } from '@tiptap/react';
import { type RefObject, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { BodyDocument } from '../../../db/articles/document';
import { applyContent } from './apply-content';
import type { BodyEditorProps } from './body-editor-props';
import { type BlockName, filterBlocks } from './block-choices';
import { fromEditor, toEditor } from './clean-document';
import { pasteCleaner } from './clean-paste';
import { documentExtensions } from './document-schema';
import { EditorKeys, WayOut, WriteOn } from './editor-keys';
import { cardRenderer } from './embedded-card';
import { EMBEDDED_NODES } from './embedded-nodes';
import { BlockDirections } from './block-directions';
import { MoveBlock } from './move-block';
import { SlashMenu, type SlashStore } from './slash-menu';

/** Milliseconds without a key before the document is read out; at the latest after so many. */
const PAUSE = 250;
const LATEST = 2000;

/** Pixels that the caret keeps from the edges of the window: at the top stand the tools. */
const CLEAR = { top: 130, right: 5, bottom: 40, left: 5 };

/** What the paper tells the frame around it. */
export type PaperEvents = {
  slash: SlashStore;
  openLink: () => void;
  openInsert: () => void;
  toToolbar: () => void;
  choose: (name: BlockName, typed: { from: number; to: number }) => void;
  say: (what: 'movedUp' | 'movedDown' | 'pasteLeftOut') => void;
};

/** The extensions are made once: what they call goes through the ref, to the frame of this moment. */
function extensionsFor({ find, words, dir }: BodyEditorProps, events: RefObject<PaperEvents>) {
  const addNodeView = () => cardRenderer({ find, words });
  return documentExtensions([
    ...EMBEDDED_NODES.map((node) => node.extend({ addNodeView })),
    BlockDirections.configure({ dir, placeholder: words.placeholder }),
    MoveBlock.configure({ said: (way) => events.current.say(way) }),
    EditorKeys.configure({
      dir,
      openLink: () => events.current.openLink(),
      openInsert: () => events.current.openInsert(),
      toToolbar: () => events.current.toToolbar(),
    }),
    WayOut,
    WriteOn,
    SlashMenu.configure({
      store: events.current.slash,
      filter: (query) => filterBlocks(query, words),
      choose: (name, typed) => events.current.choose(name, typed),
    }),
  ]);
}

/** Reads the document out when somebody pauses, never at a key; knows its own words when they come back as `value`. */
class Outlet {
  readonly own = new WeakSet<BodyDocument>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;

  changed(flush: () => void): void {
    const now = Date.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, this.#since + LATEST - now)));
  }
  /** The body, when something has changed since it was last read out. */
  take(editor: Editor): BodyDocument | undefined {
    if (this.#since === undefined) return undefined;
    clearTimeout(this.#timer);
    this.#since = undefined;
    const body = fromEditor(editor.getJSON());
    this.own.add(body);
    return body;
  }
}

/** How the paper presents itself to browsers and readers of screens. */
const presentation = ({ words, locale, dir }: BodyEditorProps) => ({
  attributes: {
    class: 'reading editor-paper',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.paper,
    lang: locale,
    dir,
    spellcheck: 'true',
  },
  scrollMargin: CLEAR,
  scrollThreshold: CLEAR,
});

/** The editor itself, uncontrolled: `value` is taken in only when it comes from elsewhere. */
export function usePaper(props: BodyEditorProps, events: RefObject<PaperEvents>): Editor | null {
  const { value, onChange, handle } = props;
  const [outlet] = useState(() => new Outlet());
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const flush = useCallback(
    (from: Editor | null) => {
      const body = from && outlet.take(from);
      if (body) latest.current(body);
    },
    [outlet],
  );

  // Made once: what is new at each render goes through the refs.
  const [options] = useState(() => ({
    immediatelyRender: false as const,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    extensions: extensionsFor(props, events),
    content: toEditor(value),
    editorProps: {
      ...presentation(props),
      transformPastedHTML: pasteCleaner(() => events.current.say('pasteLeftOut')),
    },
    onUpdate: ({ editor: paper, transaction }: { editor: Editor; transaction: Transaction }) => {
      if (!transaction.getMeta('fromElsewhere')) outlet.changed(() => flush(paper));
    },
    onBlur: ({ editor: paper }: { editor: Editor }) => flush(paper),
  }));
  const editor = useEditor(options);

  useEffect(() => {
    if (editor && !outlet.own.has(value)) applyContent(editor, value);
  }, [editor, value, outlet]);
  useEffect(() => () => flush(editor), [editor, flush]);
  useImperativeHandle(handle, () => ({ flush: () => flush(editor), focus: () => editor?.commands.focus() }), [
    editor,
    flush,
  ]);
  return editor;
}
