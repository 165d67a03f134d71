'use client';

import type { FieldsProps } from './fields.client';
import type { PieceWords } from './words';

/** Headline and standfirst on the paper, in the type of the page they will stand on. */
export function PaperHead({ content, change, disabled, words }: FieldsProps & { words: PieceWords }) {
  const { locale, headline, standfirst } = content;
  const shared = { lang: locale, dir: 'auto', disabled, spellCheck: true } as const;
  return (
    <>
      <textarea
        {...shared}
        aria-label={words.headline}
        placeholder={words.headline}
        className="piece-headline"
        rows={1}
        maxLength={200}
        value={headline}
        // A headline is one line, however it is broken.
        onChange={(event) => change({ headline: event.target.value.replace(/\n/g, ' ') })}
      />
      <textarea
        {...shared}
        aria-label={words.standfirst}
        placeholder={words.standfirst}
        className="piece-standfirst"
        rows={2}
        maxLength={600}
        value={standfirst}
        onChange={(event) => change({ standfirst: event.target.value.replace(/\n/g, ' ') })}
      />
    </>
  );
}
