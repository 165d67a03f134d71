'use client';

import { useActionState, useId } from 'react';
import type { Trial } from '../../../db/comments/lists';
import type { ActionState } from '../../forms/define-action';
import { deskCommentPath } from '../../site/addresses';
import { saveWords } from '../actions';

export type TrialWords = Record<'try' | 'save' | 'saved' | 'hint' | 'tried' | 'fresh' | 'badWord', string> & {
  states: Record<string, string>;
  dirs: Record<string, string>;
  refusals: Record<string, string> & { other: string };
};

type WordsProps = {
  list: 'banned' | 'suspect';
  /** As it is kept, a line an entry. */
  kept: string;
  version: string;
  label: string;
  numerals: string;
  words: TrialWords;
};

const START: ActionState = { status: 'idle' };

/** One list of words: written a line an entry, tried, kept. */
export function WordsForm({ list, kept, version, label, numerals, words }: WordsProps) {
  const [state, send, pending] = useActionState(saveWords, START);
  const id = useId();
  const values = state.status === 'idle' ? {} : state.values;
  const typed = values.words ?? kept;
  const from = values.from ?? version;
  const [code] = state.status === 'refused' ? Object.values(state.errors) : [];
  const bad = values.bad;
  const error =
    code === 'badWord' && bad
      ? words.badWord.replace('{word}', bad)
      : code && (words.refusals[code] ?? words.refusals.other);
  const trial = state.status === 'done' && state.values.trial ? (JSON.parse(state.values.trial) as Trial) : undefined;
  return (
    <form action={send} className="comment-text-form" noValidate>
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="from" value={from} />
      <div className="field">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <textarea
          id={id}
          name="words"
          rows={8}
          className="input word-list"
          dir="auto"
          key={typed}
          defaultValue={typed}
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
        />
        <p id={`${id}-hint`} className="field-hint">
          {words.hint}
        </p>
        {error && (
          <p id={`${id}-error`} role="alert" className="field-error">
            {error}
          </p>
        )}
      </div>
      <div className="comment-row">
        <button type="submit" name="do" value="try" disabled={pending} className="press">
          {words.try}
        </button>
        <button type="submit" name="do" value="save" disabled={pending} className="press press-main">
          {words.save}
        </button>
      </div>
      <div role="status">
        {state.status === 'done' && state.outcome === 'saved' && <p className="comment-answered">{words.saved}</p>}
        {trial && <TrialView trial={trial} numerals={numerals} words={words} />}
      </div>
    </form>
  );
}

/** What the list would have found, new finds first. */
function TrialView({ trial, numerals, words }: { trial: Trial; numerals: string; words: TrialWords }) {
  const format = new Intl.NumberFormat(numerals);
  const sums = words.tried.replace(/\{(looked|matched|added|freed)\}/g, (_, name: 'looked') =>
    format.format(trial[name]),
  );
  return (
    <div className="word-trial">
      <p>{sums}</p>
      <ul className="comment-trail">
        {trial.shown.map(({ id, state, locale, headline, excerpt, at: [start, end], isNew }) => (
          <li key={id}>
            {isNew && <span className="desk-mark">{words.fresh}</span>}{' '}
            <span className={`state comment-state-${state}`}>{words.states[state]}</span>{' '}
            <a href={deskCommentPath(id)} dir={words.dirs[locale]} lang={locale}>
              {excerpt.slice(0, start)}
              <mark>{excerpt.slice(start, end)}</mark>
              {excerpt.slice(end)}
            </a>
            <span className="trial-piece meta">
              <bdi lang={locale} dir={words.dirs[locale]}>
                {headline}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
