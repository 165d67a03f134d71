import type { Translate } from '../site/messages';
import type { FormWords } from './comment-form.client';

/** Codes that a form may come back with. */
const CODES = [
  'required',
  'tooShort',
  'tooLong',
  'badCharacters',
  'badEmail',
  'badValue',
  'closed',
  'duplicate',
  'badForm',
  'staleForm',
  'tooQuick',
  'tooMany',
  'busy',
  'noArticle',
  'noParent',
  'noComment',
  'badLink',
  'tooLate',
  'banned',
  'appealed',
] as const;

/** What each code says to a reader. */
export const errorWords = (t: Translate): Record<string, string> =>
  Object.fromEntries(CODES.map((code) => [code, t(`comments.error.${code}`)]));

/** All words of the comment form. */
export const formWords = (t: Translate): FormWords => ({
  name: t('comments.name'),
  email: t('comments.email'),
  text: t('comments.text'),
  notify: t('comments.notify'),
  send: t('comments.send'),
  sending: t('comments.sending'),
  note: t('comments.note'),
  awaiting: t('comments.awaiting'),
  published: t('comments.published'),
  replyTo: t('comments.replyTo'),
  cancel: t('comments.cancel'),
  anonymous: t('comments.anonymous'),
  errors: errorWords(t),
});
