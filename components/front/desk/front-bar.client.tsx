'use client';

import type { ReactNode } from 'react';
import type { ActionState } from '../../forms/define-action';
import { discardDraft, publishDraft, takePublicationBack, undoStep } from '../actions';
import { useFrontAction } from './use-front-action.client';
import type { FrontWords } from './words';

type BarProps = {
  seen: { locale: string; version: number };
  hasChanges: boolean;
  steps: number;
  publication: number | undefined;
  words: FrontWords;
  refusals: Record<string, string> & { other: string };
  /** How the draft stands to what is live, and who published last. */
  children: ReactNode;
};

/** What is done with the draft as a whole. */
export function FrontBar({ seen, hasChanges, steps, publication, words, refusals, children }: BarProps) {
  const shared = { words, refusals };
  return (
    <div className="front-bar">
      <div className="front-bar-words">{children}</div>
      <div className="front-bar-buttons">
        <Press {...shared} action={undoStep} hidden={seen} label={words.undo} disabled={steps === 0} />
        <Press {...shared} action={discardDraft} hidden={seen} label={words.discard} disabled={!hasChanges} />
        {publication !== undefined && (
          <Press
            {...shared}
            action={takePublicationBack}
            hidden={{ locale: seen.locale, publication }}
            label={words.takeBack}
          />
        )}
        <Press {...shared} action={publishDraft} hidden={seen} label={words.publish} disabled={!hasChanges} main />
      </div>
    </div>
  );
}

const START: ActionState = { status: 'idle' };

type PressProps = {
  action: typeof publishDraft;
  hidden: Record<string, string | number>;
  label: string;
  disabled?: boolean;
  main?: boolean;
} & Pick<BarProps, 'words' | 'refusals'>;

function Press({ action, hidden, label, disabled = false, main = false, words, refusals }: PressProps) {
  const [state, dispatch, pending] = useFrontAction(action, START);
  const codes = state.status === 'refused' ? Object.values(state.errors) : [];
  const name = state.status === 'done' ? `done.${state.outcome}` : '';
  return (
    <form action={dispatch}>
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <button type="submit" className={`press ${main ? 'press-main' : ''}`} disabled={disabled || pending}>
        {label}
      </button>
      <span role="status" className="sr-only">
        {name in words ? words[name as 'done.published'] : ''}
      </span>
      {codes.map((code) => (
        <p key={code} role="alert" className="field-error">
          {refusals[code] ?? refusals.other}
        </p>
      ))}
    </form>
  );
}
