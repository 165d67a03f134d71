import type { Translate } from '../../site/messages';

const NAMES = [
  'words',
  'alt',
  'altHint',
  'caption',
  'credit',
  'decorative',
  'decorativeHint',
  'drawn',
  'drawnHint',
  'focal',
  'focalHint',
  'focalX',
  'focalY',
  'crops',
  'rights',
  'licence',
  'source',
  'rightsUntil',
  'rightsUntilHint',
  'rightsUntilFilm',
  'labels',
  'labelsHint',
  'save',
  'saved',
] as const;
const ERRORS = ['tooLong', 'tooMany', 'badValue', 'badDate', 'stale', 'gone', 'notAllowed', 'signedOut'] as const;

export type DescribeWords = Record<(typeof NAMES)[number], string> & {
  errors: Record<(typeof ERRORS)[number], string>;
};

/** What the form about one thing of the library says. */
export const describeWords = (t: Translate): DescribeWords => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.media.field.${name}`)])) as Record<
    (typeof NAMES)[number],
    string
  >),
  errors: Object.fromEntries(
    ERRORS.map((code) => [code, t(`newsroom.media.error.${code}`)]),
  ) as DescribeWords['errors'],
});
