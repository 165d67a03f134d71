'use client';

import { useEffect, useState } from 'react';
import type { DeskQueue } from '../../../db/comments/desk';
import type { Pulse } from '../../../db/comments/pulse';

export type Shown = { id: number; turn: number };
export type Watched = {
  queue: DeskQueue;
  locale: string | undefined;
  shown: Shown[];
  newest: { at: number; id: number } | undefined;
};

/** `shown`: what was on the screen when it was asked. */
type Heard = { pulse: Pulse | undefined; shown: string; lost: boolean };

const EVERY = 5000;
const ADDRESS = '/newsroom/api/comments/pulse';

const send = (body: object, keepalive = false) =>
  fetch(ADDRESS, {
    method: 'POST',
    keepalive,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/**
 * Tells the server every few seconds what this window shows and holds, and answers what others do meanwhile; `lost` while the server
 * cannot be heard. Silent in a window that nobody sees: what it held is free a minute later.
 */
export function usePulse(watched: Watched, holding: number | undefined): { pulse: Pulse | undefined; lost: boolean } {
  const [heard, setHeard] = useState<Heard>({ pulse: undefined, shown: '', lost: false });
  const asked = JSON.stringify({ ...watched, holding });
  const shown = JSON.stringify(watched.shown);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const response = await send(JSON.parse(asked) as object);
        const pulse = response.ok ? ((await response.json()) as Pulse) : undefined;
        if (!isOver) setHeard((before) => (pulse ? { pulse, shown, lost: false } : { ...before, lost: true }));
      } catch {
        if (!isOver) setHeard((before) => ({ ...before, lost: true }));
      }
    };
    // A moment's patience: whoever runs down the list holds nothing on the way.
    const first = window.setTimeout(() => void ask(), 250);
    const timer = window.setInterval(() => void ask(), EVERY);
    return () => {
      isOver = true;
      window.clearTimeout(first);
      window.clearInterval(timer);
    };
  }, [asked]);
  useEffect(() => {
    const leave = () => void send({ ...watched, shown: [], newest: undefined }, true).catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
    // What the window shows does not matter to whoever leaves.
  }, []);
  // What was heard about a list as it was before is older than the list.
  const pulse = heard.shown === shown ? heard.pulse : undefined;
  return { pulse, lost: heard.lost };
}
