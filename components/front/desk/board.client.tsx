'use client';

import { DndContext, DragOverlay } from '@dnd-kit/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ActionState } from '../../forms/define-action';
import { arrangeStep } from '../actions';
import { announcementsOf } from './announcements.client';
import { BoardContext } from './board-context.client';
import type { BoardView, Row } from './board-view';
import { BreakingForm } from './breaking-form.client';
import { Finder } from './finder.client';
import { RowWords } from './small-row.client';
import { SlotPanel } from './slot-panel.client';
import { canHold, useBoardDrag } from './use-board-drag.client';
import { useFrontAction } from './use-front-action.client';
import type { FrontWords } from './words';

type BoardProps = {
  board: BoardView;
  found: Row[];
  search: { kind: string; words: string };
  words: FrontWords;
  refusals: Record<string, string> & { other: string };
  /** What a form without script was answered. */
  answer: ActionState;
};

/** Forms that say beside their fields what was refused. */
const OWN = new Set(['times', 'breaking']);

/** The front as it is arranged: slots, pins, and what may be pinned. */
export function FrontBoard({ board, found, search, words, refusals, answer }: BoardProps) {
  const [state, dispatch, pending] = useFrontAction(arrangeStep, answer);
  const { slots, dragged, forget, context } = useBoardDrag({ board, dispatch });
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, board.version);
  useEffect(() => {
    if (state.status === 'refused') forget();
  }, [state]);
  const isOwn = state.status === 'refused' && OWN.has(state.values.step ?? '');
  const codes = state.status === 'refused' && !isOwn ? Object.values(state.errors) : [];
  return (
    <BoardContext value={{ board, words, refusals, dispatch, pending, answer }}>
      <div className="board-line">
        <Said state={state} words={words} />
        <a href="#find" className="board-jump">
          {words['find.title']}
        </a>
      </div>
      {codes.map((code) => (
        <p key={code} role="alert" className="notice notice-danger">
          {refusals[code] ?? refusals.other}
        </p>
      ))}
      <DndContext
        id="front"
        {...context}
        accessibility={{
          announcements: announcementsOf(words),
          screenReaderInstructions: { draggable: words['drag.how'] },
        }}
      >
        <div ref={root} className="board" aria-busy={pending}>
          <div className="board-slots">
            <BreakingForm />
            {slots.map((slot) => (
              <SlotPanel key={slot.slot} slot={slot} isOpen={canHold(slot.slot, dragged)} />
            ))}
          </div>
          <Finder found={found} search={search} />
        </div>
        <DragOverlay>{dragged && <Dragged row={dragged} />}</DragOverlay>
      </DndContext>
    </BoardContext>
  );
}

const Dragged = ({ row }: { row: Row }): ReactNode => (
  <div className="board-row board-row-dragged">
    <RowWords row={row} />
  </div>
);

/** What has just been done. */
function Said({ state, words }: { state: ActionState; words: FrontWords }) {
  const name = state.status === 'done' ? `done.${state.outcome}` : '';
  return (
    <p role="status" className="board-said">
      {name in words ? words[name as 'done.place'] : ''}
    </p>
  );
}

/** A row that is moved takes the focus of its button along. */
function useKeptFocus(root: React.RefObject<HTMLDivElement | null>, version: number) {
  const last = useRef<{ key: string; step: string }>(undefined);
  useEffect(() => {
    const board = root.current;
    const remember = (event: SubmitEvent) => {
      const button = event.submitter as HTMLButtonElement | null;
      const key = button?.closest<HTMLElement>('[data-key]')?.dataset.key;
      last.current = key && button ? { key, step: button.value } : undefined;
    };
    board?.addEventListener('submit', remember, true);
    return () => board?.removeEventListener('submit', remember, true);
  }, [root]);
  useEffect(() => {
    if (!last.current) return;
    const { key, step } = last.current;
    last.current = undefined;
    const row = root.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`button[value="${step}"]:enabled`);
    (button ?? row?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
  }, [root, version]);
}
