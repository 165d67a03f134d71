'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

type DialogProps = { title: string; close: () => void; closeWord: string; children: ReactNode };

/** A dialog in front of the paper; it takes the focus, gives it back, and Escape closes it. */
export function EditorDialog({ title, close, closeWord, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the page is drawn, and before it is taken out again: closed while it still stands there, it gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // What there is to fill in comes before the button that closes.
    element?.querySelector<HTMLElement>('input')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="editor-dialog"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="editor-button" onClick={close}>
          {closeWord}
        </button>
      </header>
      {children}
    </dialog>
  );
}
