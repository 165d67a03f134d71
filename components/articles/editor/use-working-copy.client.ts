'use client';

import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { ArticleContent } from '../../../db/articles/content';
import type { BodyEditorHandle } from './body-editor-props';
import type { Choices, CopyState, World } from './copy-state';
import { deviceKey, deviceStore } from './device-store';
import { otherWindows } from './other-windows';
import { WorkingCopy } from './working-copy';

type UseWorkingCopy = {
  article: number;
  /** Whose words the device keeps: another user of the same browser is not offered them. */
  user: number;
  /** As the server rendered it. */
  start: { version: number; content: ArticleContent; savedAt: string | null };
  /** The editor, asked to hand over what it has before anything is merged or the page goes. */
  editor: RefObject<BodyEditorHandle | null>;
};

export type WorkingCopyHandle = {
  state: CopyState;
  /** Takes in changed fields; `{ body }` from the editor. */
  change: (patch: Partial<ArticleContent>) => void;
  saveNow: () => Promise<void>;
  /** How it stands at this very moment: after `saveNow`, before the page is drawn again. */
  now: () => CopyState;
  /** Tries at once what is waiting to be tried again. */
  retry: () => void;
  decide: (choices: Choices) => Promise<void>;
  restore: () => Promise<void>;
  discard: () => Promise<void>;
};

/** The most that a browser sends for a page that is going, in bytes, with room for what else is under way. */
const LAST_WORDS = 60_000;
const PATHS = { save: 'save', presence: 'presence' } as const;

const sender =
  (article: number): World['send'] =>
  async (what, body, isLast = false) => {
    const json = JSON.stringify(body);
    const answer = await fetch(`/newsroom/api/articles/${article}/${PATHS[what]}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: json,
      keepalive: isLast && new Blob([json]).size < LAST_WORDS,
    });
    return { status: answer.status, body: await answer.json().catch(() => undefined) };
  };

const clock: World['clock'] = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Also where the page is no secure context and `randomUUID` is missing. */
const newWindow = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

function createCopy({ article, user, start, editor }: UseWorkingCopy) {
  const window = newWindow();
  const draft = { version: start.version, content: start.content };
  let close = () => {};
  const world: World = {
    send: sender(article),
    kept: deviceStore(user, article),
    windows: {
      alive: () => {
        const others = otherWindows(window, article, {
          saved: (version) => void copy.learn(version),
          others: (count) => copy.seeWindows(count),
        });
        close = others.close;
        world.windows.tellSaved = others.tellSaved;
        return others.alive();
      },
      tellSaved: () => undefined,
    },
    clock,
    flush: () => editor.current?.flush(),
  };
  const copy = new WorkingCopy({ window, key: deviceKey(user, article, window), draft, savedAt: start.savedAt }, world);
  return { copy, close: () => close() };
}

/** Ties a working copy to the page: it is told when the line, the window or the page comes and goes. */
function follow(copy: WorkingCopy): () => void {
  const wake = () => copy.wake();
  const look = () => (document.visibilityState === 'hidden' ? void copy.hide() : copy.wake());
  const go = (event: PageTransitionEvent) => {
    void copy.hide();
    if (!event.persisted) copy.leave();
  };
  // Asked only while words are neither saved nor kept.
  const ask = (event: BeforeUnloadEvent) => {
    const { status, canKeep } = copy.get();
    if (!canKeep && status !== 'saved') event.preventDefault();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('online', wake);
  window.addEventListener('focus', wake);
  window.addEventListener('pagehide', go);
  window.addEventListener('beforeunload', ask);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('online', wake);
    window.removeEventListener('focus', wake);
    window.removeEventListener('pagehide', go);
    window.removeEventListener('beforeunload', ask);
  };
}

/** The working copy of a piece in this window: what to show, how far it is saved, and what can be done about it. */
export function useWorkingCopy(props: UseWorkingCopy): WorkingCopyHandle {
  const [{ copy, close }] = useState(() => createCopy(props));
  useEffect(() => {
    void copy.start();
    const unfollow = follow(copy);
    return () => {
      unfollow();
      void copy.hide();
      copy.leave();
      close();
    };
  }, [copy, close]);
  const [actions] = useState(() => ({
    change: (patch: Partial<ArticleContent>) => copy.change(patch),
    saveNow: () => copy.saveNow(),
    now: () => copy.get(),
    retry: () => copy.wake(),
    decide: (choices: Choices) => copy.decide(choices),
    restore: () => copy.restore(),
    discard: () => copy.discard(),
  }));
  return { state: useSyncExternalStore(copy.subscribe, copy.get, copy.get), ...actions };
}
