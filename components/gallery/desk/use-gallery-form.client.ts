'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, startTransition, useActionState, useEffect, useId, useRef, useState } from 'react';
import type { ActionState } from '../../forms/define-action';
import { useLeaving } from '../../forms/use-leaving.client';
import type { Action } from '../../forms/use-sent-form.client';

type Options = {
  action: Action;
  /** What was answered where the form was sent without script. */
  answer: ActionState;
  version: number;
};

const NOTHING: Record<string, string> = {};
/** Bytes that a form may send (`server/posts.ts` has the limit), with room for what stands around its fields. */
const MOST_BYTES = 90_000;

/** Bytes of all its fields, each with its name and the lines between it and the next; it has no files. */
const bytesOf = (form: FormData) => new Blob([...form].flatMap(([name, value]) => [name, value, ' '.repeat(120)])).size;

/**
 * The form of an album or a film: sends itself without script; with it what is typed stays, the page is brought up to date, and
 * whoever leaves with something unsaved is asked.
 */
export function useGalleryForm({ action, answer, version: first }: Options) {
  const router = useRouter();
  const formId = useId();
  const [state, dispatch, isPending] = useActionState(action, answer);
  // Never taken from a page that was brought up to date: that may hold somebody else's save.
  const [version, setVersion] = useState(first);
  const [isDirty, setDirty] = useState(false);
  const [isLarge, setLarge] = useState(false);
  const count = useRef({ changes: 0, sent: 0 });
  useEffect(() => {
    // What was refused is not saved.
    if (state.status === 'refused') count.current.sent = -1;
    if (state.status !== 'done' || state.outcome === 'leave') return;
    if (state.values.version) setVersion(Number(state.values.version));
    if (count.current.changes === count.current.sent) setDirty(false);
    router.refresh();
    // Once for every answer.
  }, [state]);
  useAsking(count);
  const isLeaving = useLeaving(state);

  const touch = () => {
    count.current.changes += 1;
    setDirty(true);
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    // Sent by hand: a form that React sends is emptied afterwards.
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const isLarge = bytesOf(form) > MOST_BYTES;
    setLarge(isLarge);
    if (isLarge) return;
    count.current.sent = count.current.changes;
    startTransition(() => dispatch(form));
  };
  const refused = state.status === 'refused' ? state : undefined;
  return {
    ...{ version, setVersion, isPending: isPending || isLeaving, isDirty, touch },
    form: { id: formId, action: dispatch, onSubmit, onInput: touch, noValidate: true },
    errors: isLarge ? { form: 'tooLong' } : (refused?.errors ?? NOTHING),
    values: refused?.values ?? NOTHING,
    outcome: state.status === 'done' ? state.outcome : undefined,
  };
}

/** Asks whoever leaves whether what is not saved may go. */
function useAsking(count: { current: { changes: number; sent: number } }): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (count.current.changes > 0 && count.current.changes !== count.current.sent) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);
}

export type GalleryForm = ReturnType<typeof useGalleryForm>;
