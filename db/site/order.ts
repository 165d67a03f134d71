/** Ways in which editors move one thing of a list. */
export type Way = 'up' | 'down' | 'first' | 'last';

/** The list with the item at `from` moved; the list itself stays as it is. At an end it moves no further. */
export function moved<T>(items: readonly T[], from: number, way: Way): T[] {
  const last = items.length - 1;
  const targets = { up: from - 1, down: from + 1, first: 0, last };
  const to = Math.max(0, Math.min(last, targets[way]));
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
