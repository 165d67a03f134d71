import type { Translate } from '../../site/messages';

/** Every text about saving, by the end of its key. */
const NAMES = [
  'saved',
  'savedNever',
  'saving',
  'unsaved',
  'offline',
  'signedOut',
  'signIn',
  'conflict',
  'invalid',
  'tooLarge',
  'notAllowed',
  'failed',
  'notKept',
  'retry',
  'merged',
  'somebody',
  'others',
  'ownWindow',
  'found',
  'compare',
  'restore',
  'discard',
  'conflictTitle',
  'conflictHelp',
  'place',
  'mine',
  'theirs',
  'keepMine',
  'keepTheirs',
  'keepBoth',
  'undecided',
  'decide',
  'removed',
  'empty',
  'textPlace',
  'added',
  'deleted',
] as const;

export type SaveWords = Record<(typeof NAMES)[number], string>;

/** Filled in where the text is shown. */
const LATER = {
  time: '{time}',
  name: '{name}',
  names: '{names}',
  number: '{number}',
  total: '{total}',
  count: '{count}',
};

/** All words about saving, in the language of the interface. */
export const saveWords = (t: Translate): SaveWords =>
  Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.save.${name}`, LATER)])) as SaveWords;
