import type { FrontDesk, PinView, SlotView } from '../../../db/front/desk';
import type { ItemView } from '../../../db/front/items';
import { type Item, SIZES, type Slot } from '../../../db/front/content';
import type { Locale } from '../../../db/site/locales';
import { thumbnail } from '../../newsroom/find-items';
import { clock, dayOf, fullDateAndClock, isoDay, longDate, number, shortDate, wallClock } from '../../site/dates';
import type { Translate } from '../../site/messages';

/** A front in the words of whoever arranges it, ready for the browser. */

export type Row = {
  key: string;
  kind: Item['kind'];
  label: string;
  /** Section and date, or what else there is to say. */
  note: string;
  picture: { src: string; width: number; height: number } | undefined;
};
export type PinRow = Row & {
  state: PinView['state'];
  /** «until 14:00», «from 9 October, 06:00». */
  times: string;
  startsAt: string;
  expiresAt: string;
};
export type SlotRows = {
  slot: Slot;
  size: number;
  /** From none to the most that it may show, in the digits of the language. */
  sizes: string[];
  pins: PinRow[];
  filled: Row[];
  /** How many those are. */
  count: string;
  stale: string | undefined;
};
export type BoardView = {
  locale: Locale;
  version: number;
  slots: SlotRows[];
  breaking: { text: string; startsAt: string; expiresAt: string; piece: string; isStale: boolean } | undefined;
  /** What the breaking line may lead to. */
  pieces: { value: string; label: string }[];
};

type Told = { t: Translate; language: Locale; now: Date };

/** «14:05» today, else with the day. */
const brief = (at: Date, { language, now }: Told) =>
  isoDay(at) === isoDay(now) ? clock(at, language) : `${shortDate(at, language)} ${clock(at, language)}`;

/** Something that can be pinned, as a row. */
export function rowOf(item: ItemView, told: Told): Row {
  const { key, kind, label, note, publishedAt, picture } = item;
  const small = picture && thumbnail(picture);
  const shown = kind === 'map' && note ? longDate(dayOf(note), told.language) : note;
  const said = [kind === 'article' ? '' : told.t(`newsroom.front.kind.${kind}`), shown];
  return {
    ...{ key, kind, label },
    note: [...said, publishedAt ? brief(publishedAt, told) : ''].filter(Boolean).join(' · '),
    picture: small && { src: small.src, width: small.width, height: small.height },
  };
}

function timesOf({ startsAt, expiresAt }: PinView, told: Told): string {
  const { t, now } = told;
  const from = startsAt > now ? t('newsroom.front.from', { at: brief(startsAt, told) }) : '';
  const until = expiresAt ? t('newsroom.front.until', { at: brief(expiresAt, told) }) : '';
  return [from, until].filter(Boolean).join(' · ');
}

const pinRow = (pin: PinView, told: Told): PinRow => ({
  ...rowOf(pin.item, told),
  state: pin.state,
  times: timesOf(pin, told),
  startsAt: wallClock(pin.startsAt),
  expiresAt: pin.expiresAt ? wallClock(pin.expiresAt) : '',
});

const slotRows = ({ slot, size, pins, filled, staleSince }: SlotView, told: Told): SlotRows => ({
  ...{ slot, size },
  sizes: Array.from({ length: SIZES[slot].most + 1 }, (_, one) => number(one, told.language)),
  count: number(filled.length, told.language),
  pins: pins.map((pin) => pinRow(pin, told)),
  filled: filled.map((item) => rowOf(item, told)),
  stale: staleSince
    ? told.t('newsroom.front.stale', { since: fullDateAndClock(staleSince, told.language) })
    : undefined,
});

/** The whole board. */
export function boardView(desk: FrontDesk, found: ItemView[], told: Told): BoardView {
  const { locale, version, slots, breaking } = desk;
  const pieces = [
    ...(breaking?.piece ? [breaking.piece] : []),
    ...slots.flatMap(({ pins, filled }) => [...pins.map(({ item }) => item), ...filled]),
    ...found,
  ].filter(({ kind }) => kind === 'article');
  const known = new Map(pieces.map(({ id, label }) => [String(id), label]));
  return {
    ...{ locale, version },
    slots: slots.map((slot) => slotRows(slot, told)),
    breaking: breaking
      ? {
          text: breaking.text,
          startsAt: new Date(breaking.startsAt) > told.now ? wallClock(new Date(breaking.startsAt)) : '',
          expiresAt: breaking.expiresAt ? wallClock(new Date(breaking.expiresAt)) : '',
          piece: breaking.articleId === null ? '' : String(breaking.articleId),
          isStale: breaking.isStale,
        }
      : undefined,
    pieces: [...known].map(([value, label]) => ({ value, label })),
  };
}
