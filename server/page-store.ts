import path from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { engine } from '../db/columns.ts';
import { dataDir } from '../db/site/env.ts';

/** Rendered pages, shared by all processes of the site. Losing it costs a rendering each, nothing else. */

export type StoredPage = { value: Buffer; tags: string[]; since: number; storedAt: number };

export type PageStore = {
  get: (key: string) => Promise<StoredPage | undefined>;
  set: (key: string, page: StoredPage) => Promise<void>;
  /**
   * Deletes what is older than the instant (ms) and, beyond `rows` pages, the oldest; also everything of other builds. Of what belongs to
   * pages (`page-payloads.ts`) so many times more is kept: a page that a process has in memory is not written again, and needs it.
   */
  prune: (limits: { before: number; rows: number; build: string }) => Promise<void>;
};

/** What the keys of pages and of what belongs to them are like, and how many of each are kept. */
const kindsOf = (rows: number): [kind: string, most: number][] => [
  ["not like '% payload %'", rows],
  ["like '% payload %'", 3 * rows],
];

/** A file of its own beside the database: rendering pages must not hold up writers. */
function sqliteStore(): PageStore {
  const connection = new Sqlite(path.join(dataDir(), 'pages.db'));
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = OFF');
  connection.pragma('busy_timeout = 2000');
  connection.exec(
    'create table if not exists pages (key text primary key, value blob not null, tags text not null, since integer not null, stored_at integer not null) without rowid',
  );
  const get = connection.prepare<[string]>('select value, tags, since, stored_at from pages where key = ?');
  const set = connection.prepare(
    'insert or replace into pages (key, value, tags, since, stored_at) values (?, ?, ?, ?, ?)',
  );
  type Row = { value: Buffer; tags: string; since: number; stored_at: number };
  return {
    get: (key) => {
      const row = get.get(key) as Row | undefined;
      return Promise.resolve(
        row && { value: row.value, tags: JSON.parse(row.tags) as string[], since: row.since, storedAt: row.stored_at },
      );
    },
    set: (key, page) => {
      set.run(key, page.value, JSON.stringify(page.tags), page.since, page.storedAt);
      return Promise.resolve();
    },
    prune: ({ before, rows, build }) => {
      connection.prepare("delete from pages where stored_at < ? or key not like ? || '%'").run(before, build);
      for (const [kind, most] of kindsOf(rows))
        connection
          .prepare(
            `delete from pages where key in (select key from pages where key ${kind} order by stored_at desc limit -1 offset ?)`,
          )
          .run(most);
      return Promise.resolve();
    },
  };
}

/** Of two processes that make it at once one would fail: they take turns. */
const OWN_TABLE =
  "select pg_advisory_xact_lock(hashtextextended('rendered_pages', 0)); " +
  'create unlogged table if not exists rendered_pages (key text primary key, value bytea not null, tags jsonb not null, since bigint not null, stored_at bigint not null)';

/** Does it for all who ask, once; where it has failed, whoever asks next tries again. */
function once(work: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | undefined;
  return () =>
    (done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    }));
}

function postgresStore(): PageStore {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4, connectionTimeoutMillis: 10_000 });
  pool.on('error', (error) => console.error('Page store:', error.message));
  const ready = once(() => pool.query(OWN_TABLE));
  type Row = { value: Buffer; tags: string[]; since: string; stored_at: string };
  return {
    get: async (key) => {
      await ready();
      const { rows } = await pool.query<Row>(
        'select value, tags, since, stored_at from rendered_pages where key = $1',
        [key],
      );
      const [row] = rows;
      return row && { value: row.value, tags: row.tags, since: Number(row.since), storedAt: Number(row.stored_at) };
    },
    set: async (key, page) => {
      await ready();
      await pool.query(
        'insert into rendered_pages (key, value, tags, since, stored_at) values ($1, $2, $3, $4, $5) on conflict (key) do update set value = excluded.value, tags = excluded.tags, since = excluded.since, stored_at = excluded.stored_at',
        [key, page.value, JSON.stringify(page.tags), page.since, page.storedAt],
      );
    },
    prune: async ({ before, rows, build }) => {
      await ready();
      await pool.query("delete from rendered_pages where stored_at < $1 or key not like $2 || '%'", [before, build]);
      for (const [kind, most] of kindsOf(rows))
        await pool.query(
          `delete from rendered_pages where key in (select key from rendered_pages where key ${kind} order by stored_at desc offset $1)`,
          [most],
        );
    },
  };
}

const shared = globalThis as typeof globalThis & { broadsheetPageStore?: PageStore };

/** The store of this process; opened at the first call. */
export const pageStore = (): PageStore =>
  (shared.broadsheetPageStore ??= engine === 'postgres' ? postgresStore() : sqliteStore());
