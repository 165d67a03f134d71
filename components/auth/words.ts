import type { Translate } from '../site/messages';

/** Codes that a form of the newsroom's people may come back with. */
const CODES = [
  'required',
  'badEmail',
  'tooLong',
  'badCharacters',
  'badValue',
  'badCredentials',
  'mustWait',
  'badCode',
  'staleTicket',
  'badLink',
  'shortPassword',
  'longPassword',
  'ownPassword',
  'commonPassword',
  'wrongPassword',
  'takenEmail',
  'lastAdmin',
  'noPerson',
  'noSession',
  'notStarted',
  'signedOut',
  'notAllowed',
] as const;

/** What each code says. */
export const errorWords = (t: Translate): Record<string, string> =>
  Object.fromEntries(CODES.map((code) => [code, t(`newsroom.error.${code}`)]));
