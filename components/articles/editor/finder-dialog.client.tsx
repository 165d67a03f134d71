'use client';

import { useState } from 'react';
import { PickerUpload } from '../../media/desk/picker-upload.client';
import type { Block } from '../../../db/articles/document';
import type { AskingBlock } from './block-choices';
import { Chooser } from './chooser.client';
import { EditorDialog } from './editor-dialog.client';
import type { EditorWord, EditorWords } from './editor-words';
import type { Find, FindItem, FindKind } from './find';
import { FoundItem } from './found-item.client';
import { useFound } from './use-found.client';

export type FinderName = Exclude<AskingBlock, 'embed'>;

const FINDERS: Record<FinderName, { kind: FindKind; label: EditorWord; block: (item: FindItem) => Block }> = {
  figure: {
    kind: 'media',
    label: 'findPicture',
    block: ({ id }) => ({ type: 'figure', attrs: { media: Number(id) } }),
  },
  gallery: {
    kind: 'albums',
    label: 'findAlbum',
    block: ({ id }) => ({ type: 'gallery', attrs: { album: Number(id) } }),
  },
  film: { kind: 'films', label: 'findFilm', block: ({ id }) => ({ type: 'film', attrs: { film: Number(id) } }) },
  map: { kind: 'maps', label: 'findMap', block: ({ id }) => ({ type: 'map', attrs: { map: String(id) } }) },
};

type FinderProps = {
  name: FinderName;
  find: Find;
  words: EditorWords;
  put: (block: Block) => void;
  close: () => void;
};

/** Finds a picture, an album, a film or a map to put into the text. */
export function FinderDialog({ name, find, words, put, close }: FinderProps) {
  const { kind, label, block } = FINDERS[name];
  const [query, setQuery] = useState('');
  const { items, isWaiting } = useFound(find, kind, query);
  const choices = items.map((item) => ({
    key: String(item.id),
    label: item.label,
    content: <FoundItem item={item} />,
  }));
  const choose = (key: string) => {
    const chosen = items.find((item) => String(item.id) === key);
    if (chosen) put(block(chosen));
  };
  return (
    <EditorDialog title={words[name]} close={close} closeWord={words.close}>
      <Chooser
        label={words[label]}
        results={words.results}
        nothing={words.nothingFound}
        choices={choices}
        isWaiting={isWaiting}
        query={query}
        onQuery={setQuery}
        onChoose={choose}
      />
      {name === 'figure' && <PickerUpload pick={(id) => put({ type: 'figure', attrs: { media: id } })} />}
    </EditorDialog>
  );
}
