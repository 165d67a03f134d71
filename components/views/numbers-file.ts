import type { Actor } from '../../db/auth/policy';
import { csvAnswer } from '../newsroom/csv';
import { LINES, type NumbersQuery, readHours, readLists } from './read-numbers';

type Asked = NumbersQuery & { actor: Actor; now: Date };
type Lists = Awaited<ReturnType<typeof readLists>>;
type Rows = (string | number)[][];

const named = (rows: { id: number; name: string; views: number }[]): Rows =>
  rows.map(({ id, name, views }) => [id, name, views]);

/** What each file holds, by its name: the columns, then the rows. */
const FILES: Record<string, { columns: string[]; rows: (lists: Lists) => Rows }> = {
  pieces: { columns: ['id', 'headline', 'views'], rows: ({ pieces }) => named(pieces) },
  sections: { columns: ['id', 'section', 'views'], rows: ({ sections }) => named(sections) },
  topics: { columns: ['id', 'topic', 'views'], rows: ({ topics }) => named(topics) },
  referrers: { columns: ['host', 'views'], rows: ({ referrers }) => referrers.map(({ host, views }) => [host, views]) },
  drops: { columns: ['reason', 'dropped'], rows: ({ drops }) => [...drops] },
};

/** A list of the numbers as a file; undefined when there is none of that name. */
export async function numbersFile(list: string, asked: Asked): Promise<Response | undefined> {
  const name = `${list}-${asked.locale}-${asked.window}`;
  if (list === 'views') {
    const hours = await readHours(asked);
    return csvAnswer(
      name,
      ['hour', 'views'],
      hours.map(({ hour, views }) => [hour.toISOString(), views]),
    );
  }
  const file = Object.hasOwn(FILES, list) ? FILES[list] : undefined;
  return file && csvAnswer(name, file.columns, file.rows(await readLists(asked, LINES.file)));
}
