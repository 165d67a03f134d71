'use client';

import { useEffect } from 'react';

/** What each key presses in the comment that is current, by the button's mark. */
const PRESSES: Record<string, string> = { f: 'approve', d: 'reject', s: 'spam', x: 'pick', o: 'open' };

/** The letter on a keyboard of any script: where the key writes no Latin letter, the one of its place counts. */
function letterOf({ key, code }: KeyboardEvent): string {
  const letter = key.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

const itemOf = (id: number | undefined) => (id === undefined ? null : document.getElementById(`desk-${id}`));

type Keys = { ids: number[]; current: number | undefined; turnTo: (id: number) => void };

/** Goes to a comment as if it had been turned to by hand. */
export function goTo(id: number | undefined): void {
  const item = itemOf(id);
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

function openBan(item: HTMLElement): void {
  const details = item.querySelector<HTMLDetailsElement>('details[data-act=ban]');
  if (!details || item.dataset.shut) return;
  details.open = true;
  details.querySelector<HTMLElement>('select')?.focus();
}

/** The keys of the desk: j and k go on and back, f, d and s decide, b opens the ban, z takes back, x ticks, o opens the file. */
export function useDeskKeys({ ids, current, turnTo }: Keys): void {
  const order = ids.join();
  useEffect(() => {
    const all = order.split(',').filter(Boolean).map(Number);
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === 'Escape' && event.target instanceof HTMLElement) {
        const details = event.target.closest<HTMLDetailsElement>('details[data-act=ban]');
        if (!details) return;
        details.open = false;
        goTo(current);
        return;
      }
      if (isWriting(event.target)) return;
      const letter = letterOf(event);
      const at = current === undefined ? -1 : all.indexOf(current);
      const item = itemOf(current);
      if (letter === 'j' || letter === 'k') {
        const next = letter === 'j' ? all[at + 1] : all[Math.max(0, at - 1)];
        if (next !== undefined) goTo(next);
      } else if (letter === 'z') {
        document.querySelector<HTMLElement>('[data-act=undo]')?.click();
      } else if (letter === 'b') {
        if (item) openBan(item);
      } else if (PRESSES[letter]) {
        item?.querySelector<HTMLElement>(`[data-act=${PRESSES[letter]}]`)?.click();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [order, current, turnTo]);
}
