'use client';

import { countWords, readingMinutes } from '../../../db/articles/body';
import type { BodyEditorProps } from './body-editor-props';
import { fill } from './editor-words';

/** How long the piece is, in words and in minutes of reading. */
export function WordCount({
  value,
  locale,
  numerals,
  words,
}: Pick<BodyEditorProps, 'value' | 'locale' | 'numerals' | 'words'>) {
  const count = countWords(value);
  const minutes = new Intl.NumberFormat(numerals, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return (
    <p className="meta editor-count">
      {fill(words.words, { count: new Intl.NumberFormat(numerals).format(count) })}
      {' · '}
      {minutes.format(readingMinutes(count, locale))}
    </p>
  );
}
