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
  /** Deletes what is older than the instant (ms) and, beyond `rows`, the oldest; also everything of other builds. */
  prune: (limits: { before: number; rows: number; build: string }) => Promise<void>;
};

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
      connection
        .prepare('delete from pages where key in (select key from pages order by stored_at desc limit -1 offset ?)')
        .run(rows);
      return Promise.resolve();
    },
  };
}

function postgresStore(): PageStore {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  pool.on('error', (error) => console.error('Page store:', error.message));
  const ready = pool.query(
    'create unlogged table if not exists rendered_pages (key text primary key, value bytea not null, tags jsonb not null, since bigint not null, stored_at bigint not null)',
  );
  type Row = { value: Buffer; tags: string[]; since: string; stored_at: string };
  return {
    get: async (key) => {
      await ready;
      const { rows } = await pool.query<Row>(
        'select value, tags, since, stored_at from rendered_pages where key = $1',
        [key],
      );
      const [row] = rows;
      return row && { value: row.value, tags: row.tags, since: Number(row.since), storedAt: Number(row.stored_at) };
    },
    set: async (key, page) => {
      await ready;
      await pool.query(
        'insert into rendered_pages (key, value, tags, since, stored_at) values ($1, $2, $3, $4, $5) on conflict (key) do update set value = excluded.value, tags = excluded.tags, since = excluded.since, stored_at = excluded.stored_at',
        [key, page.value, JSON.stringify(page.tags), page.since, page.storedAt],
      );
    },
    prune: async ({ before, rows, build }) => {
      await ready;
      await pool.query("delete from rendered_pages where stored_at < $1 or key not like $2 || '%'", [before, build]);
      await pool.query(
        'delete from rendered_pages where key in (select key from rendered_pages order by stored_at desc offset $1)',
        [rows],
      );
    },
  };
}

const shared = globalThis as typeof globalThis & { broadsheetPageStore?: PageStore };

/** The store of this process; opened at the first call. */
export const pageStore = (): PageStore =>
  (shared.broadsheetPageStore ??= engine === 'postgres' ? postgresStore() : sqliteStore());
