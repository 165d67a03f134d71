import type { Ref } from 'react';
import type { BodyDocument } from '../../../db/articles/document.ts';
import type { Locale } from '../../../db/site/locales.ts';
import type { EditorWords } from './editor-words.ts';
import type { Find } from './find.ts';

export type BodyEditorHandle = {
  /** Hands over what was typed since the last `onChange`, at once: before a merge, before the page goes. */
  flush: () => void;
  focus: () => void;
};

export type BodyEditorProps = {
  /** Taken in whenever it is not one that `onChange` has given; the caret stays where it can. */
  value: BodyDocument;
  onChange: (body: BodyDocument) => void;
  /** Language and direction of the piece, not of the interface. */
  locale: Locale;
  dir: 'ltr' | 'rtl';
  words: EditorWords;
  find: Find;
  /** Hosts that may be embedded. */
  embedHosts: readonly string[];
  /** BCP 47 tag for numbers of the interface. */
  numerals: string;
  handle?: Ref<BodyEditorHandle>;
};
