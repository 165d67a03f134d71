import type { Actor } from '../../db/auth/policy';
import { REJECTION_REASONS } from '../../db/comments/policy';
import { COMMENT_STATES } from '../../db/comments/schema';
import { csvAnswer } from '../newsroom/csv';
import { isoDay } from '../site/dates';
import { LINES, LISTS, type NumbersQuery, readDeskWeeks, readHours, WEEKS } from './read-numbers';

type Asked = NumbersQuery & { actor: Actor; now: Date };
type Rows = (string | number)[][];
type File = { columns: string[]; rows: (asked: Asked) => Promise<Rows> };

const named = (rows: { id: number; name: string; views: number }[]): Rows =>
  rows.map(({ id, name, views }) => [id, name, views]);
const lines = (asked: Asked) => ({ ...asked, limit: LINES.file });

/** What each file holds, by its name: the columns, and where its rows come from. No file reads what stands in another. */
const FILES: Record<string, File> = {
  pieces: { columns: ['id', 'headline', 'views'], rows: async (asked) => named(await LISTS.pieces(lines(asked))) },
  sections: { columns: ['id', 'section', 'views'], rows: async (asked) => named(await LISTS.sections(lines(asked))) },
  topics: { columns: ['id', 'topic', 'views'], rows: async (asked) => named(await LISTS.topics(lines(asked))) },
  referrers: {
    columns: ['host', 'views'],
    rows: async (asked) => (await LISTS.referrers(lines(asked))).map(({ host, views }) => [host, views]),
  },
  drops: { columns: ['reason', 'dropped'], rows: async (asked) => [...(await LISTS.drops(lines(asked)))] },
  views: {
    columns: ['hour', 'views'],
    rows: async (asked) => (await readHours(asked)).map(({ hour, views }) => [hour.toISOString(), views]),
  },
  moderation: {
    columns: ['week_from', 'received', 'held', ...COMMENT_STATES, ...REJECTION_REASONS.map((one) => `for_${one}`)],
    rows: async (asked) =>
      (await readDeskWeeks(asked, WEEKS.file)).map(({ from, received, held, states, reasons }) => [
        ...[isoDay(from), received, held],
        ...COMMENT_STATES.map((state) => states.get(state) ?? 0),
        ...REJECTION_REASONS.map((reason) => reasons.get(reason) ?? 0),
      ]),
  },
};

/** A list of the numbers as a file; undefined when there is none of that name. */
export async function numbersFile(list: string, asked: Asked): Promise<Response | undefined> {
  const file = Object.hasOwn(FILES, list) ? FILES[list] : undefined;
  return file && csvAnswer(`${list}-${asked.locale}-${asked.window}`, file.columns, await file.rows(asked));
}
