'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { ActionState } from '../forms/define-action';
import type { Action } from '../forms/use-sent-form.client';

export type MoveWords = {
  up: string;
  down: string;
  /** «Now at place {place}.» */
  placed: string;
  errors: Record<string, string>;
};

type MoveFormProps = {
  action: Action;
  hidden: Record<string, string | number>;
  /** What is moved, for whoever hears the buttons among others. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  words: MoveWords;
  /** BCP 47 tag for the number of the place. */
  numerals: string;
};

const START: ActionState = { status: 'idle' };

/** Moves one thing of a list up or down, by buttons; the focus stays on the button while the line moves. */
export function MoveForm({ action, hidden, name, isFirst, isLast, words, numerals }: MoveFormProps) {
  const [state, send, pending] = useActionState(action, START);
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef('');
  useEffect(() => {
    if (state.status !== 'done') return;
    const buttons = [...(form.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const same = buttons.find(({ value, ariaDisabled }) => value === pressed.current && ariaDisabled !== 'true');
    (same ?? buttons.find(({ ariaDisabled }) => ariaDisabled !== 'true'))?.focus();
  }, [state]);
  const place = state.status === 'done' ? Number(state.values.place) : 0;
  const code = state.status === 'refused' ? Object.values(state.errors)[0] : undefined;
  const button = (way: 'up' | 'down', isEnd: boolean) => (
    <button
      type="submit"
      name="way"
      value={way}
      className="press press-move"
      // Not «disabled»: that would take the focus away from whoever has just moved something to the end.
      aria-disabled={isEnd || pending}
      onClick={(event) => {
        pressed.current = way;
        if (isEnd || pending) event.preventDefault();
      }}
    >
      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
      <span className="sr-only">
        {words[way]} {name}
      </span>
    </button>
  );
  return (
    <form ref={form} action={send} className="move-form">
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {button('up', isFirst)}
      {button('down', isLast)}
      <span role="status" className="sr-only">
        {place > 0 && `${name}: ${words.placed.replace('{place}', new Intl.NumberFormat(numerals).format(place))}`}
      </span>
      {code && (
        <span role="alert" className="field-error">
          {words.errors[code] ?? words.errors.badValue}
        </span>
      )}
    </form>
  );
}
