'use client';

import { useEffect, useState } from 'react';
import { dropPiece, readList, SAVED_CHANGED, savePiece } from './reading-list';

type SaveProps = {
  piece: { id: number; path: string; title: string; section: string };
  words: Record<'save' | 'saved' | 'removed' | 'most', string>;
};

/** Puts the piece on the reading list of this device, and takes it off again. Shown where script runs. */
export function SaveButton({ piece, words }: SaveProps) {
  const [isSaved, setIsSaved] = useState<boolean>();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const read = () => setIsSaved(readList().some(({ id }) => id === piece.id));
    read();
    window.addEventListener(SAVED_CHANGED, read);
    return () => window.removeEventListener(SAVED_CHANGED, read);
  }, [piece.id]);
  if (isSaved === undefined) return null;
  const toggle = () => {
    try {
      if (isSaved) dropPiece(piece.id);
      else if (savePiece({ ...piece, at: new Date().toISOString() })) return setSaid(words.most);
      setSaid(isSaved ? words.removed : words.saved);
    } catch {
      // A browser that keeps nothing has no list: the button stays as it is.
    }
  };
  return (
    <>
      <button type="button" aria-pressed={isSaved} onClick={toggle}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 1.75h9v12.5L8 10.75l-4.500 3.500z" />
        </svg>
        {isSaved ? words.saved : words.save}
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
