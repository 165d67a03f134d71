'use client';

import { useState } from 'react';
import { EditorDialog } from '../../articles/editor/editor-dialog.client';
import type { Find, FindItem } from '../../articles/editor/find';
import { useFound } from '../../articles/editor/use-found.client';
import { PickerUpload } from '../../media/desk/picker-upload.client';
import type { GalleryDeskWords } from './words';

type PickerProps = {
  find: Find;
  /** What cannot be chosen a second time. */
  taken: number[];
  /** One closes at once; several are put in together. */
  many?: boolean;
  words: GalleryDeskWords;
  numerals: string;
  pick: (items: FindItem[]) => void;
  close: () => void;
};

/** The library in a dialog: words above, pictures to press below; several stay pressed while other words are looked for. */
export function PicturePicker({ find, taken, many = false, words, numerals, pick, close }: PickerProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<FindItem[]>([]);
  const { items, isWaiting } = useFound(find, 'media', query);
  const known = new Set(taken.map(String));
  const isChosen = ({ id }: FindItem) => chosen.some((one) => one.id === id);
  const press = (item: FindItem) => {
    if (!many) return pick([item]);
    setChosen(isChosen(item) ? chosen.filter((one) => one.id !== item.id) : [...chosen, item]);
  };
  const take = (id: number, picture: FindItem['picture'], fileName: string) => {
    const item: FindItem = { id, label: picture?.alt || fileName, ...(picture && { picture }) };
    if (!known.has(String(id)) && !chosen.some((one) => String(one.id) === String(id))) press(item);
  };
  return (
    <EditorDialog title={many ? words.add : words.posterChoose} close={close} closeWord={words.close}>
      <label className="editor-field">
        {words.search}
        <input
          type="search"
          autoComplete="off"
          dir="auto"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <ul className="picker-grid" aria-label={words.results}>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="picker-choice"
              aria-pressed={many ? isChosen(item) : undefined}
              disabled={known.has(String(item.id))}
              onClick={() => press(item)}
            >
              {item.picture && (
                <img
                  src={item.picture.src}
                  alt=""
                  width={item.picture.width}
                  height={item.picture.height}
                  loading="lazy"
                />
              )}
              <bdi>{item.label}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="meta">
        {items.length === 0 && !isWaiting && words.none}
      </p>
      <PickerUpload pick={take} />
      {many && (
        <p className="picker-end">
          <button
            type="button"
            className="press press-main"
            disabled={chosen.length === 0}
            onClick={() => pick(chosen)}
          >
            {words.addSome} ({new Intl.NumberFormat(numerals).format(chosen.length)})
          </button>
        </p>
      )}
    </EditorDialog>
  );
}
