'use client';

import { useMemo, useState } from 'react';
import { writtenLength } from '../../../db/gallery/input';
import type { Locale } from '../../../db/site/locales';
import type { KnownPicture } from '../../articles/desk/picture-field.client';
import { createFind } from '../../articles/editor/find';
import type { ActionState } from '../../forms/define-action';
import { sendFilm } from '../actions';
import { Labelled, SelectField, WordsField } from './desk-fields.client';
import { FormHead, GallerySide, type SideProps } from './gallery-side.client';
import { PicturePicker } from './picture-picker.client';
import { type GalleryForm, useGalleryForm } from './use-gallery-form.client';

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

type FilesProps = Omit<FilmEditorProps, 'answer'> & {
  editor: GalleryForm;
  said: (code: string | undefined) => string | undefined;
};

/** The film itself, its captions, its length and its still. */
function FilmFiles({ files, captions, words, editor, said, ...props }: FilesProps) {
  const { errors, values } = editor;
  const [file, setFile] = useState(values.fileId ?? String(props.fileId ?? ''));
  const [track, setTrack] = useState(values.captionsId ?? String(props.captionsId ?? ''));
  const [length, setLength] = useState(values.length ?? (props.seconds > 0 ? writtenLength(props.seconds) : ''));
  const chosen = files.find(({ id }) => String(id) === file);
  const subtitles = captions.find(({ id }) => String(id) === track);
  const options = (choices: FileChoice[], none: string) => [
    { value: '', label: none },
    ...choices.map(({ id, label }) => ({ value: String(id), label })),
  ];
  return (
    <div className="film-files">
      <div className="grid content-start gap-4">
        <SelectField
          name="fileId"
          label={words.file}
          error={said(errors.fileId)}
          value={file}
          onChange={(id) => {
            setFile(id);
            const picked = files.find((one) => String(one.id) === id);
            if (picked) void measure(picked.src).then((seconds) => seconds && setLength(writtenLength(seconds)));
          }}
          options={options(files, words.fileNone)}
        />
        <SelectField
          name="captionsId"
          label={words.captions}
          error={said(errors.captionsId)}
          value={track}
          onChange={setTrack}
          options={options(captions, words.captionsNone)}
        />
        <Labelled label={words.length} hint={words.lengthHint} error={said(errors.length)}>
          {(shared) => (
            <input
              {...shared}
              name="length"
              className="input"
              dir="ltr"
              inputMode="numeric"
              value={length}
              onChange={(event) => setLength(event.target.value)}
            />
          )}
        </Labelled>
      </div>
      <PosterField {...props} words={words} editor={editor} error={said(errors.posterId)} />
      {chosen && (
        // Captions are chosen beside it; without any there is nothing to show.
        <video
          key={`${file}-${track}`}
          controls
          preload="none"
          poster={props.poster?.thumb.src}
          className="film-look"
          aria-label={chosen.label}
        >
          <source src={chosen.src} type={chosen.type} />
          {subtitles && (
            <track kind="captions" src={subtitles.src} srcLang={props.locale} label={words.captions} default />
          )}
        </video>
      )}
    </div>
  );
}

/** How long a film is, in whole seconds; nothing when the browser cannot tell. */
function measure(src: string): Promise<number | undefined> {
  const video = document.createElement('video');
  video.preload = 'metadata';
  return new Promise((resolve) => {
    video.onloadedmetadata = () => resolve(Number.isFinite(video.duration) ? Math.round(video.duration) : undefined);
    video.onerror = () => resolve(undefined);
    video.src = src;
  });
}

type PosterProps = Pick<FilmEditorProps, 'poster' | 'words' | 'locale' | 'numerals'> & {
  editor: GalleryForm;
  error: string | undefined;
};

/** The still that stands for the film until somebody plays it. */
function PosterField({ poster: first, words, locale, numerals, editor, error }: PosterProps) {
  const [poster, setPoster] = useState(first);
  const [isPicking, setPicking] = useState(false);
  const find = useMemo(() => createFind(locale), [locale]);
  return (
    <fieldset className="field picture-field">
      <legend className="field-label">{words.poster}</legend>
      <input type="hidden" name="posterId" value={poster?.id ?? ''} />
      {poster && (
        <img
          src={poster.thumb.src}
          alt={poster.thumb.alt}
          width={poster.thumb.width}
          height={poster.thumb.height}
          loading="lazy"
        />
      )}
      <p>
        <button type="button" className="press" onClick={() => setPicking(true)}>
          {words.posterChoose}
        </button>
      </p>
      {error && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
      {isPicking && (
        <PicturePicker
          find={find}
          taken={[]}
          words={words}
          numerals={numerals}
          pick={([item]) => {
            if (item?.picture) setPoster({ id: Number(item.id), thumb: item.picture });
            editor.touch();
            setPicking(false);
          }}
          close={() => setPicking(false)}
        />
      )}
    </fieldset>
  );
}
