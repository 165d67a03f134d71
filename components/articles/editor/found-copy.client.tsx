'use client';

import { type Comparison, compareContent } from '../../../db/articles/compare';
import type { ArticleContent, ContentField } from '../../../db/articles/content';
import type { KeptCopy } from './copy-state';
import { Difference } from './difference.client';
import { fill } from './editor-words';
import type { SaveWords } from './save-words';

type FoundProps = {
  found: KeptCopy;
  /** What there is now. */
  content: ArticleContent;
  words: SaveWords;
  fieldName: (field: ContentField) => string;
  numerals: string;
  timeZone: string;
  restore: () => void;
  discard: () => void;
};

/** A text that this device still had and that was never saved: what it changes, to be taken in or thrown away. */
export function FoundCopy({ found, content, words, fieldName, numerals, timeZone, restore, discard }: FoundProps) {
  const format = new Intl.DateTimeFormat(numerals, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <section role="alert" className="found-copy">
      <p>{fill(words.found, { time: format.format(new Date(found.changedAt)) })}</p>
      <details>
        <summary>{words.compare}</summary>
        <Changes comparison={compareContent(content, found.mine)} words={words} fieldName={fieldName} />
      </details>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="editor-button is-main" onClick={restore}>
          {words.restore}
        </button>
        <button type="button" className="editor-button" onClick={discard}>
          {words.discard}
        </button>
      </div>
    </section>
  );
}

type ChangesProps = Pick<FoundProps, 'words' | 'fieldName'> & { comparison: Comparison };

function Changes({ comparison: { fields, blocks }, words, fieldName }: ChangesProps) {
  return (
    <div dir="auto" className="difference">
      {fields.map(({ field, words: pieces }) => (
        <p key={field}>
          <strong>{fieldName(field)}: </strong>
          <Difference pieces={pieces} words={words} />
        </p>
      ))}
      {blocks
        .filter(({ kind }) => kind !== 'same')
        .map(({ words: pieces }, index) => (
          <p key={index} dir="auto">
            <Difference pieces={pieces} words={words} />
          </p>
        ))}
    </div>
  );
}
