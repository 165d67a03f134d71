import type { CommentCursor } from '../../db/comments/queries';
import { LAST_INSTANT } from '../site/addresses';

/** A cursor of comments as a segment of an address: `<milliseconds>-<id>`, with `-<likes>` where likes are the order. */
export const cursorWord = ({ at, id, likes }: CommentCursor) =>
  [at.getTime(), id, ...(likes === undefined ? [] : [likes])].join('-');

/** Reads such a segment; undefined when it is none. */
export function readCursor(word: string): CommentCursor | undefined {
  const found = /^(\d{1,15})-(\d{1,9})(?:-(\d{1,9}))?$/.exec(word);
  const [, at, id, likes] = found ?? [];
  if (!(Number(at) <= LAST_INSTANT)) return undefined;
  return { at: new Date(Number(at)), id: Number(id), ...(likes !== undefined && { likes: Number(likes) }) };
}
