'use client';

import { arrangeStep } from '../actions';
import { isRefusedFor, useBoard } from './board-context.client';
import { useFrontAction } from './use-front-action.client';

/** The form of the button that takes the line away. */
const REMOVAL = 'breaking-removal';

/** The line under the masthead: its words, where they lead, from when to when. */
export function BreakingForm() {
  const { board, words, answer } = useBoard();
  const own = isRefusedFor(answer, 'breaking');
  const [state, dispatch, pending] = useFrontAction(arrangeStep, own ? answer : { status: 'idle' });
  const line = board.breaking;
  return (
    <section aria-labelledby="slot-breaking" className="board-slot board-breaking">
      <div className="slot-head">
        <h2 id="slot-breaking">{words.slots.breaking}</h2>
      </div>
      {line?.isStale && <p className="slot-stale">{words['breaking.stale']}</p>}
      {!line && <p className="slot-empty">{words['breaking.none']}</p>}
      <form action={dispatch} className="breaking-form" key={JSON.stringify(line)}>
        <input type="hidden" name="locale" value={board.locale} />
        <input type="hidden" name="version" value={board.version} />
        <BreakingFields
          typed={state.status === 'refused' ? state.values : {}}
          errors={state.status === 'refused' ? state.errors : {}}
        />
        <div className="breaking-buttons">
          <button type="submit" name="step" value="breaking" className="press" disabled={pending}>
            {words['breaking.set']}
          </button>
          {line && (
            <button type="submit" name="step" value="breaking" form={REMOVAL} className="press" disabled={pending}>
              {words['breaking.remove']}
            </button>
          )}
        </div>
      </form>
      <form action={dispatch} id={REMOVAL} hidden>
        <input type="hidden" name="locale" value={board.locale} />
        <input type="hidden" name="version" value={board.version} />
        <input type="hidden" name="text" value="" />
      </form>
    </section>
  );
}

type FieldsProps = { typed: Record<string, string>; errors: Record<string, string> };

function BreakingFields({ typed, errors }: FieldsProps) {
  const { board, words, refusals } = useBoard();
  const line = board.breaking;
  const said = Object.entries(errors).map(([name, code]) => [name, refusals[code] ?? refusals.other] as const);
  return (
    <>
      <label className="field field-wide">
        <span className="field-label">{words['breaking.text']}</span>
        <input
          name="text"
          className="input"
          maxLength={140}
          lang={board.locale}
          dir="auto"
          defaultValue={typed.text ?? line?.text}
          aria-invalid={errors.text ? true : undefined}
        />
      </label>
      <label className="field field-wide">
        <span className="field-label">{words['breaking.piece']}</span>
        <select name="articleId" className="input" defaultValue={typed.articleId ?? line?.piece ?? ''}>
          <option value="">{words['breaking.noPiece']}</option>
          {board.pieces.map(({ value, label }) => (
            <option key={value} value={value} lang={board.locale}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {(['startsAt', 'expiresAt'] as const).map((name) => (
        <label key={name} className="field">
          <span className="field-label">{words[name]}</span>
          <input
            type="datetime-local"
            name={name}
            className="input"
            defaultValue={typed[name] ?? line?.[name]}
            aria-invalid={errors[name] ? true : undefined}
          />
        </label>
      ))}
      {said.map(([name, text]) => (
        <p key={name} role="alert" className="field-error field-wide">
          {text}
        </p>
      ))}
    </>
  );
}
