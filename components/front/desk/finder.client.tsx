'use client';

import { HOLDS, ITEM_KINDS, type Slot, SLOTS } from '../../../db/front/content';
import { frontDeskPath } from '../../site/addresses';
import { useBoard } from './board-context.client';
import type { Row } from './board-view';
import { SourceRow } from './small-row.client';
import { StepForm } from './step-form.client';

type FinderProps = { found: Row[]; search: { kind: string; words: string } };

/** What can be pinned: the latest that is not on the front, or what the words fit. */
export function Finder({ found, search }: FinderProps) {
  const { board, words } = useBoard();
  return (
    <aside aria-labelledby="find-title" className="board-finder" id="find">
      <h2 id="find-title">{words['find.title']}</h2>
      <form action={`${frontDeskPath(board.locale)}#find`} className="find-form" role="search">
        <label className="field field-wide">
          <span className="field-label">{words['find.words']}</span>
          <input type="search" name="q" className="input" defaultValue={search.words} dir="auto" maxLength={200} />
        </label>
        <label className="field">
          <span className="field-label">{words['find.kind']}</span>
          <select name="kind" className="input" defaultValue={search.kind}>
            {ITEM_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words[`kind.${kind}`]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="press">
          {words['find.search']}
        </button>
      </form>
      {found.length > 0 ? (
        <ul className="board-rows">
          {found.map((row) => (
            <SourceRow key={row.key} row={row} from="found">
              <PinForm row={row} />
            </SourceRow>
          ))}
        </ul>
      ) : (
        <p className="slot-empty">{words['find.none']}</p>
      )}
      <p className="field-hint">{words['find.hint']}</p>
    </aside>
  );
}

/** Pins it to a slot that takes things of its kind. */
function PinForm({ row }: { row: Row }) {
  const { words } = useBoard();
  const slots: Slot[] = SLOTS.filter((slot) => HOLDS[slot].includes(row.kind));
  const [only] = slots;
  return (
    <StepForm item={row.key} className="find-pin">
      {slots.length > 1 ? (
        <select name="slot" className="input" aria-label={`${words.pinTo}: ${row.label}`} defaultValue="choice">
          {slots.map((slot) => (
            <option key={slot} value={slot}>
              {words.slots[slot]}
            </option>
          ))}
        </select>
      ) : (
        <input type="hidden" name="slot" value={only} />
      )}
      <button type="submit" name="step" value="place" className="row-pin" aria-label={`${words.pin}: ${row.label}`}>
        {words.pin}
      </button>
    </StepForm>
  );
}
