import type { Translate } from '../site/messages';
import type { MoveWords } from './move-form.client';
import type { SavedWords } from './saved-form.client';

const ERRORS = [
  'required',
  'tooLong',
  'tooMany',
  'badValue',
  'badForm',
  'taken',
  'moved',
  'notFound',
  'notAllowed',
  'signedOut',
  'nameMissing',
  'explainerMissing',
  'pictureMissing',
  'altMissing',
  'shown',
  'inUse',
  'limits',
  'itself',
  'unknown',
  'noLetter',
  'namedInUse',
  'nameless',
  'fixed',
] as const;

/** Why something about a topic, keyword, section, byline or page was not done, in words by code. */
export const subjectErrors = (t: Translate): Record<string, string> =>
  Object.fromEntries(ERRORS.map((code) => [code, t(`newsroom.subjects.error.${code}`)]));

const OUTCOMES = ['saved', 'published', 'renamed', 'merged', 'added', 'removed', 'hidden', 'pinned'] as const;

/** What was done, in words by outcome. */
export const subjectOutcomes = (t: Translate): Record<string, string> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, t(`newsroom.subjects.done.${outcome}`)]));

export const savedWords = (t: Translate): SavedWords => ({
  errors: subjectErrors(t),
  done: subjectOutcomes(t),
  meanwhile: t('newsroom.subjects.meanwhile'),
  take: t('newsroom.subjects.take'),
});

export const moveWords = (t: Translate): MoveWords => ({
  up: t('newsroom.subjects.up'),
  down: t('newsroom.subjects.down'),
  placed: t('newsroom.subjects.placed', { place: '{place}' }),
  errors: subjectErrors(t),
});
