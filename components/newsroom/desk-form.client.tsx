'use client';

import { useRouter } from 'next/navigation';
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ActionState } from '../forms/define-action';
import { HiddenFields } from '../forms/hidden-fields';
import { onceAtATime } from '../forms/once-at-a-time';
import type { Action } from '../forms/use-sent-form.client';

type DeskFormProps = {
  action: Action;
  /** What is sent beside the fields. */
  hidden?: Record<string, string | number>;
  /** Codes of refusals in words; `other` for all that have none. */
  refusals: Record<string, string> & { other: string };
  /** Runs before anything is sent and answers fields to send as they are then; false keeps the form from being sent. */
  before?: (() => Promise<Record<string, string | number> | false>) | undefined;
  /** Told after the page has been asked to show what is new. */
  onDone?: ((outcome: string) => void) | undefined;
  className?: string;
  children: ReactNode | ((state: { pending: boolean; values: Record<string, string> }) => ReactNode);
};

const START: ActionState = { status: 'idle' };

/** A form that did its work and goes leaves the focus to the head of its group, not to the top of the page. */
function leaveFocus(form: HTMLFormElement | null): void {
  if (!form?.contains(document.activeElement)) return;
  form.closest('.panel-group')?.querySelector('summary')?.focus();
}

/** A form of the newsroom: sends itself without script, shows what was refused in words, and brings the page up to date. */
export function DeskForm(props: DeskFormProps) {
  const { action, hidden = {}, refusals, before, onDone, className, children } = props;
  const router = useRouter();
  const [state, dispatch, pending] = useActionState(action, START);
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (state.status !== 'done') return;
    router.refresh();
    onDone?.(state.outcome);
    // Once for every answer; what the callbacks are meanwhile does not matter.
  }, [state]);
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const form = box.current;
    return () => leaveFocus(form);
  }, []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    onceAtATime(pending || waiting)(event);
    if (!before || event.defaultPrevented) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    setWaiting(true);
    void before()
      .then((fields) => {
        if (!fields) return;
        for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
        startTransition(() => dispatch(form));
      })
      .finally(() => setWaiting(false));
  };
  const codes = state.status === 'refused' ? Object.values(state.errors) : [];
  return (
    <form ref={box} action={dispatch} onSubmit={submit} className={className}>
      <HiddenFields fields={hidden} />
      {typeof children === 'function'
        ? children({ pending: pending || waiting, values: state.status === 'refused' ? state.values : {} })
        : children}
      {codes.map((code) => (
        <p key={code} role="alert" className="field-error">
          {refusals[code] ?? refusals.other}
        </p>
      ))}
    </form>
  );
}
