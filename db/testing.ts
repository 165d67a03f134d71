import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import pg from 'pg';
import { disconnect } from './client.ts';
import { engine } from './columns.ts';
import { migrate } from './migrate.ts';

/** What a test may ask about the database it runs on. */
export type TestDatabase = {
  engine: typeof engine;
  /** Data folder of the running test, absolute; empty at its start but for the database. */
  dataDir: () => string;
};

/**
 * Gives every test of the file an empty, migrated database and data folder of its own, and removes them afterwards. Call it
 * once at the top of a test file, before the tests; `db()` and the domain verbs then just work:
 *
 *     useTestDatabase();
 *     test('An editor publishes a draft', async () => { … });
 *
 * A subtest (`t.test`) starts from an empty database too, and leaves the test around it with one: prefer `describe`.
 * The engine is the process's: SQLite, unless DATABASE_URL was a postgres:// address when it started (`npm run
 * test:db:postgres`); then TEST_DATABASE_URL names the server that databases may be made on, and is required.
 */
export function useTestDatabase(): TestDatabase {
  process.env.EMAIL_KEY ??= randomBytes(32).toString('base64');
  process.env.FORM_KEY ??= randomBytes(32).toString('base64');
  process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString('base64');
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-test-'));
  const make = engine === 'postgres' ? databasesOnPostgres() : databasesOnSqlite(path.join(scratch, 'template'));
  let number = 0;
  let remove: (() => Promise<void>) | undefined;
  const leave = async () => {
    await disconnect();
    await remove?.();
    remove = undefined;
  };
  before(make.prepare);
  beforeEach(async () => {
    await leave();
    number += 1;
    process.env.DATA_DIR = path.join(scratch, String(number));
    fs.mkdirSync(process.env.DATA_DIR);
    remove = await make.fresh();
  });
  afterEach(leave);
  after(async () => {
    await leave();
    await make.finish();
    fs.rmSync(scratch, { recursive: true, force: true });
  });
  return { engine, dataDir: () => process.env.DATA_DIR ?? scratch };
}

type Maker = {
  /** Makes the migrated template, or the database itself. */
  prepare: () => Promise<void>;
  /** Points the environment at an empty database; answers how to be rid of what the test left. */
  fresh: () => Promise<() => Promise<void>>;
  finish: () => Promise<void>;
};

/** A file copied from the template into the test's data folder. */
function databasesOnSqlite(template: string): Maker {
  const name = 'broadsheet.db';
  return {
    prepare: async () => {
      delete process.env.DATABASE_URL;
      process.env.DATA_DIR = template;
      await migrate();
    },
    fresh: async () => {
      const folder = process.env.DATA_DIR ?? '';
      await fs.promises.copyFile(path.join(template, name), path.join(folder, name));
      return () => fs.promises.rm(folder, { recursive: true, force: true });
    },
    finish: () => Promise.resolve(),
  };
}

/** One database a file in the server at TEST_DATABASE_URL, emptied after each test: cloning one takes ten times as long. */
function databasesOnPostgres(): Maker {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('Set TEST_DATABASE_URL: tests never touch the database that DATABASE_URL names');
  const name = `broadsheet_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server });
  const inside = new pg.Client({ connectionString: url.href });
  let clean = '';
  return {
    prepare: async () => {
      await admin.connect();
      await admin.query(`create database ${name}`);
      process.env.DATABASE_URL = url.href;
      await migrate();
      await inside.connect();
      clean = await cleaning(inside);
    },
    fresh: () =>
      Promise.resolve(async () => {
        await inside.query(clean);
      }),
    finish: async () => {
      await inside.end();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** The statements that empty every table and start its numbers at 1. Throws when the migrations themselves leave rows. */
async function cleaning(inside: pg.Client): Promise<string> {
  type Named = { name: string };
  const tables = await inside.query<Named>(
    "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
  );
  const anyRow = tables.rows.map(({ name }) => `exists (select 1 from ${name})`).join(' or ');
  const { rows: filled } = await inside.query<{ yes: boolean }>(`select ${anyRow} as yes`);
  if (filled[0]?.yes)
    throw new Error('A migration adds rows, which every test would have to start with: db/testing.ts');
  const sequences = await inside.query<Named>(
    "select quote_literal(quote_ident(sequencename)) as name from pg_sequences where schemaname = 'public'",
  );
  const restart = sequences.rows.map(({ name }) => `select setval(${name}, 1, false)`);
  const { rows: roles } = await inside.query<{ super: boolean }>(
    'select rolsuper as super from pg_roles where rolname = current_user',
  );
  // Foreign keys rest meanwhile, which only a superuser may ask for; everybody else waits for new files behind every table.
  const empty = roles[0]?.super
    ? ['set local session_replication_role = replica', ...tables.rows.map(({ name }) => `delete from ${name}`)]
    : [`truncate ${tables.rows.map(({ name }) => name).join(', ')}`];
  return ['begin', ...empty, ...restart, 'commit'].join('; ');
}
