'use client';

import { useMemo, useState } from 'react';
import type { Locale } from '../../db/site/locales';
import { type KnownPicture, PictureField } from '../articles/desk/picture-field.client';
import type { PieceWords } from '../articles/desk/words';
import type { EditorWords } from '../articles/editor/editor-words';
import { createFind } from '../articles/editor/find';
import { FieldNotes } from './saved-fields.client';
import { useFields } from './saved-form.client';

type PictureInputProps = {
  name: string;
  label: string;
  hint?: string;
  locale: Locale;
  known: Record<number, KnownPicture>;
  words: PieceWords;
  editorWords: EditorWords;
};

/** A picture of the library, by its number in a hidden field. */
export function PictureInput({ name, label, hint, locale, known, words, editorWords }: PictureInputProps) {
  const { shown } = useFields();
  const first = shown(name);
  const [value, setValue] = useState<number | null>(first ? Number(first) : null);
  const find = useMemo(() => createFind(locale), [locale]);
  return (
    <div className="subject-picture">
      <input type="hidden" name={name} value={value ?? ''} readOnly />
      <PictureField
        label={label}
        {...(hint && { hint })}
        value={value}
        onChange={setValue}
        known={known}
        find={find}
        words={words}
        editorWords={editorWords}
        disabled={false}
      />
      <FieldNotes name={name} take={(text) => setValue(text ? Number(text) : null)} />
    </div>
  );
}
