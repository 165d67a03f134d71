import { SLOTS, type Slot } from '../../../db/front/content';
import type { Translate } from '../../site/messages';

const NAMES = [
  'state.stands',
  'state.waits',
  'state.planned',
  'state.leads',
  'state.noRoom',
  'kind.article',
  'kind.topic',
  'kind.map',
  'kind.album',
  'kind.film',
  'pinned',
  'filled',
  'nothingPinned',
  'nothing',
  'handle',
  'up',
  'down',
  'unpin',
  'more',
  'moveTo',
  'move',
  'pin',
  'pinTo',
  'startsAt',
  'expiresAt',
  'setTimes',
  'size',
  'setSize',
  'breaking.text',
  'breaking.piece',
  'breaking.noPiece',
  'breaking.set',
  'breaking.remove',
  'breaking.none',
  'breaking.stale',
  'find.title',
  'find.words',
  'find.kind',
  'find.search',
  'find.none',
  'find.hint',
  'publish',
  'undo',
  'discard',
  'takeBack',
  'done.place',
  'done.up',
  'done.down',
  'done.unpin',
  'done.times',
  'done.size',
  'done.breaking',
  'done.undone',
  'done.discarded',
  'done.published',
  'done.takenBack',
  'drag.how',
] as const;

type SlotWords = Record<Slot | 'breaking', string>;
/** The texts of the screen by the last part of their keys: client components know no catalogue. */
export type FrontWords = Record<(typeof NAMES)[number], string> & {
  slots: SlotWords;
  /** With `{title}`, `{slot}` and `{place}` to be written in. */
  drag: Record<'start' | 'over' | 'outside' | 'end' | 'cancel', string>;
};

const OPEN = { title: '{title}', slot: '{slot}', place: '{place}' };

export const frontWords = (t: Translate): FrontWords => ({
  ...(Object.fromEntries(NAMES.map((name) => [name, t(`newsroom.front.${name}`)])) as Record<
    (typeof NAMES)[number],
    string
  >),
  slots: Object.fromEntries(
    ([...SLOTS, 'breaking'] as const).map((slot) => [slot, t(`newsroom.front.slot.${slot}`)]),
  ) as SlotWords,
  drag: {
    start: t('newsroom.front.drag.start', OPEN),
    over: t('newsroom.front.drag.over', OPEN),
    outside: t('newsroom.front.drag.outside', OPEN),
    end: t('newsroom.front.drag.end', OPEN),
    cancel: t('newsroom.front.drag.cancel', OPEN),
  },
});

/** Writes values into the places that `frontWords` has left open. */
export const fill = (words: string, values: Record<string, string | number>) =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const REFUSALS = [
  'moved',
  'same',
  'nothingToUndo',
  'unpinned',
  'times',
  'past',
  'full',
  'kind',
  'tooLong',
  'badTime',
] as const;

/** Why something was not done to a front, by code, beside the newsroom's own refusals. */
export const frontRefusals = (t: Translate): Record<string, string> & { other: string } => ({
  ...Object.fromEntries(REFUSALS.map((code) => [code, t(`newsroom.front.refused.${code}`)])),
  signedOut: t('newsroom.refused.signedOut'),
  notAllowed: t('newsroom.refused.notAllowed'),
  other: t('newsroom.refused.other'),
});
