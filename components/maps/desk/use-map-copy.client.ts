'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { type CopyStart, MapCopy, type SendSave } from './map-copy';

const sendTo =
  (id: number): SendSave =>
  async (save) => {
    const answer = await fetch(`/newsroom/api/maps/${id}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(save),
    });
    const body = (await answer.json().catch(() => ({}))) as NonNullable<Awaited<ReturnType<SendSave>>>['body'];
    return { status: answer.status, body };
  };

/** The copy of a map in this window. Asks before a window with something unsaved is closed. */
export function useMapCopy(id: number, start: CopyStart) {
  const [copy] = useState(() => new MapCopy(start, sendTo(id)));
  const state = useSyncExternalStore(copy.subscribe, copy.get, copy.get);
  const hasUnsaved = state.status !== 'saved';
  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);
  const { change, undo, redo, save, meet } = copy;
  return { ...state, content: state.history.content, change, undo, redo, save, meet };
}

export type MapCopyHandle = ReturnType<typeof useMapCopy>;
