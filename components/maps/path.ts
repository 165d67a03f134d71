/** Small SVG path data: thinning of points and short writing. Pure. */

export type Stroke = { points: [number, number][]; closed: boolean };

/** Drops points that lie within `tolerance` px of the line (Douglas–Peucker); undefined for an islet that would be a speck. */
export function simplify(stroke: Stroke, tolerance: number): Stroke | undefined {
  const { points, closed } = stroke;
  if (closed && sizeOf(points) < tolerance * 6) return undefined;
  const last = points.length - 1;
  const keep = new Set([0, last]);
  const spans: [number, number][] = [];
  const middle = closed ? farthest(points, 0) : last;
  keep.add(middle);
  spans.push([0, middle], [middle, last]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const found = worst(points, span[0], span[1]);
    if (found.distance <= tolerance) continue;
    keep.add(found.index);
    spans.push([span[0], found.index], [found.index, span[1]]);
  }
  const kept = points.filter((_, index) => keep.has(index));
  return closed && kept.length < 3 ? undefined : { points: kept, closed };
}

function sizeOf(points: Stroke['points']): number {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const size = (values: number[]) => values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return size(xs) + size(ys);
}

function farthest(points: Stroke['points'], from: number): number {
  const start = points[from] ?? [0, 0];
  let best = 0;
  let index = from;
  points.forEach(([x, y], at) => {
    const distance = Math.hypot(x - start[0], y - start[1]);
    if (distance > best) [best, index] = [distance, at];
  });
  return index;
}

function worst(points: Stroke['points'], from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = points[from] ?? [0, 0];
  const [bx, by] = points[to] ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay);
  let best = { index: from, distance: 0 };
  for (let index = from + 1; index < to; index++) {
    const [x, y] = points[index] ?? [0, 0];
    const distance = length
      ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
      : Math.hypot(x - ax, y - ay);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

type Frame = { width: number; height: number };

/** The middle of the widest level stretch inside a ring and outside its holes, as far as it lies in the frame, and how wide that is. */
export function roomIn(
  [ring = [], ...holes]: [number, number][][],
  { width, height }: Frame,
): { at: [number, number]; width: number } | undefined {
  const ys = ring.map((point) => point[1]);
  const top = Math.max(0, Math.min(...ys));
  const bottom = Math.min(height, Math.max(...ys));
  let best: { at: [number, number]; width: number } | undefined;
  for (let step = 1; step < 24; step++) {
    const y = top + ((bottom - top) * step) / 24;
    const crossings = crossingsAt([ring, ...holes], y).map((x) => Math.min(Math.max(x, 0), width));
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index, index + 2);
      // Of two about as wide the one nearer to the middle of the area.
      const worth = (to - from) * (1 - Math.abs(step / 24 - 0.5) * 0.5);
      const known = best ? best.width * (1 - Math.abs((best.at[1] - top) / (bottom - top) - 0.5) * 0.5) : 0;
      if (worth > known) best = { at: [(from + to) / 2, y], width: to - from };
    }
  }
  return best;
}

/** Where a level line cuts rings, from the start to the end. */
function crossingsAt(rings: [number, number][][], y: number): number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
        return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
      }),
    )
    .toSorted((a, b) => a - b);
}

/** Relative path data in tenths of a pixel: `M12.3 4l.5-1…z`. */
export function pathData(strokes: Stroke[]): string {
  return strokes.map(strokeData).join('');
}

function strokeData({ points, closed }: Stroke): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  if (!first) return '';
  let at = first;
  let moves = '';
  for (const next of rest) {
    const [dx, dy] = [next[0] - at[0], next[1] - at[1]];
    if (!dx && !dy) continue;
    moves += joined(moves, tenths(dx));
    moves += joined(moves, tenths(dy));
    at = next;
  }
  return `M${tenths(first[0])}${joined('0', tenths(first[1]))}${moves && 'l'}${moves}${closed ? 'z' : ''}`;
}

function joined(before: string, number: string): string {
  return before && !number.startsWith('-') ? ` ${number}` : number;
}

function tenths(value: number): string {
  const whole = String(value / 10);
  return whole.replace(/^(-?)0\./, '$1.');
}
