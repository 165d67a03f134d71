'use client';

import { useState } from 'react';
import { type BlockName, filterBlocks } from './block-choices';
import { Chooser } from './chooser.client';
import { EditorDialog } from './editor-dialog.client';
import type { EditorWords } from './editor-words';

type InsertProps = { words: EditorWords; choose: (name: BlockName) => void; close: () => void };

/** The menu of blocks for whoever does not type «/». */
export function InsertDialog({ words, choose, close }: InsertProps) {
  const [query, setQuery] = useState('');
  const choices = filterBlocks(query, words).map(({ name, label, sign }) => ({
    key: name,
    label,
    content: (
      <>
        <span aria-hidden="true" className="editor-sign">
          {sign}
        </span>
        {label}
      </>
    ),
  }));
  return (
    <EditorDialog title={words.insert} close={close} closeWord={words.close}>
      <Chooser
        label={words.filter}
        results={words.blocks}
        nothing={words.noBlocks}
        choices={choices}
        query={query}
        onQuery={setQuery}
        onChoose={(key) => choose(key as BlockName)}
      />
    </EditorDialog>
  );
}
