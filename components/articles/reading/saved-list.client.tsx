'use client';

import { useEffect, useState } from 'react';
import { readablePath } from '../../site/addresses';
import { dropPiece, readList, SAVED_CHANGED, type SavedPiece } from './reading-list';

type ListProps = { words: Record<'empty' | 'remove' | 'removed' | 'gone', string> };

/** Of the ids, those that may not be read any more; none where nobody answers. */
async function findGone(ids: number[]): Promise<number[]> {
  const answer = await fetch(readablePath(ids)).catch(() => undefined);
  if (!answer?.ok) return [];
  const { readable } = (await answer.json()) as { readable: number[] };
  return ids.filter((id) => !readable.includes(id));
}

/** What this device has saved. What was withdrawn meanwhile says so. */
export function SavedList({ words }: ListProps) {
  const [pieces, setPieces] = useState<SavedPiece[]>();
  const [gone, setGone] = useState<number[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const read = () => setPieces(readList());
    read();
    const ids = readList().map(({ id }) => id);
    if (ids.length > 0) void findGone(ids).then(setGone);
    window.addEventListener(SAVED_CHANGED, read);
    return () => window.removeEventListener(SAVED_CHANGED, read);
  }, []);
  if (!pieces) return <div className="min-h-32" />;
  const remove = (id: number) => {
    dropPiece(id);
    setSaid(words.removed);
  };
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {pieces.length === 0 && <p className="py-6">{words.empty}</p>}
      <ul className="saved-pieces">
        {pieces.map(({ id, path, title, section }) => (
          <li key={id}>
            <div dir="auto">
              <p className="kicker">{section}</p>
              <h2>{gone.includes(id) ? title : <a href={path}>{title}</a>}</h2>
              {gone.includes(id) && <p className="meta">{words.gone}</p>}
            </div>
            <button type="button" aria-label={`${words.remove}: ${title}`} onClick={() => remove(id)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
