'use client';

import { EditorContent } from '@tiptap/react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { applyBlock, insertBlock } from './block-commands';
import { type AskingBlock, type BlockName, isAsking } from './block-choices';
import type { BodyEditorProps } from './body-editor-props';
import { ContextBar } from './context-bar.client';
import { EditorDialogs } from './editor-dialogs.client';
import { SlashList } from './slash-list.client';
import { SlashStore } from './slash-menu';
import { Toolbar } from './toolbar.client';
import { type PaperEvents, usePaper } from './use-paper.client';
import { WordCount } from './word-count.client';

export type DialogName = AskingBlock | 'insert' | 'link';

/** The paper: a piece's text in the site's own type, with its tools above and its length below. */
export function BodyEditor(props: BodyEditorProps) {
  const { value, words, locale, numerals } = props;
  const [dialog, setDialog] = useState<DialogName>();
  const [said, setSaid] = useState('');
  const [slash] = useState(() => new SlashStore());
  const bar = useRef<HTMLDivElement>(null);
  const id = useId();
  const choose = (name: BlockName, typed?: { from: number; to: number }) => {
    if (!editor) return;
    if (!isAsking(name)) return applyBlock(editor, name, typed);
    if (typed) editor.commands.deleteRange(typed);
    setDialog(name);
  };
  const events: PaperEvents = {
    slash,
    openLink: () => setDialog('link'),
    openInsert: () => setDialog('insert'),
    toToolbar: () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    choose,
    say: (what) => setSaid(words[what]),
  };
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const editor = usePaper(props, latest);
  const paper = useCallback(() => editor?.view.dom, [editor]);
  const close = () => {
    // Gone before anything is put in: behind an open dialog the paper cannot take the focus.
    flushSync(() => setDialog(undefined));
    editor?.view.focus();
  };

  return (
    <div className="body-editor">
      {editor && (
        <div className="editor-chrome">
          <Toolbar editor={editor} words={words} bar={bar} openLink={events.openLink} openInsert={events.openInsert} />
          <ContextBar editor={editor} words={words} />
        </div>
      )}
      <EditorContent editor={editor} className="editor-sheet" />
      <p role="status" className="meta editor-said">
        {said}
      </p>
      <WordCount value={value} locale={locale} numerals={numerals} words={words} />
      <SlashList id={`${id}-blocks`} store={slash} paper={paper} words={words} />
      {editor && dialog && (
        <EditorDialogs
          {...props}
          name={dialog}
          editor={editor}
          close={close}
          choose={(name) => {
            close();
            choose(name);
          }}
          put={(block) => {
            close();
            insertBlock(editor, block);
          }}
        />
      )}
    </div>
  );
}
