'use client';

import { useActionState, useId, useRef, useState } from 'react';
import type { ActionState } from '../forms/define-action';
import { sendComment } from './actions';
import { CommentFields } from './comment-fields.client';
import { useAnswered } from './use-answered.client';

export type FormWords = Record<
  | 'name'
  | 'email'
  | 'text'
  | 'notify'
  | 'send'
  | 'sending'
  | 'note'
  | 'awaiting'
  | 'published'
  | 'replyTo'
  | 'cancel'
  | 'anonymous',
  string
> & { errors: Record<string, string> };

type FormProps = {
  articleId: number;
  /** Made with the page; a fresh one is fetched where script runs. */
  token: string;
  words: FormWords;
  /** The comment that is answered, on its own page. */
  parentId?: number;
};

const START: ActionState = { status: 'idle' };

/** Asks for a token of this very visit. */
async function fetchToken(articleId: number): Promise<string> {
  const answer = await fetch(`/api/comment-token?article=${articleId}`, { cache: 'no-store' });
  return answer.ok ? ((await answer.json()) as { token: string }).token : '';
}

function textOf(form: HTMLFormElement): string {
  const text = new FormData(form).get('text');
  return typeof text === 'string' ? text : '';
}

/**
 * Name, Email, Text, Send. Without script it is an ordinary form that answers with a page; with it nothing jumps, what was
 * typed stays, and the reader's own comment is shown at once, marked as waiting.
 */
export function CommentForm({ articleId, token, words, parentId }: FormProps) {
  const [state, action, pending] = useActionState(sendComment, START);
  const [freshToken, setFreshToken] = useState<string>();
  const [own, setOwn] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { isLive, answered, forget } = useAnswered(form);
  const id = useId();

  const { values, errors } = state.status === 'refused' ? state : { values: {}, errors: {} as Record<string, string> };
  const said = (field: string) => errors[field] && (words.errors[errors[field]] ?? words.errors.badValue);
  const trouble = said('form') ?? said('parentId');
  const refresh = () => {
    if (freshToken !== undefined) return;
    setFreshToken('');
    // Without an answer the page's own token serves as well.
    fetchToken(articleId).then(setFreshToken, () => undefined);
  };

  return (
    <>
      {state.status === 'done' && (
        <OwnComment text={own} label={state.outcome === 'published' ? words.published : words.awaiting} />
      )}
      <form
        ref={form}
        action={action}
        className="comment-form"
        onFocus={refresh}
        onSubmit={(event) => setOwn(textOf(event.currentTarget))}
      >
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="parentId" value={answered?.id ?? parentId ?? ''} />
        <input type="hidden" name="token" value={freshToken || token} />
        {isLive && <input type="hidden" name="scripted" value="1" />}
        <p className="sr-only" aria-hidden="true">
          <label>
            Website <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        {answered && (
          <p className="wide meta">
            {words.replyTo} <bdi>{answered.name || words.anonymous}</bdi>{' '}
            <button type="button" className="touch cursor-pointer underline" onClick={forget}>
              {words.cancel}
            </button>
          </p>
        )}
        <CommentFields id={id} labels={words} values={values} said={said} />
        {trouble && (
          <p role="alert" className="wide text-danger">
            {trouble}
          </p>
        )}
        <button type="submit" disabled={pending} className="comment-send">
          {pending ? words.sending : words.send}
        </button>
        <p className="meta">{words.note}</p>
      </form>
    </>
  );
}

/** What the reader has just sent, before anybody else sees it. */
function OwnComment({ text, label }: { text: string; label: string }) {
  return (
    <div role="status" className="my-4 border-s-[3px] border-accent bg-paper-sunk px-4 py-3">
      <p className="font-sans text-small font-semibold">{label}</p>
      <p dir="auto" className="mt-1 whitespace-pre-line">
        {text}
      </p>
    </div>
  );
}
