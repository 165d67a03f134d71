'use client';

import { useDraggable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { useBoard, useScripts } from './board-context.client';
import type { Row } from './board-view';

/** Six dots: what is dragged by. */
export function Grip() {
  return (
    <svg viewBox="0 0 12 20" width="12" height="20" aria-hidden="true" fill="currentColor">
      {[4, 10, 16].map((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
    </svg>
  );
}

/** Picture, headline, and what is said of it. */
export function RowWords({ row, children }: { row: Row; children?: ReactNode }) {
  const { board } = useBoard();
  return (
    <>
      {row.picture ? (
        <img
          src={row.picture.src}
          alt=""
          width={row.picture.width}
          height={row.picture.height}
          className="row-picture"
        />
      ) : (
        <span className="row-picture" />
      )}
      <span className="row-words">
        <span className="row-label" lang={board.locale} dir="auto">
          {row.label}
        </span>
        <span className="row-note">
          <span dir="auto">{row.note}</span>
          {children}
        </span>
      </span>
    </>
  );
}

type SourceProps = { row: Row; from: string; children: ReactNode };

/** Something that is not pinned, to be dragged to where it shall be. */
export function SourceRow({ row, from, children }: SourceProps) {
  const { words } = useBoard();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: `${from}:${row.key}`,
    data: { row },
    attributes: { roleDescription: words.handle },
  });
  const scripts = useScripts();
  return (
    <li ref={setNodeRef} className="board-row board-row-source" data-dragging={isDragging || undefined}>
      {scripts && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          className="row-grip"
          aria-label={`${words.handle}: ${row.label}`}
        >
          <Grip />
        </button>
      )}
      <RowWords row={row} />
      {children}
    </li>
  );
}
