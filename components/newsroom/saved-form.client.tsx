'use client';

import { createContext, type ReactNode, type RefObject, useContext, useEffect, useId, useRef, useState } from 'react';
import type { ActionState } from '../forms/define-action';
import { HiddenFields } from '../forms/hidden-fields';
import { type Action, useSentForm } from '../forms/use-sent-form.client';

type Values = Record<string, string>;
export type SavedWords = {
  /** What each code says; `badValue` for all that have none. */
  errors: Record<string, string>;
  /** What each outcome says. */
  done: Record<string, string>;
  /** «Meanwhile saved:» before what somebody else has saved. */
  meanwhile: string;
  take: string;
};

type SavedFormProps = {
  action: Action;
  /** What the form is about; not to be changed in it. */
  hidden: Record<string, string | number>;
  version: number;
  /** The fields as they are saved, by name. */
  saved: Values;
  words: SavedWords;
  className?: string;
  children: ReactNode | ((state: { pending: boolean }) => ReactNode);
};

type Fields = {
  id: string;
  /** What a field shows: as typed, or as saved. */
  shown: (name: string) => string;
  /** What somebody else has saved meanwhile, where it differs. */
  meanwhile: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  words: SavedWords;
  /** Changes with every answer, so that fields take in what came back. */
  round: number;
};

const Context = createContext<Fields | undefined>(undefined);

/** The form around a field. */
export function useFields(): Fields {
  const fields = useContext(Context);
  if (!fields) throw new Error('A field outside of a form');
  return fields;
}

/** What the fields and the version are at this moment: from the page, from what was typed, or from what has been saved. */
function momentOf(
  state: ActionState,
  first: { version: number; saved: Values },
  now: { version: number; saved: Values },
) {
  if (state.status === 'idle') return { ...first, typed: first.saved, hasMoved: false };
  const { values } = state;
  // Whoever met another version sees both, and saves over the newest knowingly.
  const hasMoved = state.status === 'refused' && state.errors.form === 'moved';
  return {
    version: hasMoved ? now.version : Number(values.version ?? first.version),
    saved: now.saved,
    typed: values,
    hasMoved,
  };
}

/** Leads to the first thing that is wrong: the form is longer than a screen, and what saves it is always at hand. */
function useFirstFault(form: RefObject<HTMLFormElement | null>, state: ActionState): void {
  useEffect(() => {
    if (state.status !== 'refused') return;
    const first = form.current?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]');
    if (first?.ariaInvalid) first.focus();
    else first?.scrollIntoView({ block: 'center' });
  }, [form, state]);
}

/**
 * A form that saves something two editors can meet at. It names the version it started from; when somebody has saved since, what was
 * typed stays, and beside each field stands what the other has saved. Whole without script.
 */
export function SavedForm(props: SavedFormProps) {
  const { action, hidden, version, saved, words, className, children } = props;
  const [first] = useState({ version, saved });
  const { state, isBusy, errors, said, form: sending } = useSentForm(action, words.errors);
  const [round, setRound] = useState({ state, number: 0 });
  if (round.state !== state) setRound({ state, number: round.number + 1 });
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, state);
  const id = useId();
  const moment = momentOf(state, first, { version, saved });
  // A box that is not ticked is not sent: what is missing in what was typed is empty, not as it was saved.
  const shown = (name: string) => moment.typed[name] ?? '';
  const meanwhile = (name: string) => {
    const other = moment.saved[name] ?? '';
    return moment.hasMoved && other !== shown(name) ? other : undefined;
  };
  const fields: Fields = { id, shown, meanwhile, words, round: round.number, error: said };
  const done = state.status === 'done' ? words.done[state.outcome] : undefined;
  return (
    <form ref={form} {...sending} className={className} noValidate>
      <HiddenFields fields={{ ...hidden, version: moment.version }} />
      {errors.form && (
        <p role="alert" className="notice notice-danger">
          {said('form')}
        </p>
      )}
      <Context.Provider value={fields}>
        {typeof children === 'function' ? children({ pending: isBusy }) : children}
      </Context.Provider>
      <p role="status" className="subject-done">
        {!isBusy && done}
      </p>
    </form>
  );
}
