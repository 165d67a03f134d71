import type { Translate } from '../../site/messages';

/** Codes with which a file may be refused. */
export const REFUSALS = [
  'empty',
  'svg',
  'heic',
  'gif',
  'unknownKind',
  'notPicture',
  'tooManyPixels',
  'badShape',
  'moving',
  'broken',
  'brokenFilm',
  'measured',
  'tooHeavy',
  'tooLarge',
  'taken',
  'gone',
  'captions-notUtf8',
  'captions-notVtt',
  'captions-badTime',
  'captions-backwards',
  'captions-noCues',
  'signedOut',
  'notAllowed',
  'failed',
] as const;

const NAMES = [
  'title',
  'choose',
  'pick',
  'hint',
  'drop',
  'submit',
  'queued',
  'sending',
  'waiting',
  'done',
  'known',
  'retry',
  'describe',
  'look',
  'list',
  'summary',
] as const;

export type UploadWords = Record<(typeof NAMES)[number], string> & {
  refused: Record<(typeof REFUSALS)[number], string>;
};

/** What the upload says. `{line}`, `{done}` and `{all}` in it are filled in by whoever shows it. */
export const uploadWords = (t: Translate): UploadWords => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.media.upload.${name}`, AS_THEY_ARE)])) as Record<
    (typeof NAMES)[number],
    string
  >),
  refused: Object.fromEntries(
    REFUSALS.map((code) => [code, t(`newsroom.media.refused.${code}`, AS_THEY_ARE)]),
  ) as UploadWords['refused'],
});

/** Values that only the browser knows stay in braces. */
const AS_THEY_ARE = { line: '{line}', done: '{done}', all: '{all}', percent: '{percent}' };

/** Why it was refused, in words. */
export function refusalWords({ refused }: UploadWords, code: string, detail: number): string {
  const words = (refused as Record<string, string | undefined>)[code] ?? refused.broken;
  return words.replace('{line}', String(detail));
}
