'use client';

import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { KnownPicture } from '../../articles/desk/picture-field.client';
import { useSorting } from './use-sorting.client';
import type { GalleryDeskWords } from './words';

/** A picture of an album as the desk knows it. */
export type PictureRow = {
  id: number;
  thumb: KnownPicture | undefined;
  /** This album's caption as it was when the page was made; what is typed stays in its field. */
  own: string;
  library: string;
  credit: string;
  isSilent: boolean;
};

export type RowsProps = {
  rows: PictureRow[];
  change: (rows: PictureRow[]) => void;
  cover: number | undefined;
  onCover: (id: number) => void;
  words: GalleryDeskWords;
  /** Why a caption was refused, by the number of its picture. */
  errorOf: (id: number) => string | undefined;
  lang: string;
  /** BCP 47 tag whose digits are used. */
  numerals: string;
};

const filled = (template: string, values: Record<string, string>) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The pictures of an album in their order: pulled by their handles, moved by its arrow keys or by buttons, in words each time. */
export function PictureRows(props: RowsProps) {
  const { rows, change, words, numerals } = props;
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  const id = useId();
  const digits = (value: number) => new Intl.NumberFormat(numerals).format(value);

  const move = (from: number, to: number) => {
    const row = rows[from];
    const place = Math.max(0, Math.min(rows.length - 1, to));
    if (!row) return;
    if (place !== from) change(rows.toSpliced(from, 1).toSpliced(place, 0, row));
    setSaid(filled(words.movedTo, { place: digits(place + 1), count: digits(rows.length) }));
  };
  const sorting = useSorting(list, move);
  // A row that changes its place in the document loses the focus on the way.
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  }, [rows]);

  const moveFrom = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, from: number, to: number) => {
    event.preventDefault();
    focus.current = event.currentTarget.id;
    move(from, to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) moveFrom(event, index, to);
  };
  const onRemove = (event: MouseEvent<HTMLElement>, index: number) => {
    event.preventDefault();
    const next = rows[index + 1] ?? rows[index - 1];
    focus.current = next ? `${id}-grip-${next.id}` : undefined;
    change(rows.toSpliced(index, 1));
  };

  return (
    <>
      <p id={`${id}-hint`} className="sr-only">
        {words.gripHint}
      </p>
      <ol ref={list} className="picture-rows" data-sorting={sorting.pulled === undefined ? undefined : ''}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            className="picture-row"
            data-pulled={sorting.pulled === index ? '' : undefined}
            style={{ transform: sorting.shiftOf(index) ? `translateY(${sorting.shiftOf(index)}px)` : undefined }}
          >
            <button
              type="button"
              id={`${id}-grip-${row.id}`}
              className="picture-grip"
              aria-label={`${words.grip} ${digits(index + 1)}`}
              aria-describedby={`${id}-hint`}
              onKeyDown={(event) => onKeyDown(event, index)}
              {...sorting.handle(index)}
            >
              <span aria-hidden="true">{digits(index + 1)}</span>
            </button>
            <Thumb row={row} words={words} />
            <RowFields {...props} row={row} id={`${id}-${row.id}`} />
            <RowTools
              {...{ id, row, words }}
              place={digits(index + 1)}
              isFirst={index === 0}
              isLast={index === rows.length - 1}
              move={(event, by) => moveFrom(event, index, index + by)}
              remove={(event) => onRemove(event, index)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

function Thumb({ row: { id, thumb }, words }: { row: PictureRow; words: GalleryDeskWords }) {
  if (!thumb) return <p className="picture-thumb meta">{`${words.pictures} #${id}`}</p>;
  return (
    <img
      src={thumb.src}
      alt={thumb.alt}
      width={thumb.width}
      height={thumb.height}
      loading="lazy"
      className="picture-thumb"
    />
  );
}

type FieldsProps = RowsProps & { row: PictureRow; id: string };

/** Caption and cover of one picture. */
function RowFields({ row, id, words, cover, onCover, errorOf, lang }: FieldsProps) {
  const error = errorOf(row.id);
  return (
    <div className="picture-fields">
      <div className="field">
        <label htmlFor={id}>{words.ownCaption}</label>
        <textarea
          id={id}
          name={`caption:${row.id}`}
          className="input"
          rows={2}
          lang={lang}
          dir="auto"
          defaultValue={row.own}
          placeholder={row.library}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-note`}
        />
        <p id={`${id}-note`} className="field-hint">
          {error && <span className="field-error block">{error}</span>}
          {row.isSilent && <span className="block text-warning">{words.noAltHere}</span>}
          {row.credit && <bdi>{row.credit}</bdi>}
        </p>
      </div>
      <label className="touch gap-x-2 text-note">
        <input type="radio" name="cover" value={row.id} checked={cover === row.id} onChange={() => onCover(row.id)} />{' '}
        {words.cover}
      </label>
    </div>
  );
}

type Pressed = MouseEvent<HTMLButtonElement>;
type ToolsProps = {
  id: string;
  row: PictureRow;
  place: string;
  isFirst: boolean;
  isLast: boolean;
  words: GalleryDeskWords;
  move: (event: Pressed, by: number) => void;
  remove: (event: Pressed) => void;
};

/** The same as dragging, by pressing; where no script runs they send the form. */
function RowTools({ id, row, place, isFirst, isLast, words, move, remove }: ToolsProps) {
  const button = (name: 'earlier' | 'later' | 'remove', isEnd: boolean, onClick: (event: Pressed) => void) => (
    <button
      type="submit"
      id={`${id}-${name}-${row.id}`}
      name="do"
      value={`${name}:${row.id}`}
      className="press press-small"
      aria-disabled={isEnd || undefined}
      aria-label={`${words[name]}: ${place}`}
      onClick={onClick}
    >
      {words[name]}
    </button>
  );
  return (
    <p className="picture-tools">
      {button('earlier', isFirst, (event) => move(event, -1))}
      {button('later', isLast, (event) => move(event, 1))}
      {button('remove', false, remove)}
    </p>
  );
}
