'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { applyBlock } from './block-commands';
import type { EditorWord, EditorWords } from './editor-words';

type Tool = {
  name: EditorWord;
  sign: string;
  keys?: string;
  run: (editor: Editor) => void;
  isOn?: (editor: Editor) => boolean;
};

const mark = (name: 'bold' | 'italic' | 'code', sign: string, keys: string): Tool => ({
  name,
  sign,
  keys,
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
  isOn: (editor) => editor.isActive(name),
});
const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading${level}`,
  sign: `H${level}`,
  keys: `Control+Alt+${level}`,
  run: (editor) => {
    if (editor.isActive('heading', { level })) applyBlock(editor, 'paragraph');
    else applyBlock(editor, `heading${level}`);
  },
  isOn: (editor) => editor.isActive('heading', { level }),
});
const block = (name: 'bulletList' | 'orderedList' | 'blockquote', sign: string, keys: string): Tool => ({
  name,
  sign,
  keys,
  run: (editor) => applyBlock(editor, name),
  isOn: (editor) => editor.isActive(name),
});

const TOOLS: Tool[] = [
  { name: 'undo', sign: '↶', keys: 'Control+Z', run: (editor) => editor.chain().focus().undo().run() },
  { name: 'redo', sign: '↷', keys: 'Control+Shift+Z', run: (editor) => editor.chain().focus().redo().run() },
  heading(2),
  heading(3),
  heading(4),
  mark('bold', 'B', 'Control+B'),
  mark('italic', 'I', 'Control+I'),
  mark('code', '<>', 'Control+E'),
  block('bulletList', '•', 'Control+Shift+8'),
  block('orderedList', '1.', 'Control+Shift+7'),
  block('blockquote', '❝', 'Control+Shift+B'),
];

type ToolbarProps = {
  editor: Editor;
  words: EditorWords;
  bar: RefObject<HTMLDivElement | null>;
  openLink: () => void;
  openInsert: () => void;
};

/** One stop for the Tab key; arrow keys go through the tools, in the direction of the page. */
export function Toolbar({ editor, words, bar, openLink, openInsert }: ToolbarProps) {
  const [stop, setStop] = useState(0);
  const tools: Tool[] = [
    ...TOOLS,
    { name: 'link', sign: '⚯', keys: 'Control+K', run: openLink, isOn: () => editor.isActive('link') },
    { name: 'insert', sign: '+', keys: 'Control+/', run: openInsert },
  ];
  const on = useEditorState({ editor, selector: () => tools.map(({ isOn }) => isOn?.(editor)) });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = { ArrowRight: at + forward, ArrowLeft: at - forward };
    const target = { Home: 0, End: buttons.length - 1, ...steps }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + buttons.length) % buttons.length;
    buttons[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.toolbar}
      className="editor-toolbar quiet-scroll"
      onKeyDown={onKeyDown}
    >
      {tools.map((tool, index) => (
        <button
          key={tool.name}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-label={words[tool.name]}
          aria-pressed={tool.isOn && (on[index] ?? false)}
          aria-keyshortcuts={tool.keys}
          title={words[tool.name]}
          className={`editor-tool is-${tool.name}`}
          onFocus={() => setStop(index)}
          // The paper keeps its caret while a mouse is on the tools.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tool.run(editor)}
          // Drawn by the style sheet: it is no part of the name.
          data-sign={tool.sign}
        />
      ))}
    </div>
  );
}
