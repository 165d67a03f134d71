import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { setTimeout } from 'node:timers/promises';
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
    remove = await make.fresh(number);
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
  /** Makes the migrated template. */
  prepare: () => Promise<void>;
  /** Makes the numbered database from it and points the environment at it; answers how to remove it. */
  fresh: (number: number) => Promise<() => Promise<void>>;
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

/** A database cloned from a template in the server at TEST_DATABASE_URL. */
function databasesOnPostgres(): Maker {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('Set TEST_DATABASE_URL: tests never touch the database that DATABASE_URL names');
  const admin = new pg.Client({ connectionString: server });
  const prefix = `broadsheet_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const template = `${prefix}_template`;
  const use = (name: string) => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    process.env.DATABASE_URL = url.href;
  };
  const drop = async (name: string) => {
    await left(admin, name);
    await admin.query(`drop database if exists ${name} with (force)`);
  };
  return {
    prepare: async () => {
      await admin.connect();
      await admin.query(`create database ${template}`);
      use(template);
      await migrate();
      await left(admin, template);
    },
    fresh: async (number) => {
      const name = `${prefix}_${number}`;
      await admin.query(`create database ${name} template ${template}`);
      use(name);
      return () => drop(name);
    },
    finish: async () => {
      await drop(template);
      await admin.end();
    },
  };
}

/**
 * Resolves when nobody is connected to the database any more, after a second in any case. The server sees a closed connection
 * a moment after the client; commands that meet one wait a tenth of a second, or shout at it.
 */
async function left(admin: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rowCount } = await admin.query('select 1 from pg_stat_activity where datname = $1', [name]);
    if (!rowCount) return;
    await setTimeout(5);
  }
}
