'use client';

import { useActionState, useEffect, useState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendLike } from './actions';

const START: ActionState = { status: 'idle' };

/** A like; without script the page is sent again. */
export function LikeButton({
  commentId,
  likes,
  word,
  numerals,
}: {
  commentId: number;
  likes: number;
  word: string;
  numerals: string;
}) {
  const [state, action, pending] = useActionState(sendLike, START);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const total = state.status === 'done' ? Number(state.outcome) : likes;
  const shown = new Intl.NumberFormat(numerals).format(total);
  return (
    <form action={action} className="contents">
      <input type="hidden" name="commentId" value={commentId} />
      {scripted && <input type="hidden" name="scripted" value="1" />}
      <button
        type="submit"
        disabled={pending || state.status === 'done'}
        aria-pressed={state.status === 'done'}
        className="touch cursor-pointer aria-pressed:text-accent"
      >
        {word}
        {total > 0 && <span> · {shown}</span>}
      </button>
    </form>
  );
}
