'use client';

import { useActionState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendAppeal, sendEdit, sendErasure } from './actions';

type OwnCommentProps = {
  token: string;
  /** Left out when there is no such comment, also after it has been erased just now. */
  text: string | undefined;
  editable: boolean;
  /** Why it was turned down, where a second look may be asked for. */
  appeal: { reason: string; note: string; sent: boolean } | null;
  /** What was answered to a form that was sent without script. */
  answer: ActionState;
  words: Record<
    'text' | 'edit' | 'edited' | 'awaiting' | 'erase' | 'erased' | 'gone' | 'appeal' | 'appealText' | 'appealed',
    string
  > & {
    errors: Record<string, string>;
  };
};

/** Changing one's own comment while that is possible, and erasing it at any time. */
export function OwnComment({ token, text, editable, appeal, answer, words }: OwnCommentProps) {
  const [edit, sendChange, changing] = useActionState(sendEdit, answer);
  const [erasure, erase, erasing] = useActionState(sendErasure, answer);
  if (erasure.status === 'done' && erasure.outcome === 'erased') return <p role="status">{words.erased}</p>;
  if (text === undefined) return <p>{words.gone}</p>;
  // Where there is an appeal, what is wrong with it stands beside it.
  const asked = appeal ? [] : [edit, erasure];
  const [code] = asked.flatMap((state) => (state.status === 'refused' ? Object.values(state.errors) : []));
  // After a form is sent its fields say what they began with: that is what was sent, until the page is made anew.
  const typed = edit.status === 'idle' ? undefined : edit.values.text;
  return (
    <div className="grid gap-y-5 py-5">
      {code && (
        <p role="alert" className="text-danger">
          {words.errors[code] ?? words.errors.badValue}
        </p>
      )}
      {edit.status === 'done' && (edit.outcome === 'published' || edit.outcome === 'pending') && (
        <p role="status">{edit.outcome === 'published' ? words.edited : words.awaiting}</p>
      )}
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
      {appeal && <Appeal token={token} appeal={appeal} answer={answer} words={words} />}
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

type AppealProps = Pick<OwnCommentProps, 'token' | 'answer' | 'words'> & {
  appeal: NonNullable<OwnCommentProps['appeal']>;
};

/** Why a moderator turned it down, and asking for a second look, once. */
function Appeal({ token, appeal, answer, words }: AppealProps) {
  const [state, ask, asking] = useActionState(sendAppeal, answer);
  const [code] = state.status === 'refused' ? Object.values(state.errors) : [];
  const isSent = appeal.sent || (state.status === 'done' && state.outcome === 'appealed');
  return (
    <>
      <p>
        <strong>{appeal.reason}</strong>
      </p>
      {appeal.note && <p dir="auto">{appeal.note}</p>}
      {isSent ? (
        <p role="status">{words.appealed}</p>
      ) : (
        <form action={ask} className="comment-form">
          <input type="hidden" name="token" value={token} />
          <div className="wide">
            <label htmlFor="own-appeal">{words.appealText}</label>
            <textarea
              id="own-appeal"
              name="text"
              rows={4}
              required
              maxLength={1000}
              dir="auto"
              defaultValue={state.status === 'refused' ? state.values.text : undefined}
            />
            {code && (
              <p role="alert" className="comment-error">
                {words.errors[code] ?? words.errors.badValue}
              </p>
            )}
          </div>
          <button type="submit" disabled={asking} className="comment-send">
            {words.appeal}
          </button>
        </form>
      )}
    </>
  );
}
