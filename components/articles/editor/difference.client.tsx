'use client';

import type { Piece } from '../../../db/articles/compare';
import type { SaveWords } from './save-words';

/** Words with what was added and removed between them: underlined and struck through, and said to whoever does not see it. */
export function Difference({ pieces, words }: { pieces: Piece[]; words: Pick<SaveWords, 'added' | 'deleted'> }) {
  return pieces.map(({ text, change }, index) => {
    if (change === 'same') return <span key={index}>{text}</span>;
    const [Tag, word] = change === 'added' ? (['ins', words.added] as const) : (['del', words.deleted] as const);
    return (
      <Tag key={index}>
        <span className="sr-only">{` [${word}: `}</span>
        {text}
        <span className="sr-only">{'] '}</span>
      </Tag>
    );
  });
}
