import type { Translate } from '../site/messages';

const CODES = ['badLinks', 'badHost', 'notEnabled', 'noMailServer', 'mailNotSent'] as const;

/** What is wrong with settings, in words by code; what all forms of the newsroom share stands in `auth/words.ts`. */
export const settingsErrors = (t: Translate): Record<string, string> =>
  Object.fromEntries(CODES.map((code) => [code, t(`newsroom.settings.error.${code}`)]));
