'use client';

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { ContentField } from '../../../db/articles/content';
import type { Choice } from '../../../db/articles/merge';
import { ConflictPlace } from './conflict-place.client';
import type { Choices, OpenConflict } from './copy-state';
import { fill } from './editor-words';
import type { SaveWords } from './save-words';

/** There is no way round it: browsers close a dialog at the second Escape whatever `cancel` says, but not at a key that was stopped. */
const stay = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();

export type ConflictScreenProps = {
  conflict: OpenConflict;
  words: SaveWords;
  /** A field's name in the language of the interface. */
  fieldName: (field: ContentField) => string;
  /** A field's value as a person reads it: names for ids. */
  fieldValue: (field: ContentField, value: unknown) => string;
  numerals: string;
  decide: (choices: Choices) => void;
};

/** Both versions of each place that two people changed: nothing goes on before every one is decided. */
export function ConflictScreen(props: ConflictScreenProps) {
  const { conflict, words, numerals, decide } = props;
  const { conflicts } = conflict.merge;
  const [choices, setChoices] = useState<Choices>({});
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Closed while it still stands there, it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    title.current?.focus();
    return () => element?.close();
  }, []);
  const number = new Intl.NumberFormat(numerals);
  // A choice about words that have changed since is none.
  const left = conflicts.filter((one) => !choices[one.id]).length;
  const choose = (key: string, choice: Choice) => setChoices((now) => ({ ...now, [key]: choice }));

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-help`}
      className="editor-dialog conflict-screen"
      onKeyDown={stay}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={`${id}-title`} ref={title} tabIndex={-1}>
        {words.conflictTitle}
      </h2>
      <p id={`${id}-help`}>{fill(words.conflictHelp, { name: conflict.savedBy ?? words.somebody })}</p>
      <ol className="conflict-places">
        {conflicts.map((one, index) => (
          <li key={one.id}>
            <ConflictPlace
              {...props}
              place={one}
              heading={fill(words.place, { number: number.format(index + 1), total: number.format(conflicts.length) })}
              choice={choices[one.id]}
              choose={(choice) => choose(one.id, choice)}
            />
          </li>
        ))}
      </ol>
      <footer>
        <p role="status">{left > 0 && fill(words.undecided, { count: number.format(left) })}</p>
        <button
          type="button"
          className="editor-button is-main"
          aria-disabled={left > 0}
          onClick={() => left === 0 && decide(choices)}
        >
          {words.decide}
        </button>
      </footer>
    </dialog>
  );
}
