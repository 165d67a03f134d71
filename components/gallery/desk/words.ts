import type { Translate } from '../../site/messages';

const NAMES = [
  'title',
  'lead',
  'standfirst',
  'pictures',
  'add',
  'addSome',
  'addHint',
  'none',
  'ownCaption',
  'noAltHere',
  'cover',
  'grip',
  'gripHint',
  'earlier',
  'later',
  'remove',
  'file',
  'fileNone',
  'fileSend',
  'captions',
  'captionsNone',
  'captionsSend',
  'moment',
  'momentTake',
  'transcript',
  'transcriptHint',
  'poster',
  'posterChoose',
  'length',
  'lengthHint',
  'withoutSpeech',
  'shared',
  'save',
  'show',
  'saved',
  'nowShown',
  'unsaved',
  'somebody',
  'overwrite',
  'newest',
  'hide',
  'see',
  'removeWhole',
  'removeSure',
  'state',
  'stateShown',
  'stateHidden',
  'languages',
  'end',
  'search',
  'results',
  'close',
  'noScript',
] as const;

/** The texts of the gallery's screens, by the last part of their keys: client components know no catalogue. */
export type GalleryDeskWords = Record<(typeof NAMES)[number], string> & {
  /** With `{place}` and `{count}` to be filled in. */
  movedTo: string;
  /** With `{name}`. */
  movedBy: string;
};

export const galleryDeskWords = (t: Translate): GalleryDeskWords => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.gallery.${name}`)])) as GalleryDeskWords),
  movedTo: t('newsroom.gallery.movedTo', { place: '{place}', count: '{count}' }),
  movedBy: t('newsroom.gallery.movedBy', { name: '{name}' }),
});

const FAULTS = [
  'noTitle',
  'noPictures',
  'noAlt',
  'noCaptions',
  'noTranscript',
  'tooLong',
  'tooMany',
  'twice',
  'length',
  'required',
  'otherLanguages',
  'picture',
  'file',
  'shown',
] as const;
const COMMON = ['signedOut', 'notAllowed', 'notFound', 'moved', 'badValue', 'other'] as const;

export type FaultWords = Record<string, string> & { other: string };

/** Why something was not done, in words by code. */
export const faultWords = (t: Translate): FaultWords =>
  Object.fromEntries([
    ...COMMON.map((code) => [code, t(`newsroom.refused.${code}`)]),
    ...FAULTS.map((code) => [code, t(`newsroom.gallery.fault.${code}`)]),
  ]) as FaultWords;
