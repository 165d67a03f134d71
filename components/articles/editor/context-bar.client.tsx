'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { EditorWord, EditorWords } from './editor-words';

type Command =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'toggleHeaderRow'
  | 'toggleHeaderColumn'
  | 'deleteTable';

const TABLE: [EditorWord, Command][] = [
  ['rowBefore', 'addRowBefore'],
  ['rowAfter', 'addRowAfter'],
  ['columnBefore', 'addColumnBefore'],
  ['columnAfter', 'addColumnAfter'],
  ['deleteRow', 'deleteRow'],
  ['deleteColumn', 'deleteColumn'],
  ['headerRow', 'toggleHeaderRow'],
  ['headerColumn', 'toggleHeaderColumn'],
  ['deleteTable', 'deleteTable'],
];
const NOTES = ['correction', 'clarification', 'update'] as const;

type BarProps = { editor: Editor; words: EditorWords };

/** What more there is to say of the block at the caret: rows and columns, a source, a kind. */
export function ContextBar({ editor, words }: BarProps) {
  const at = useEditorState({
    editor,
    selector: () => ({
      block: ['table', 'blockquote', 'editorsNote'].find((name) => editor.isActive(name)),
      source: editor.getAttributes('blockquote').source as string | null | undefined,
      caption: editor.getAttributes('table').caption as string | null | undefined,
      kind: editor.getAttributes('editorsNote').kind as string | undefined,
    }),
  });
  const write = (type: string, attributes: Record<string, string | null>) => {
    editor.commands.updateAttributes(type, attributes);
  };
  if (!at.block) return null;
  return (
    <div role="group" aria-label={words.details} className="editor-context">
      {at.block === 'blockquote' && (
        <TextField label={words.source} value={at.source} write={(source) => write('blockquote', { source })} />
      )}
      {at.block === 'editorsNote' && (
        <label className="editor-field">
          {words.noteKind}
          <select value={at.kind} onChange={(event) => write('editorsNote', { kind: event.target.value })}>
            {NOTES.map((kind) => (
              <option key={kind} value={kind}>
                {words[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      {at.block === 'table' && (
        <>
          <TextField label={words.tableCaption} value={at.caption} write={(caption) => write('table', { caption })} />
          {TABLE.map(([word, command]) => (
            <button
              key={command}
              type="button"
              className="editor-button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => editor.chain().focus()[command]().run()}
            >
              {words[word]}
            </button>
          ))}
          <p className="meta">{words.tableKeys}</p>
        </>
      )}
    </div>
  );
}

type TextFieldProps = { label: string; value: string | null | undefined; write: (value: string | null) => void };

function TextField({ label, value, write }: TextFieldProps) {
  return (
    <label className="editor-field">
      {label}
      <input dir="auto" value={value ?? ''} onChange={(event) => write(event.target.value || null)} />
    </label>
  );
}
