import { Refused } from '../auth/policy.ts';
import { type FrontContent, HOLDS, type Item, keyOf, MOST_PINS, type Pin, SIZES, type Slot, SLOTS } from './content.ts';
import type { FrontStep } from './input.ts';

/** One thing that an editor does to a front, as a function from one arrangement to the next. */

const refuse = (code: string): never => {
  throw new Refused('front.edit', code);
};

type Found = { slot: Slot; pin: Pin; index: number };

function find({ pins }: FrontContent, item: Item): Found | undefined {
  for (const slot of SLOTS) {
    const index = pins[slot].findIndex((pin) => keyOf(pin) === keyOf(item));
    const pin = pins[slot][index];
    if (pin) return { slot, pin, index };
  }
  return undefined;
}

/** Somebody has taken it out meanwhile, or it never stood there. */
const requirePin = (content: FrontContent, item: Item): Found => find(content, item) ?? refuse('unpinned');

const withPins = (content: FrontContent, slot: Slot, pins: Pin[]): FrontContent => ({
  ...content,
  pins: { ...content.pins, [slot]: pins },
});

const without = (content: FrontContent, item: Item): FrontContent => {
  const found = find(content, item);
  if (!found) return content;
  const left = content.pins[found.slot].filter((pin) => pin !== found.pin);
  return withPins(content, found.slot, left);
};

/** Pins it there, or moves it there from wherever it stands with its times: nothing is pinned twice. */
function place(content: FrontContent, { item, slot, index }: FrontStep & { step: 'place' }, now: Date): FrontContent {
  if (!HOLDS[slot].includes(item.kind)) refuse('kind');
  const pin = find(content, item)?.pin ?? { ...item, startsAt: now.toISOString(), expiresAt: null };
  const rest = without(content, item);
  const pins = rest.pins[slot];
  if (pins.length >= MOST_PINS) refuse('full');
  return withPins(rest, slot, pins.toSpliced(Math.min(index ?? pins.length, pins.length), 0, pin));
}

function move(content: FrontContent, item: Item, by: 1 | -1): FrontContent {
  const { slot, pin, index } = requirePin(content, item);
  const to = Math.min(Math.max(index + by, 0), content.pins[slot].length - 1);
  return withPins(content, slot, content.pins[slot].toSpliced(index, 1).toSpliced(to, 0, pin));
}

function retime(content: FrontContent, step: FrontStep & { step: 'times' }, now: Date): FrontContent {
  const { slot, pin, index } = requirePin(content, step.item);
  const times = checked(step.startsAt ?? pin.startsAt, step.expiresAt, now);
  return withPins(content, slot, content.pins[slot].toSpliced(index, 1, { ...pin, ...times }));
}

function checked(startsAt: string, expiresAt: string | null, now: Date) {
  if (expiresAt && new Date(expiresAt) <= new Date(startsAt)) refuse('times');
  if (expiresAt && new Date(expiresAt) <= now) refuse('past');
  return { startsAt, expiresAt };
}

function breaking(content: FrontContent, step: FrontStep & { step: 'breaking' }, now: Date): FrontContent {
  if (!step.text) return { ...content, breaking: null };
  const begun = content.breaking?.text === step.text ? content.breaking.startsAt : now.toISOString();
  const times = checked(step.startsAt ?? begun, step.expiresAt, now);
  return { ...content, breaking: { text: step.text, articleId: step.articleId, ...times } };
}

/** The front after the step. Throws `Refused` with a code when it cannot be taken on this front. */
export function applyStep(content: FrontContent, step: FrontStep, now: Date): FrontContent {
  switch (step.step) {
    case 'place':
      return place(content, step, now);
    case 'up':
      return move(content, step.item, -1);
    case 'down':
      return move(content, step.item, 1);
    case 'unpin':
      requirePin(content, step.item);
      return without(content, step.item);
    case 'times':
      return retime(content, step, now);
    case 'size':
      return {
        ...content,
        sizes: { ...content.sizes, [step.slot]: Math.min(step.size, SIZES[step.slot].most) },
      };
    case 'breaking':
      return breaking(content, step, now);
  }
}
