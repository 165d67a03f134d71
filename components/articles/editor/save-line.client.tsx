'use client';

import type { CopyState } from './copy-state';
import { fill } from './editor-words';
import type { SaveWords } from './save-words';

type SaveLineProps = {
  state: CopyState;
  words: SaveWords;
  /** BCP 47 tag for times. */
  numerals: string;
  timeZone: string;
  retry: () => void;
};

/** How far the words are saved, and who else is there. Read out politely when it changes. */
export function SaveLine({ state, words, numerals, timeZone, retry }: SaveLineProps) {
  const { status, reason, savedAt, others, hasOtherWindow, canKeep, mergedFrom } = state;
  const time = new Intl.DateTimeFormat(numerals, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const said = {
    ...words,
    saved: savedAt ? fill(words.saved, { time: time.format(new Date(savedAt)) }) : words.savedNever,
  }[reason ?? status];
  const isWaiting = status === 'offline' || (status === 'failed' && !reason);
  const isTrouble = !['saved', 'saving', 'unsaved'].includes(status);
  const names = [...new Set(others.map(({ name }) => name))];
  return (
    <div className="save-line">
      <p role="status" className={isTrouble ? 'is-trouble' : undefined}>
        {said} {!canKeep && status !== 'saved' && words.notKept}
      </p>
      {status === 'signedOut' && (
        <a href="/newsroom/sign-in" target="_blank" rel="opener" className="underline">
          {words.signIn}
        </a>
      )}
      {isWaiting && (
        <button type="button" className="editor-button" onClick={retry}>
          {words.retry}
        </button>
      )}
      {mergedFrom !== undefined && <p role="status">{fill(words.merged, { name: mergedFrom ?? words.somebody })}</p>}
      {names.length > 0 && <p>{fill(words.others, { names: new Intl.ListFormat(numerals).format(names) })}</p>}
      {hasOtherWindow && <p>{words.ownWindow}</p>}
    </div>
  );
}
