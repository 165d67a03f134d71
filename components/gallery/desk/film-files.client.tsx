'use client';

import { useEffect, useRef, useState } from 'react';
import { writtenLength } from '../../../db/gallery/input';
import type { JobItem } from '../../media/desk/jobs';
import { SendField, useUploadWords } from '../../media/desk/picker-upload.client';
import { Labelled, SelectField } from './desk-fields.client';
import type { FileChoice, FilmEditorProps } from './film-editor.client';
import { FrameField } from './frame-field.client';
import { StillField } from './still-field.client';
import type { GalleryForm } from './use-gallery-form.client';

type FilesProps = Omit<FilmEditorProps, 'answer'> & {
  editor: GalleryForm;
  said: (code: string | undefined) => string | undefined;
};

/** The film itself, its captions, its length and its still. */
export function FilmFiles({ words, editor, said, ...props }: FilesProps) {
  const { errors, values } = editor;
  const film = useChoice(props.files, values.fileId ?? String(props.fileId ?? ''));
  const captions = useChoice(props.captions, values.captionsId ?? String(props.captionsId ?? ''));
  const [still, setStill] = useState(props.poster);
  const [length, setLength] = useState(values.length ?? (props.seconds > 0 ? writtenLength(props.seconds) : ''));
  const video = useRef<HTMLVideoElement>(null);
  const take = (id: number, thumb: JobItem['picture']) => {
    if (thumb) setStill({ id, thumb });
    editor.touch();
  };
  return (
    <div className="film-files">
      <div className="grid content-start gap-4">
        <FileField
          name="fileId"
          label={words.file}
          none={words.fileNone}
          send={words.fileSend}
          accept="video/mp4,video/webm"
          error={said(errors.fileId)}
          choice={film}
          touch={editor.touch}
        />
        <FileField
          name="captionsId"
          label={words.captions}
          none={words.captionsNone}
          send={words.captionsSend}
          accept=".vtt,text/vtt"
          error={said(errors.captionsId)}
          choice={captions}
          touch={editor.touch}
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
      <StillField {...props} words={words} still={still} take={take} error={said(errors.posterId)} />
      {film.chosen && (
        <div className="film-look">
          {/* Captions are chosen beside it; without any there is nothing to show. */}
          <video
            key={`${film.value}-${captions.value}`}
            ref={video}
            controls
            preload="metadata"
            poster={still?.thumb.src}
            aria-label={film.chosen.label}
            // Of a file that was just chosen; what an editor wrote about another stays.
            onLoadedMetadata={({ currentTarget: { duration } }) => {
              if (film.isFresh && Number.isFinite(duration)) setLength(writtenLength(Math.round(duration)));
            }}
          >
            <source src={film.chosen.src} type={film.chosen.type} />
            {captions.chosen && (
              <track kind="captions" src={captions.chosen.src} srcLang={props.locale} label={words.captions} default />
            )}
          </video>
          <FrameField key={film.value} video={video} words={words} numerals={props.numerals} take={take} />
        </div>
      )}
    </div>
  );
}

/** One of the library's files, those included that are sent from here. */
function useChoice(known: FileChoice[], first: string) {
  const [sent, setSent] = useState<FileChoice[]>([]);
  const [value, setValue] = useState(first);
  const choices = [...sent.filter(({ id }) => !known.some((one) => one.id === id)), ...known];
  return {
    ...{ choices, value, setValue, isFresh: value !== first },
    chosen: choices.find(({ id }) => String(id) === value),
    put: ({ mediaId, fileName, file }: JobItem, type: string): void => {
      if (mediaId === null || !file || !type.includes(file.type.split('/')[1] ?? '')) return;
      setSent((before) => [{ id: mediaId, label: fileName, ...file }, ...before]);
      setValue(String(mediaId));
    },
  };
}

type FileProps = {
  name: string;
  label: string;
  none: string;
  send: string;
  accept: string;
  error: string | undefined;
  choice: ReturnType<typeof useChoice>;
  touch: () => void;
};

/** Chosen from the library, or sent from this device; what is wrong with a file is said line by line. */
function FileField({ name, label, none, send, accept, error, choice, touch }: FileProps) {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const mayAdd = useUploadWords() !== undefined;
  return (
    <div className="grid gap-2">
      <SelectField
        name={name}
        label={label}
        error={error}
        value={choice.value}
        onChange={choice.setValue}
        options={[
          { value: '', label: none },
          ...choice.choices.map(({ id, label: words }) => ({ value: String(id), label: words })),
        ]}
      />
      {isScripted && mayAdd && (
        <SendField
          label={send}
          accept={accept}
          done={(job) => {
            choice.put(job, accept);
            touch();
          }}
        />
      )}
    </div>
  );
}
