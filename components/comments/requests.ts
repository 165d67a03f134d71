import { notFound } from 'next/navigation';
import { COMMENT_SORTS, type CommentSort } from '../../db/comments/queries';
import { readCursor } from './cursor';

/** An order named by a segment of an address; ends in «not found» for any other word. */
export const requireSort = (segment: string): CommentSort =>
  COMMENT_SORTS.find((sort) => sort === segment) ?? notFound();

/** A cursor of comments of an address; ends in «not found» for anything else. */
export const requireCommentCursor = (segment: string) => readCursor(segment) ?? notFound();
