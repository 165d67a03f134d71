import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { engine } from './columns.ts';
import { sqliteFile } from './site/env.ts';

/** Both engines are typed as this one; the model uses only what both understand. */
export type Database = Omit<BetterSQLite3Database, 'get' | 'all' | 'run' | 'values' | 'transaction'>;

type Connections = {
  read: Database;
  /** Runs the work inside one write transaction. */
  write: <T>(work: (tx: Database) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
  /** SQLite's number that changes when another connection has written. */
  counter?: () => number;
};

const CASING = { casing: 'snake_case' } as const;

// One of each a process, also where the framework bundles this file twice or reloads it.
const shared = globalThis as typeof globalThis & {
  broadsheetConnections?: Connections | undefined;
  broadsheetTransaction?: AsyncLocalStorage<Database>;
  broadsheetCommits?: number;
};
const current = (shared.broadsheetTransaction ??= new AsyncLocalStorage<Database>());

/** Statements that a connection keeps ready. */
const STATEMENTS = 500;

/** Preparing a statement takes as long as running most of them, and what it leaves behind is memory that the collector knows nothing of. */
function keepStatements(connection: Sqlite.Database): void {
  const kept = new LRUCache<string, Sqlite.Statement>({ max: STATEMENTS });
  const prepare = connection.prepare.bind(connection);
  const prepareOnce = (source: string) => {
    const statement = kept.get(source) ?? prepare(source);
    kept.set(source, statement);
    // Whoever had it before may have asked for rows without names.
    if (statement.reader) statement.raw(false);
    return statement;
  };
  connection.prepare = prepareOnce as typeof connection.prepare;
}

function openSqlite(readonly: boolean): Sqlite.Database {
  const file = sqliteFile();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const connection = new Sqlite(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('synchronous = NORMAL');
  // What is read often lies in the machine's own cache of the file anyway, and every process has two connections.
  connection.pragma('cache_size = -2048');
  connection.pragma('temp_store = MEMORY');
  if (readonly) connection.pragma('query_only = ON');
  keepStatements(connection);
  return connection;
}

/** better-sqlite3's own transaction() refuses promises, so a queue lets one asynchronous transaction run at a time. */
function connectSqlite(): Connections {
  const writer = openSqlite(false);
  const reader = openSqlite(true);
  const write = drizzleSqlite(writer, CASING) as unknown as Database;
  const versions = reader.prepare('pragma data_version').pluck();
  let last: Promise<unknown> = Promise.resolve();
  const run = async <T>(work: (tx: Database) => Promise<T>): Promise<T> => {
    writer.exec('BEGIN IMMEDIATE');
    try {
      const result = await work(write);
      writer.exec('COMMIT');
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    read: drizzleSqlite(reader, CASING),
    counter: () => versions.get() as number,
    write: (work) => {
      const turn = last.then(() => run(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await last;
      reader.close();
      writer.close();
    },
  };
}

/** A server that hangs is to be told of, not to be waited for: milliseconds until there is a connection, and packets that ask after one that rests. */
const PATIENCE = { connectionTimeoutMillis: 10_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

function connectPostgres(): Connections {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, ...PATIENCE });
  pool.on('error', (error) => console.error('PostgreSQL:', error.message));
  const db = drizzlePostgres(pool, CASING);
  return {
    read: db as unknown as Database,
    write: (work) => db.transaction((tx) => work(tx as unknown as Database)),
    close: () => pool.end(),
  };
}

const connections = (): Connections =>
  (shared.broadsheetConnections ??= engine === 'postgres' ? connectPostgres() : connectSqlite());

/** Where to read: the transaction that runs around the caller, else the read connection. Opened at the first call. */
export const db = (): Database => current.getStore() ?? connections().read;

/**
 * Runs `work` in one write transaction; `db()` inside it answers with that transaction. A nested call joins the outer one.
 * Nothing is kept when `work` throws. On SQLite one runs at a time in a process: never wait for anything but the database in it.
 */
export function transaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  const outer = current.getStore();
  if (outer) return work(outer);
  const done = connections().write((tx) => current.run(tx, () => work(tx)));
  return done.finally(() => (shared.broadsheetCommits = ownCommits() + 1));
}

/** How many transactions of this process have ended: when it grows, what was read before may be out of date. */
export const ownCommits = (): number => shared.broadsheetCommits ?? 0;

/**
 * Makes this transaction the only one that may commit from here on, so that row numbers handed out after the call appear
 * in their own order. SQLite has one writer anyway.
 */
export async function serialiseCommits(tableName: 'invalidations'): Promise<void> {
  if (engine === 'sqlite') return;
  const tx = db() as unknown as { execute: (query: unknown) => Promise<unknown> };
  await tx.execute(sql`lock table ${sql.identifier(tableName)} in share row exclusive mode`);
}

/**
 * Lets this transaction and every other that names the same thing run one after another from here to its end. Several names
 * are taken in one order everywhere, or two transactions wait for each other. SQLite has one writer anyway.
 */
export async function takeTurns(name: string): Promise<void> {
  if (engine === 'sqlite') return;
  const tx = db() as unknown as { execute: (query: unknown) => Promise<unknown> };
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** A number that changes when another connection has written (SQLite), or undefined where there is no such thing. */
export const writeCounter = (): number | undefined => connections().counter?.();

/** Runs a statement that answers nothing, written in portable SQL, outside the tables drizzle knows (tests, resets). */
export async function execute(statement: string): Promise<void> {
  await transaction(async (tx) => {
    if (engine === 'sqlite') (tx as unknown as BetterSQLite3Database).run(sql.raw(statement));
    else await (tx as unknown as { execute: (query: unknown) => Promise<unknown> }).execute(sql.raw(statement));
  });
}

/** Closes what is open; the next call of `db()` opens anew. */
export async function disconnect(): Promise<void> {
  const open = shared.broadsheetConnections;
  shared.broadsheetConnections = undefined;
  await open?.close();
}
