import type { MapContent } from '../../../db/maps/geometry.ts';

/** What was done to a map in this window, one step at a time, there and back. Pure. */

export type MapHistory = {
  content: MapContent;
  past: MapContent[];
  future: MapContent[];
  /** What the last change was about; going on with the same (typing in a field) is no step of its own. */
  about: string | undefined;
};

const MOST = 200;

export const begun = (content: MapContent): MapHistory => ({ content, past: [], future: [], about: undefined });

/** After a change. */
export function changed(history: MapHistory, content: MapContent, about?: string): MapHistory {
  if (content === history.content) return history;
  const goesOn = about !== undefined && about === history.about;
  const past = goesOn ? history.past : [...history.past, history.content].slice(-MOST);
  return { content, past, future: [], about };
}

export function undone({ content, past, future }: MapHistory): MapHistory | undefined {
  const before = past.at(-1);
  return before && { content: before, past: past.slice(0, -1), future: [content, ...future], about: undefined };
}

export function redone({ content, past, future }: MapHistory): MapHistory | undefined {
  const [after, ...rest] = future;
  return after && { content: after, past: [...past, content], future: rest, about: undefined };
}
