import Sqlite from 'better-sqlite3';
import { aPublishedArticle } from '../e2e/factories.ts';
import { sqliteFile } from '../db/site/env.ts';

/** A database like one that has recorded so many views: pieces, and hourly roll-ups of 35 days. */

const HOUR = 3_600_000;
const HOURS = 35 * 24;
/** Published pieces, and how many of them are still read. */
const PIECES = 50_000;
const READ = 10_000;

type Connection = Sqlite.Database;

/** Copies one piece that was made as editors make it, evenly among the languages; answers the first id. */
async function addPieces(connection: Connection): Promise<number> {
  const id = await aPublishedArticle({ at: new Date() });
  const columns = connection.prepare<[], { name: string }>('select name from pragma_table_info(?)');
  const names = (columns as Sqlite.Statement<[string], { name: string }>).all('articles').map(({ name }) => name);
  const copied = names.filter((name) => !['id', 'locale', 'published_at'].includes(name)).join(', ');
  connection
    .prepare(
      `insert into articles (id, locale, published_at, ${copied})
       with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ?)
       select id + n, case n % 3 when 0 then 'en' when 1 then 'ar' else 'fa' end, published_at - n * 60000, ${copied}
       from articles, numbers where id = ?`,
    )
    .run(PIECES, id);
  return id + 1;
}

/** A number from 0 to 1, the same at every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Few pieces have most of the views (Zipf), every hour as many as another. */
function addHours(connection: Connection, first: number, views: number): { rows: number; views: number } {
  const insert = connection.prepare('insert into view_hours (article_id, hour, views) values (?, ?, ?)');
  const chance = dice(1);
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const weights = Array.from({ length: READ }, (_, place) => 1 / (place + 1));
  const scale = views / HOURS / weights.reduce((sum, weight) => sum + weight);
  const made = { rows: 0, views: 0 };
  for (const [place, weight] of weights.entries()) {
    for (let hour = HOURS - 1; hour >= 0; hour -= 1) {
      const expected = weight * scale;
      const count = Math.floor(expected) + (chance() < expected % 1 ? 1 : 0);
      if (count === 0) continue;
      insert.run(first + place, now - hour * HOUR, count);
      made.rows += 1;
      made.views += count;
    }
  }
  return made;
}

/** Fills the migrated, empty database of DATA_DIR; answers the first id of the pieces that are read, and what was made. */
export async function generateViews(views: number) {
  const connection = new Sqlite(sqliteFile());
  connection.pragma('synchronous = off');
  const first = await addPieces(connection);
  const byName = 'from sqlite_schema where type = ? and tbl_name = ? and sql is not null';
  const indexes = connection
    .prepare<[string, string], { name: string; sql: string }>(`select name, sql ${byName}`)
    .all('index', 'view_hours');
  // Written in one go, indexes are made faster afterwards.
  for (const { name } of indexes) connection.exec(`drop index ${name}`);
  const made = connection.transaction(() => addHours(connection, first, views))();
  for (const { sql } of indexes) connection.exec(sql);
  connection.pragma('wal_checkpoint(truncate)');
  connection.close();
  return { first, read: READ, pieces: PIECES, ...made };
}
