'use client';

import { useActionState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendEdit, sendErasure } from './actions';

type OwnCommentProps = {
  token: string;
  text: string;
  editable: boolean;
  words: Record<'text' | 'edit' | 'edited' | 'awaiting' | 'erase' | 'erased', string> & {
    errors: Record<string, string>;
  };
};

const START: ActionState = { status: 'idle' };

/** Changing one's own comment while that is possible, and erasing it at any time. */
export function OwnComment({ token, text, editable, words }: OwnCommentProps) {
  const [edit, sendChange, changing] = useActionState(sendEdit, START);
  const [erasure, erase, erasing] = useActionState(sendErasure, START);
  if (erasure.status === 'done') return <p role="status">{words.erased}</p>;
  const [code] = [edit, erasure].flatMap((state) => (state.status === 'refused' ? Object.values(state.errors) : []));
  const typed = edit.status === 'refused' ? edit.values.text : undefined;
  return (
    <div className="grid gap-y-5 py-5">
      {code && (
        <p role="alert" className="text-danger">
          {words.errors[code] ?? words.errors.badValue}
        </p>
      )}
      {edit.status === 'done' && <p role="status">{edit.outcome === 'published' ? words.edited : words.awaiting}</p>}
      {editable ? (
        <form action={sendChange} className="comment-form">
          <input type="hidden" name="token" value={token} />
          <div className="wide">
            <label htmlFor="own-text">{words.text}</label>
            <textarea
              id="own-text"
              name="text"
              rows={7}
              required
              maxLength={5000}
              defaultValue={typed ?? text}
              dir="auto"
            />
          </div>
          <button type="submit" disabled={changing} className="comment-send">
            {words.edit}
          </button>
        </form>
      ) : (
        <p dir="auto" className="border-s-[3px] border-rule ps-4 whitespace-pre-line">
          {text}
        </p>
      )}
      <form action={erase}>
        <input type="hidden" name="token" value={token} />
        <button
          type="submit"
          disabled={erasing}
          className="touch cursor-pointer border border-danger px-5 font-sans font-semibold text-danger"
        >
          {words.erase}
        </button>
      </form>
    </div>
  );
}
