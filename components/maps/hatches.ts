/** The hatches of areas: each party has its own, so that nobody needs the colours to tell them apart. */
export type Hatch = {
  name: string;
  /** Edge of the repeated square, in pixels of the picture. */
  size: number;
  /** Degrees it is turned. */
  turn: number;
  d: string;
};

const HATCHES: Hatch[] = [
  { name: 'accent', size: 7, turn: 45, d: 'M0 0V7' },
  { name: 'invited', size: 7, turn: 45, d: 'M0 0V7' },
  { name: 'party-1', size: 9, turn: 45, d: 'M4.5 0V9' },
  { name: 'party-2', size: 9, turn: -45, d: 'M4.5 0V9' },
  { name: 'party-3', size: 8, turn: 90, d: 'M4 0V8' },
  { name: 'party-4', size: 11, turn: 0, d: 'M5.5 0V11M0 5.5H11' },
];

/** The hatch of a shape or a sign, by its meaning; undefined for what is plain. */
export const hatchOf = (style: string): Hatch | undefined => HATCHES.find(({ name }) => name === style);

/** The hatch that a shape's class names ask for: `map-zone map-zone-accent`. */
export const hatchOfClass = (className: string): Hatch | undefined =>
  hatchOf(/map-(?:zone|country)-([\w-]+)$/.exec(className)?.[1] ?? '');

/** Those that these shapes ask for, each once. */
export const hatchesIn = (shapes: { className: string }[]): Hatch[] => [
  ...new Set(shapes.flatMap(({ className }) => hatchOfClass(className) ?? [])),
];
