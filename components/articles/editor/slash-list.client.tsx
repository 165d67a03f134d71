'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { EditorWords } from './editor-words';
import type { SlashStore } from './slash-menu';

type SlashListProps = {
  id: string;
  store: SlashStore;
  /** The element one types in: it stays focused and names the active choice. */
  paper: () => HTMLElement | undefined;
  words: EditorWords;
};

/** Space that the list wants under the caret, in CSS pixels. */
const ROOM = 320;

/** The menu of blocks at the caret. */
export function SlashList({ id, store, paper, words }: SlashListProps) {
  const state = useSyncExternalStore(store.subscribe, store.get, () => undefined);
  const list = useRef<HTMLUListElement>(null);
  const active = state?.active ?? 0;
  const isOpen = state !== undefined;
  useEffect(() => {
    const element = paper();
    if (!isOpen || !element) return;
    element.setAttribute('aria-controls', id);
    element.setAttribute('aria-activedescendant', `${id}-${active}`);
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      element.removeAttribute('aria-controls');
      element.removeAttribute('aria-activedescendant');
    };
  }, [isOpen, active, id, paper]);
  if (!state?.at) return null;

  const { at, choices, choose } = state;
  const isAbove = at.bottom + ROOM > window.innerHeight && at.top > ROOM;
  const style = isAbove ? { bottom: window.innerHeight - at.top + 6 } : { top: at.bottom + 6 };
  const isRtl = document.documentElement.dir === 'rtl';
  // Kept inside by the style sheet's own arithmetic, so that a window that is made narrower does not leave it outside.
  const start = `clamp(8px, ${isRtl ? window.innerWidth - at.right : at.left}px, calc(100vw - 296px))`;
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={words.blocks}
      // It scrolls, so it can be come to; the keys go to the paper, and Tab chooses.
      tabIndex={0}
      className="editor-menu slash-list"
      style={{ ...style, insetInlineStart: start }}
      // The caret must not leave the paper.
      onMouseDown={(event) => event.preventDefault()}
    >
      {choices.length === 0 && <li className="meta px-3 py-2">{words.noBlocks}</li>}
      {choices.map(({ name, label, sign }, index) => (
        <li
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onClick={() => choose(name)}
        >
          <span aria-hidden="true" className="editor-sign">
            {sign}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}
