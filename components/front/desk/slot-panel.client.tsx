'use client';

import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useBoard } from './board-context.client';
import type { SlotRows } from './board-view';
import { PinRow } from './pin-row.client';
import { SourceRow } from './small-row.client';
import { StepForm } from './step-form.client';

/** A slot of the front: what is pinned, and behind it what fills it by itself. */
export function SlotPanel({ slot, isOpen }: { slot: SlotRows; isOpen: boolean }) {
  const { words } = useBoard();
  const { setNodeRef, isOver } = useDroppable({ id: `slot:${slot.slot}`, data: { slot: slot.slot } });
  const name = words.slots[slot.slot];
  return (
    <section
      aria-labelledby={`slot-${slot.slot}`}
      className={`board-slot board-${slot.slot}`}
      ref={setNodeRef}
      data-over={(isOver && isOpen) || undefined}
      data-open={isOpen || undefined}
    >
      <div className="slot-head">
        <h2 id={`slot-${slot.slot}`}>{name}</h2>
        <SizeForm slot={slot} />
      </div>
      {slot.stale && <p className="slot-stale">{slot.stale}</p>}
      <SortableContext items={slot.pins.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        {slot.pins.length > 0 ? (
          <ol className="board-rows" aria-label={`${name}: ${words.pinned}`}>
            {slot.pins.map((row, index) => (
              <PinRow key={row.key} row={row} slot={slot.slot} index={index} last={slot.pins.length - 1} />
            ))}
          </ol>
        ) : (
          <p className="slot-empty">{slot.size === 0 ? words.nothing : words.nothingPinned}</p>
        )}
      </SortableContext>
      {slot.filled.length > 0 && <Filled slot={slot} name={name} />}
    </section>
  );
}

/** What is long and seldom looked at is folded. */
const LONG = new Set(['focus', 'gallery']);

function Filled({ slot, name }: { slot: SlotRows; name: string }) {
  const { words } = useBoard();
  return (
    <details className="slot-filled" open={!LONG.has(slot.slot)}>
      <summary>
        {words.filled} <span className="count">{slot.count}</span>
      </summary>
      <ol className="board-rows" aria-label={`${name}: ${words.filled}`}>
        {slot.filled.map((row) => (
          <SourceRow key={row.key} row={row} from={`filled:${slot.slot}`}>
            <StepForm item={row.key}>
              <input type="hidden" name="slot" value={slot.slot} />
              <button
                type="submit"
                name="step"
                value="place"
                className="row-pin"
                aria-label={`${words.pin}: ${row.label}`}
              >
                {words.pin}
              </button>
            </StepForm>
          </SourceRow>
        ))}
      </ol>
    </details>
  );
}

/** How many things the slot shows; none leaves it out. */
function SizeForm({ slot }: { slot: SlotRows }) {
  const { words } = useBoard();
  return (
    <StepForm className="slot-size">
      <input type="hidden" name="slot" value={slot.slot} />
      <label>
        <span>{words.size}</span>
        <select name="size" className="input" key={slot.size} defaultValue={slot.size}>
          {slot.sizes.map((label, size) => (
            <option key={label} value={size}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        name="step"
        value="size"
        className="row-pin"
        aria-label={`${words.setSize}: ${words.slots[slot.slot]}`}
      >
        {words.setSize}
      </button>
    </StepForm>
  );
}
