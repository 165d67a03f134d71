'use client';

import {
  closestCenter,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
  KeyboardSensor,
  pointerWithin,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { startTransition, useState } from 'react';
import { HOLDS, type Slot } from '../../../db/front/content';
import type { BoardView, PinRow, Row, SlotRows } from './board-view';

/** What lies under something that is dragged, and what is dragged. */
export type Place = { row?: Row; slot?: Slot; index?: number };

/** Rows before the slots that they stand in; whoever drags by keys has no pointer and means the nearest. */
const meant: CollisionDetection = (args) => {
  const under = args.pointerCoordinates ? pointerWithin(args) : closestCenter(args);
  const rows = under.filter(({ id }) => !String(id).startsWith('slot:'));
  return rows.length > 0 ? rows : under;
};

export const canHold = (slot: Slot | undefined, row: Row | undefined): slot is Slot =>
  slot !== undefined && row !== undefined && HOLDS[slot].includes(row.kind);

/** The board as it will be when the server has said so. */
function withPin(slots: SlotRows[], row: PinRow, to: { slot: Slot; index: number }): SlotRows[] {
  const rest = slots.map((one) => ({ ...one, pins: one.pins.filter(({ key }) => key !== row.key) }));
  return rest.map((one) => (one.slot === to.slot ? { ...one, pins: one.pins.toSpliced(to.index, 0, row) } : one));
}

function formOf(fields: Record<string, string | number>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

type DragProps = { board: BoardView; dispatch: (form: FormData) => void };

/** Dragging on the board, by mouse, finger or keys: what is dropped is a step like those of the buttons. */
export function useBoardDrag({ board, dispatch }: DragProps) {
  const [dragged, setDragged] = useState<Row>();
  const [ahead, setAhead] = useState<{ version: number; slots: SlotRows[] }>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const slots = ahead?.version === board.version ? ahead.slots : board.slots;
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(undefined);
    const from = active.data.current as Place | undefined;
    const to = over?.data.current as Place | undefined;
    if (!from?.row || !canHold(to?.slot, from.row) || over?.id === active.id) return;
    const pins = slots.find(({ slot }) => slot === to.slot)?.pins ?? [];
    const index = to.index ?? pins.length - (from.slot === to.slot ? 1 : 0);
    const pinned = slots.flatMap((one) => one.pins).find(({ key }) => key === from.row?.key);
    if (pinned) setAhead({ version: board.version, slots: withPin(slots, pinned, { slot: to.slot, index }) });
    const step = {
      locale: board.locale,
      version: board.version,
      step: 'place',
      item: from.row.key,
      slot: to.slot,
      index,
    };
    startTransition(() => dispatch(formOf(step)));
  };
  return {
    slots,
    dragged,
    /** Shows what the server has, after it refused. */
    forget: () => setAhead(undefined),
    context: {
      sensors,
      collisionDetection: meant,
      onDragStart: ({ active }: DragStartEvent) => setDragged((active.data.current as Place | undefined)?.row),
      onDragEnd: drop,
      onDragCancel: () => setDragged(undefined),
    },
  };
}
