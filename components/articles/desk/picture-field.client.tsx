'use client';

import { useState } from 'react';
import { PickerUpload } from '../../media/desk/picker-upload.client';
import { Chooser } from '../editor/chooser.client';
import { EditorDialog } from '../editor/editor-dialog.client';
import type { EditorWords } from '../editor/editor-words';
import type { Find } from '../editor/find';
import { FoundItem } from '../editor/found-item.client';
import { useFound } from '../editor/use-found.client';
import type { PieceWords } from './words';

export type KnownPicture = { src: string; alt: string; width: number; height: number };

type PictureFieldProps = {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (id: number | null) => void;
  /** Pictures that were there when the page was made. */
  known: Record<number, KnownPicture>;
  find: Find;
  words: PieceWords;
  editorWords: EditorWords;
  disabled: boolean;
};

/** A picture of the library: shown, changed through a dialog that searches, taken away. */
export function PictureField(props: PictureFieldProps) {
  const { label, hint, value, onChange, known, words, disabled } = props;
  const [picked, setPicked] = useState<Record<number, KnownPicture>>({});
  const [open, setOpen] = useState(false);
  const picture = value === null ? undefined : (picked[value] ?? known[value]);
  return (
    <fieldset className="field picture-field">
      <legend className="field-label">{label}</legend>
      {picture ? (
        <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
      ) : (
        <p className="field-hint">{value === null ? words.leadNone : `#${value}`}</p>
      )}
      <p className="flex flex-wrap gap-2">
        <button type="button" className="press" disabled={disabled} onClick={() => setOpen(true)}>
          {words.leadChoose}
        </button>
        {value !== null && (
          <button type="button" className="press" disabled={disabled} onClick={() => onChange(null)}>
            {words.leadRemove}
          </button>
        )}
      </p>
      {hint && <p className="field-hint">{hint}</p>}
      {open && (
        <PicturePicker
          {...props}
          close={() => setOpen(false)}
          pick={(id, found) => {
            if (found) setPicked({ ...picked, [id]: found });
            onChange(id);
            setOpen(false);
          }}
        />
      )}
    </fieldset>
  );
}

type PickerProps = PictureFieldProps & {
  close: () => void;
  pick: (id: number, found: KnownPicture | undefined) => void;
};

/** The library in a dialog: words above, pictures below. */
function PicturePicker({ find, words, editorWords, close, pick }: PickerProps) {
  const [query, setQuery] = useState('');
  const { items, isWaiting } = useFound(find, 'media', query);
  const choices = items.map((item) => ({
    key: String(item.id),
    label: item.label,
    content: <FoundItem item={item} />,
  }));
  return (
    <EditorDialog title={words.leadChoose} close={close} closeWord={editorWords.close}>
      <Chooser
        label={editorWords.findPicture}
        results={editorWords.results}
        nothing={editorWords.nothingFound}
        choices={choices}
        isWaiting={isWaiting}
        query={query}
        onQuery={setQuery}
        onChoose={(key) => pick(Number(key), items.find((item) => String(item.id) === key)?.picture)}
      />
      <PickerUpload pick={pick} />
    </EditorDialog>
  );
}
