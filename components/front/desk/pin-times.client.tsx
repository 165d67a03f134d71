'use client';

import { arrangeStep } from '../actions';
import { isRefusedFor, useBoard } from './board-context.client';
import type { PinRow } from './board-view';
import { useFrontAction } from './use-front-action.client';

/** From when to when a pin holds. What was typed stays when it is refused. */
export function PinTimes({ row }: { row: PinRow }) {
  const { board, words, refusals, answer } = useBoard();
  const own = isRefusedFor(answer, 'times', row.key);
  const [state, dispatch, pending] = useFrontAction(arrangeStep, own ? answer : { status: 'idle' });
  const typed = state.status === 'refused' ? state.values : {};
  const codes = state.status === 'refused' ? Object.values(state.errors) : [];
  return (
    <form action={dispatch} className="row-form" key={`${row.startsAt} ${row.expiresAt}`}>
      <input type="hidden" name="locale" value={board.locale} />
      <input type="hidden" name="version" value={board.version} />
      <input type="hidden" name="item" value={row.key} />
      <label className="field">
        <span className="field-label">{words.startsAt}</span>
        <input type="datetime-local" name="startsAt" className="input" defaultValue={typed.startsAt ?? row.startsAt} />
      </label>
      <label className="field">
        <span className="field-label">{words.expiresAt}</span>
        <input
          type="datetime-local"
          name="expiresAt"
          className="input"
          defaultValue={typed.expiresAt ?? row.expiresAt}
          aria-invalid={codes.length > 0 || undefined}
        />
      </label>
      <button type="submit" name="step" value="times" className="press" disabled={pending}>
        {words.setTimes}
      </button>
      {codes.map((code) => (
        <p key={code} role="alert" className="field-error">
          {refusals[code] ?? refusals.other}
        </p>
      ))}
    </form>
  );
}
