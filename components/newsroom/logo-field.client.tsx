'use client';

import { useMemo, useState } from 'react';
import type { Locale } from '../../db/site/locales';
import { type KnownPicture, PictureField } from '../articles/desk/picture-field.client';
import type { PieceWords } from '../articles/desk/words';
import type { EditorWords } from '../articles/editor/editor-words';
import { createFind } from '../articles/editor/find';

type LogoFieldProps = {
  locale: Locale;
  value: number | null;
  known: Record<number, KnownPicture>;
  words: { label: string; hint: string; piece: PieceWords; editor: EditorWords };
};

/** The paper's mark, chosen from the library; sent with the form around it. */
export function LogoField({ locale, value, known, words }: LogoFieldProps) {
  const [id, setId] = useState(value);
  const find = useMemo(() => createFind(locale), [locale]);
  return (
    <>
      <input type="hidden" name="logoMediaId" value={id ?? ''} />
      <PictureField
        label={words.label}
        hint={words.hint}
        value={id}
        onChange={setId}
        known={known}
        find={find}
        words={words.piece}
        editorWords={words.editor}
        disabled={false}
      />
    </>
  );
}
