'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from 'react';
import type { CommentState, DeskQueue } from '../../../db/comments/desk';
import { UNDO_WITHIN } from '../../../db/comments/policy';
import type { ActionState } from '../../forms/define-action';
import { judgeQueue } from '../actions';
import { BulkBar, type BulkWords } from './bulk-bar.client';
import { DeskContext } from './desk-context.client';
import { QueueTabs, type Tab } from './queue-tabs.client';
import { goTo, useDeskKeys } from './use-desk-keys.client';
import { type Shown, usePulse, type Watched } from './use-pulse.client';

export type DeskWords = BulkWords &
  Record<'undo' | 'lost' | 'show' | 'queues' | 'tell', string> & {
    /** «{count} new», with the number to be put in. */
    newer: string;
    /** What has become of a comment, by state. */
    moved: Record<CommentState, string>;
    refusals: Record<string, string> & { other: string };
  };

type DeskProps = {
  queue: DeskQueue;
  locale: string | undefined;
  tabs: Tab[];
  shown: Shown[];
  /** Who is at what when the page is made. */
  claims: Record<number, string>;
  newest: Watched['newest'];
  /** Language of numbers. */
  numerals: string;
  /** One comment on its own has no list around it. */
  single?: boolean;
  words: DeskWords;
  children: ReactNode;
};

const START: ActionState = { status: 'idle' };

/** Whether what was done can still be taken back. */
function useUndo(state: ActionState): string | undefined {
  const [gone, setGone] = useState<ActionState>();
  const undo = state.status === 'done' ? state.values.undo : undefined;
  useEffect(() => {
    if (!undo) return;
    const timer = window.setTimeout(() => setGone(state), UNDO_WITHIN);
    return () => window.clearTimeout(timer);
  }, [state, undo]);
  return undo && gone !== state ? undo : undefined;
}

/** The comment that is current; when it goes, the one that takes its place. */
function useCurrent(ids: number[]) {
  const [current, setCurrent] = useState<number>();
  const before = useRef(ids);
  useEffect(() => {
    const at = current === undefined ? -1 : before.current.indexOf(current);
    const isGone = current !== undefined && !ids.includes(current);
    const next = isGone ? (before.current.slice(at).find((id) => ids.includes(id)) ?? ids.at(-1)) : undefined;
    before.current = ids;
    if (!isGone) return;
    setCurrent(next);
    goTo(next);
  }, [ids.join(), current]);
  return { current, turnTo: setCurrent };
}

/** A queue of the comment desk: one form, whole without script; with it keys, claims and news of what others do. */
export function CommentDesk(props: DeskProps) {
  const { queue, locale, tabs, shown, claims, newest, numerals, single = false, words, children } = props;
  const [state, send, pending] = useActionState(judgeQueue, START);
  const router = useRouter();
  const ids = shown.map(({ id }) => id);
  const { current, turnTo } = useCurrent(ids);
  const { pulse, lost } = usePulse({ queue, locale, shown, newest }, current);
  const undo = useUndo(state);
  useDeskKeys({ ids, current, turnTo });
  const value = useMemo(() => {
    const moved = Object.entries(pulse?.moved ?? {}).map(([id, fate]) => [id, words.moved[fate]]);
    return {
      ...{ claims: pulse?.claims ?? claims, current, turnTo },
      moved: Object.fromEntries(moved) as Record<number, string>,
    };
  }, [pulse, claims, current, turnTo, words]);
  const newer = single ? 0 : (pulse?.newer ?? 0);
  const codes = state.status === 'refused' ? [...new Set(Object.values(state.errors))] : [];
  return (
    <DeskContext value={value}>
      {!single && <QueueTabs tabs={tabs} counts={pulse?.counts} numerals={numerals} label={words.queues} />}
      <form action={send} className="comment-desk" aria-busy={pending}>
        {/* Enter in a field presses the first button, and this one does nothing. */}
        <button type="submit" disabled hidden />
        <div className="comment-said">
          <p role="status">{state.status === 'done' && state.values.said}</p>
          {undo && (
            <button type="submit" name="do" value={`undo:${undo}`} data-act="undo" className="press">
              {words.undo} <kbd>z</kbd>
            </button>
          )}
          {codes.map((code) => (
            <p key={code} role="alert" className="field-error">
              {words.refusals[code] ?? words.refusals.other}
            </p>
          ))}
          {lost && (
            <p role="status" className="field-error">
              {words.lost}
            </p>
          )}
          {newer > 0 && (
            <button type="button" className="press" onClick={() => router.refresh()}>
              {words.newer.replace('{count}', new Intl.NumberFormat(numerals).format(newer))}
            </button>
          )}
        </div>
        {single ? (
          <label className="touch gap-x-2">
            <input type="checkbox" name="tell" defaultChecked /> {words.tell}
          </label>
        ) : (
          shown.length > 0 && <BulkBar ids={ids} words={words} />
        )}
        <ol className="comment-items">{children}</ol>
      </form>
    </DeskContext>
  );
}
