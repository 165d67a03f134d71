'use client';

import type { FindItem } from './find';

/** One thing that was found: its picture, its name, a note. */
export function FoundItem({ item: { label, note, picture } }: { item: FindItem }) {
  return (
    <>
      {picture && (
        <img
          src={picture.src}
          alt=""
          width={picture.width}
          height={picture.height}
          loading="lazy"
          className="editor-thumb"
        />
      )}
      <span className="min-w-0">
        <bdi className="block">{label}</bdi>
        {note && <bdi className="meta block">{note}</bdi>}
      </span>
    </>
  );
}
