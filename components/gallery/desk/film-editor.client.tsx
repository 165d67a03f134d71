'use client';

import type { Locale } from '../../../db/site/locales';
import type { KnownPicture } from '../../articles/desk/picture-field.client';
import type { ActionState } from '../../forms/define-action';
import { sendFilm } from '../actions';
import { WordsField } from './desk-fields.client';
import { FilmFiles } from './film-files.client';
import { FormHead, GallerySide, type SideProps } from './gallery-side.client';
import { useGalleryForm } from './use-gallery-form.client';

export type FileChoice = { id: number; label: string; src: string; type: string };
export type Poster = { id: number; thumb: KnownPicture };

export type FilmEditorProps = SideProps & {
  locale: Locale;
  version: number;
  title: string;
  standfirst: string;
  transcript: string;
  seconds: number;
  withoutSpeech: boolean;
  fileId: number | null;
  captionsId: number | null;
  poster: Poster | undefined;
  files: FileChoice[];
  captions: FileChoice[];
  answer: ActionState;
  numerals: string;
};

/** A film in one language: its words, its files, and everything about it at the side. */
export function FilmEditor({ answer, numerals, ...props }: FilmEditorProps) {
  const { locale, words, faults } = props;
  const editor = useGalleryForm({ action: sendFilm, answer, version: props.version });
  const { errors, values } = editor;
  const said = (code: string | undefined) => code && (faults[code] ?? faults.badValue);
  const text = (name: 'title' | 'standfirst' | 'transcript') => ({
    ...{ name, value: values[name] ?? props[name], error: said(errors[name]), lang: locale },
  });
  return (
    <div className="gallery-desk">
      <form {...editor.form} className="gallery-form">
        <FormHead {...props} editor={editor} />
        <WordsField {...text('title')} label={words.title} />
        <WordsField {...text('standfirst')} label={words.standfirst} rows={3} />
        <FilmFiles {...props} editor={editor} said={said} numerals={numerals} />
        <label className="touch gap-x-3">
          <input
            type="checkbox"
            name="withoutSpeech"
            defaultChecked={values.title === undefined ? props.withoutSpeech : values.withoutSpeech === 'on'}
          />{' '}
          {words.withoutSpeech}
        </label>
        <WordsField {...text('transcript')} label={words.transcript} hint={words.transcriptHint} rows={10} />
      </form>
      <GallerySide {...props} editor={editor} />
    </div>
  );
}
