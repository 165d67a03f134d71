import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import fs from 'node:fs';
import pg from 'pg';
import { engine } from './columns.ts';
import { sqliteFile } from './site/env.ts';

const folder = path.resolve(import.meta.dirname, '..', 'drizzle', engine);
/** Any number will do as long as every process of the site uses the same one. */
const LOCK = 7_201_418;

/**
 * Brings the database up to the newest migration; does nothing when it is. Several processes may call it at once: one works,
 * the others wait and find nothing left. Throws when the database cannot be opened or a migration fails (nothing is half done).
 */
export async function migrate(): Promise<void> {
  if (engine === 'postgres') await migrateOnPostgres();
  else migrateOnSqlite();
}

function migrateOnSqlite(): void {
  const file = sqliteFile();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // The migrator looks before it locks, so processes that start together take turns at a lock of our own.
  const turn = new Sqlite(`${file}.migrating`, { timeout: 60_000 });
  turn.exec('begin exclusive');
  const connection = new Sqlite(file);
  try {
    connection.pragma('journal_mode = WAL');
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folder });
  } finally {
    connection.close();
    turn.exec('rollback');
    turn.close();
  }
}

async function migrateOnPostgres(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}
