'use client';

import { useMemo, useState } from 'react';
import type { Locale } from '../../../db/site/locales';
import { createFind, type FindItem } from '../../articles/editor/find';
import type { ActionState } from '../../forms/define-action';
import { sendAlbum } from '../actions';
import { WordsField } from './desk-fields.client';
import { FormHead, GallerySide, type SideProps } from './gallery-side.client';
import { PicturePicker } from './picture-picker.client';
import { type PictureRow, PictureRows } from './picture-rows.client';
import { useGalleryForm } from './use-gallery-form.client';

export type AlbumEditorProps = Omit<SideProps, 'hide' | 'remove'> &
  Pick<SideProps, 'hide' | 'remove'> & {
    locale: Locale;
    version: number;
    title: string;
    lead: string;
    cover: number | undefined;
    rows: PictureRow[];
    answer: ActionState;
    numerals: string;
  };

/** A picture out of the library, at the end of the album. */
const rowOf = ({ id, label, note = '', picture }: FindItem): PictureRow => ({
  ...{ id: Number(id), thumb: picture, own: '', library: label.startsWith('#') ? '' : label, credit: note },
  isSilent: !picture?.alt,
});

/** The rows of a form that came back without script: in the order and with the captions that were sent. */
function asTyped(rows: PictureRow[], values: Record<string, string>): PictureRow[] {
  const typed = Object.entries(values).filter(([name]) => name.startsWith('caption:'));
  if (typed.length === 0) return rows;
  return typed.flatMap(([name, own]) => {
    const row = rows.find(({ id }) => `caption:${id}` === name);
    return row ? [{ ...row, own }] : [];
  });
}

/** An album in one language: its words, its pictures in their order, and everything about it at the side. */
export function AlbumEditor({ answer, numerals, ...props }: AlbumEditorProps) {
  const { locale, words, faults } = props;
  const editor = useGalleryForm({ action: sendAlbum, answer, version: props.version });
  const { errors, values } = editor;
  const [rows, setRows] = useState(() => asTyped(props.rows, values));
  const [cover, setCover] = useState(Number(values.cover) || props.cover);
  const [isPicking, setPicking] = useState(false);
  const find = useMemo(() => createFind(locale), [locale]);
  const said = (code: string | undefined) => code && (faults[code] ?? faults.badValue);
  const change = (next: PictureRow[]) => {
    setRows(next);
    editor.touch();
  };
  const shownCover = rows.some(({ id }) => id === cover) ? cover : rows[0]?.id;
  return (
    <div className="gallery-desk">
      <form {...editor.form} className="gallery-form">
        <FormHead {...props} editor={editor} />
        <WordsField
          name="title"
          label={words.title}
          value={values.title ?? props.title}
          error={said(errors.title)}
          lang={locale}
        />
        <WordsField
          name="lead"
          label={words.lead}
          value={values.lead ?? props.lead}
          error={said(errors.lead)}
          rows={3}
          lang={locale}
        />
        <section aria-labelledby="gallery-pictures">
          <div className="gallery-pictures-head">
            <h2 id="gallery-pictures">{words.pictures}</h2>
            <button type="button" className="press" onClick={() => setPicking(true)}>
              {words.add}
            </button>
          </div>
          {errors.pictures && (
            <p role="alert" className="field-error">
              {said(errors.pictures)}
            </p>
          )}
          {rows.length === 0 && <p className="notice">{words.addHint}</p>}
          <PictureRows
            rows={rows}
            change={change}
            cover={shownCover}
            onCover={setCover}
            words={words}
            errorOf={(id) => said(errors[`caption:${id}`])}
            lang={locale}
            numerals={numerals}
          />
        </section>
      </form>
      <GallerySide {...props} editor={editor} />
      {isPicking && (
        <PicturePicker
          many
          find={find}
          taken={rows.map(({ id }) => id)}
          words={words}
          numerals={numerals}
          pick={(items) => {
            change([...rows, ...items.map(rowOf)]);
            setPicking(false);
          }}
          close={() => setPicking(false)}
        />
      )}
    </div>
  );
}
