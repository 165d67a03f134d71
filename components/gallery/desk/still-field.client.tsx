'use client';

import { useMemo, useState } from 'react';
import { createFind } from '../../articles/editor/find';
import type { JobItem } from '../../media/desk/jobs';
import type { FilmEditorProps, Poster } from './film-editor.client';
import { PicturePicker } from './picture-picker.client';

type StillProps = Pick<FilmEditorProps, 'words' | 'locale' | 'numerals'> & {
  still: Poster | undefined;
  take: (id: number, thumb: JobItem['picture']) => void;
  error: string | undefined;
};

/** The still that stands for the film until somebody plays it. */
export function StillField({ still, words, locale, numerals, take, error }: StillProps) {
  const [isPicking, setPicking] = useState(false);
  const find = useMemo(() => createFind(locale), [locale]);
  return (
    <fieldset className="field picture-field">
      <legend className="field-label">{words.poster}</legend>
      <input type="hidden" name="posterId" value={still?.id ?? ''} />
      {still && (
        <img
          src={still.thumb.src}
          alt={still.thumb.alt}
          width={still.thumb.width}
          height={still.thumb.height}
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
            if (item) take(Number(item.id), item.picture);
            setPicking(false);
          }}
          close={() => setPicking(false)}
        />
      )}
    </fieldset>
  );
}
