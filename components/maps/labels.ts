import type { Side } from '../../db/maps/geometry.ts';

/** Where the words of a map stand: chooses a side for each label so that none collides or leaves the view. Pure; pixels. */

export type Direction = 'ltr' | 'rtl';

export type LabelRequest = {
  at: [number, number];
  lines: string[];
  size: number;
  /** `centre` stands on the point itself (names of lands and seas) and is never moved far. */
  side: Side | 'centre';
  /** Distance of the words from the point. */
  gap: number;
  /** Higher is placed first. */
  rank: number;
  /** Extra space between letters in em; ignored for Arabic script by the style sheet and here. */
  spacing?: number;
  bold?: boolean;
  /** Clear space it wants all round, px. */
  room?: number;
  /** Stands even where it collides. */
  keep?: boolean;
};

export type PlacedLabel = {
  /** Anchor point of the first line's baseline. */
  x: number;
  y: number;
  /** SVG `text-anchor`, already turned for the writing direction. */
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  size: number;
  /** Room it takes. */
  box: Box;
};

export type Box = { left: number; top: number; right: number; bottom: number };

type Frame = { width: number; height: number; dir: Direction; obstacles?: Box[] };
type Place = { side: LabelRequest['side']; dx?: number; dy?: number };

const LEADING = 1.16;
const BESIDE = 0.25;

/** Places labels by rank; entry i of the result answers request i and is undefined where no free place was found. */
export function placeLabels(requests: LabelRequest[], frame: Frame): (PlacedLabel | undefined)[] {
  const taken: Box[] = [...(frame.obstacles ?? [])];
  const order = requests
    .map((_, index) => index)
    .toSorted((a, b) => (requests[b]?.rank ?? 0) - (requests[a]?.rank ?? 0));
  const placed: (PlacedLabel | undefined)[] = requests.map(() => undefined);
  for (const index of order) {
    const request = requests[index];
    if (!request) continue;
    const tries = placesOf(request).map((place) => ({ place, box: boxOf(request, place) }));
    const free = tries.find(
      ({ box }) => fits(box, frame) && !taken.some((other) => overlap(withRoom(box, request), other)),
    );
    const chosen = free ?? (request.keep ? (tries.find(({ box }) => fits(box, frame)) ?? tries[0]) : undefined);
    if (!chosen) continue;
    taken.push(chosen.box);
    placed[index] = standing(request, chosen, frame.dir);
  }
  return placed;
}

function placesOf({ side, size }: LabelRequest): Place[] {
  if (side === 'centre') return [0, 0.7, -0.7, 1.5, -1.5].map((lift) => ({ side, dy: lift * size }));
  const sides: Side[] = [side, ...(['end', 'start', 'above', 'below'] as const).filter((other) => other !== side)];
  const diagonal = (to: Side, lift: number): Place => ({ side: to, dy: lift * size });
  return [
    ...sides.map((to) => ({ side: to })),
    diagonal('end', -0.55),
    diagonal('end', 0.55),
    diagonal('start', -0.55),
    diagonal('start', 0.55),
    { side: 'above', dx: size },
    { side: 'above', dx: -size },
    { side: 'below', dx: size },
    { side: 'below', dx: -size },
  ];
}

function boxOf(request: LabelRequest, { side, dx = 0, dy = 0 }: Place): Box {
  const { at, lines, size, gap } = request;
  const width = Math.max(...lines.map((line) => widthOf(line, request)));
  const height = size * (1 + LEADING * (lines.length - 1));
  const x = at[0] + dx;
  const y = at[1] + dy;
  const left = side === 'end' ? x + gap : side === 'start' ? x - gap - width : x - width / 2;
  const top = side === 'above' ? y - gap - height : side === 'below' ? y + gap : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** In SVG `text-anchor: start` is where the text begins: its right end when it is written right to left. */
function standing(
  request: LabelRequest,
  { place: { side }, box }: { place: Place; box: Box },
  dir: Direction,
): PlacedLabel {
  const west = dir === 'ltr' ? 'start' : 'end';
  const east = dir === 'ltr' ? 'end' : 'start';
  const anchor = side === 'end' ? west : side === 'start' ? east : 'middle';
  const x = side === 'end' ? box.left : side === 'start' ? box.right : (box.left + box.right) / 2;
  return { x, y: box.top + request.size * 0.84, anchor, lines: request.lines, size: request.size, box };
}

function fits(box: Box, { width, height }: Frame): boolean {
  const margin = 5;
  return box.left >= margin && box.top >= margin && box.right <= width - margin && box.bottom <= height - margin;
}

/** Half a space beside the words, or two names on one line read as one; a little less than words keep from their own point. */
function withRoom({ left, top, right, bottom }: Box, { room = 0, size }: LabelRequest): Box {
  const beside = Math.max(room, BESIDE * size);
  return { left: left - beside, top: top - room, right: right + beside, bottom: bottom + room };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const SILENT = /[\p{Mn}\u200c-\u200f]/u;
const THIN = /[iljtfrI.,:;'’|!()\s\-اأإآلردذزو]/u;
const WIDE = /[mwMWAOQGDHNUسشصضےكک—]/u;

/** Width of a line in px, estimated from its letters (a server measures no type); some per cent too much rather than too little. */
export function widthOf(
  line: string,
  { size, spacing = 0, bold }: { size: number; spacing?: number; bold?: boolean },
): number {
  const letters = [...line].filter((letter) => !SILENT.test(letter));
  const arabic = /\p{Script=Arabic}/u.test(line);
  const em = (letter: string) =>
    THIN.test(letter) ? 0.34 : WIDE.test(letter) ? 0.8 : /\p{Lu}/u.test(letter) ? 0.7 : arabic ? 0.57 : 0.6;
  const sum = letters.reduce((total, letter) => total + em(letter) + (arabic ? 0 : spacing), 0);
  return sum * size * (bold ? 1.07 : 1);
}
