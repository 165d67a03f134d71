'use client';

import { useSortable } from '@dnd-kit/sortable';
import type { CSSProperties } from 'react';
import { HOLDS, type Slot, SLOTS } from '../../../db/front/content';
import { isRefusedFor, useBoard, useScripts } from './board-context.client';
import type { PinRow as Row } from './board-view';
import { PinTimes } from './pin-times.client';
import { Grip, RowWords } from './small-row.client';
import { StepButton, StepForm } from './step-form.client';

type PinRowProps = { row: Row; slot: Slot; index: number; last: number };

const shift = (transform: { x: number; y: number } | null): CSSProperties['transform'] =>
  transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined;

/** Something that is pinned: dragged by its grip, with mouse, finger or keys; the buttons do the same without. */
export function PinRow({ row, slot, index, last }: PinRowProps) {
  const { words, answer } = useBoard();
  const scripts = useScripts();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging, isOver } =
    useSortable({ id: row.key, data: { row, slot, index }, attributes: { roleDescription: words.handle } });
  return (
    <li
      ref={setNodeRef}
      className="board-row board-row-pin"
      data-key={row.key}
      data-state={row.state}
      data-dragging={isDragging || undefined}
      data-over={(isOver && !isDragging) || undefined}
      style={{ transform: shift(transform), transition }}
    >
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
      <RowWords row={row}>
        <PinState row={row} />
      </RowWords>
      <StepForm item={row.key} className="row-buttons">
        <StepButton step="up" label={words.up} sign="↑" about={row.label} disabled={index === 0} />
        <StepButton step="down" label={words.down} sign="↓" about={row.label} disabled={index === last} />
        <StepButton step="unpin" label={words.unpin} sign="✕" about={row.label} />
      </StepForm>
      <details className="row-more" open={isRefusedFor(answer, 'times', row.key)}>
        <summary aria-label={`${words.more}: ${row.label}`}>{words.more}</summary>
        <MoveForm row={row} slot={slot} />
        <PinTimes row={row} />
      </details>
    </li>
  );
}

/** How a pin stands, in words; «stands» goes without saying. */
function PinState({ row }: { row: Row }) {
  const { words } = useBoard();
  return (
    <>
      {row.state !== 'stands' && <span className="row-state">{words[`state.${row.state}`]}</span>}
      {row.times && <span className="row-times">{row.times}</span>}
    </>
  );
}

function MoveForm({ row, slot }: { row: Row; slot: Slot }) {
  const { words } = useBoard();
  const others = SLOTS.filter((one) => one !== slot && HOLDS[one].includes(row.kind));
  if (others.length === 0) return null;
  return (
    <StepForm item={row.key} className="row-form">
      <label className="field">
        <span className="field-label">{words.moveTo}</span>
        <select name="slot" className="input">
          {others.map((one) => (
            <option key={one} value={one}>
              {words.slots[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" name="step" value="place" className="press">
        {words.move}
      </button>
    </StepForm>
  );
}
