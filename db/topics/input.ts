import { z } from 'zod';
import { bodyDocument } from '../articles/input.ts';
import {
  jsonOf,
  language,
  line,
  list,
  optionalRowId,
  requiredLine,
  requiredSegment,
  rowId,
  version,
} from '../site/typed.ts';

/** What editors send of a topic. Every error is a code that the interface has words for. */

/** A new topic begins with a name in one language. */
export const topicStart = z.object({ locale: language, name: requiredLine(120) });

/** Words as they are saved: nothing need be complete yet. */
export const topicWordsInput = z.object({
  topic: rowId,
  locale: language,
  version,
  name: line(120),
  explainer: line(600),
  body: jsonOf(bodyDocument),
  synonyms: list(80, 60),
  mediaId: optionalRowId,
  alt: line(1000),
  caption: line(1000),
});
export type TopicWordsInput = z.output<typeof topicWordsInput>;

export const topicMove = z.object({ topic: rowId, way: z.enum(['up', 'down', 'first', 'last'], 'badValue') });
/** `was` is the slug that the form started from. */
export const topicRename = z.object({
  topic: rowId,
  was: z.string('badValue').max(400, 'badValue'),
  slug: requiredSegment,
});
export const topicMerge = z.object({ topic: rowId, into: rowId });
