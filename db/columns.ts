import * as lite from 'drizzle-orm/sqlite-core';
import * as pg from 'drizzle-orm/pg-core';

/**
 * The kit every table is built from. One schema serves two engines: the scheme of DATABASE_URL picks the builders when the
 * process starts, and everything is typed as SQLite's, whose result types are the same.
 */
export const engine: 'sqlite' | 'postgres' = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')
  ? 'postgres'
  : 'sqlite';

const postgres = engine === 'postgres';
/** Typed as the SQLite builder, built by PostgreSQL's when that engine runs. */
const either = <T>(onSqlite: () => T, onPostgres: () => unknown): T => (postgres ? (onPostgres() as T) : onSqlite());

export const table: typeof lite.sqliteTable = postgres
  ? (pg.pgTable as unknown as typeof lite.sqliteTable)
  : lite.sqliteTable;

/** Row number. An import may bring its own: both engines take an explicit value. */
export const id = () =>
  either(
    () => lite.integer().primaryKey({ autoIncrement: true }),
    () => pg.integer().primaryKey().generatedByDefaultAsIdentity(),
  );

/** Text of any length; `one of` narrows the type (the table adds the check). */
export const text = <const T extends readonly [string, ...string[]]>(oneOf?: T) =>
  either(
    () => lite.text({ enum: oneOf as T }),
    () => pg.text(),
  );

/** A whole number of at most 32 bits. */
export const int = () =>
  either(
    () => lite.integer(),
    () => pg.integer(),
  );

/** A whole number of at most 53 bits, which is what a number holds exactly. */
export const long = () =>
  either(
    () => lite.integer(),
    () => pg.bigint({ mode: 'number' }),
  );

/** A fraction, 64 bits. */
export const real = () =>
  either(
    () => lite.real(),
    () => pg.doublePrecision(),
  );

/** Yes or no. */
export const flag = () =>
  either(
    () => lite.integer({ mode: 'boolean' }),
    () => pg.boolean(),
  );

/** An instant: milliseconds in SQLite, timestamptz(3) in PostgreSQL, a Date in code. */
export const time = () =>
  either(
    () => lite.integer({ mode: 'timestamp_ms' }),
    () => pg.timestamp({ precision: 3, withTimezone: true, mode: 'date' }),
  );

/** A value kept as JSON (text in SQLite, jsonb in PostgreSQL). */
export const json = <T>() =>
  either(
    () => lite.text({ mode: 'json' }).$type<T>(),
    () => pg.jsonb(),
  );

/** A foreign key to a row number; `removed` says what happens here when that row is deleted. */
export const ref = (target: () => lite.AnySQLiteColumn, removed: 'cascade' | 'restrict' | 'set null' = 'cascade') =>
  either(
    () => lite.integer().references(target, { onDelete: removed }),
    () => pg.integer().references(target as unknown as () => pg.AnyPgColumn, { onDelete: removed }),
  );

export const index = (postgres ? pg.index : lite.index) as typeof lite.index;
export const unique = (postgres ? pg.uniqueIndex : lite.uniqueIndex) as typeof lite.uniqueIndex;
/** The primary key of a table whose rows have no number of their own. */
export const key = (config: { columns: [lite.AnySQLiteColumn, ...lite.AnySQLiteColumn[]] }) =>
  either(
    () => lite.primaryKey(config),
    () => pg.primaryKey(config as unknown as { columns: [pg.AnyPgColumn, ...pg.AnyPgColumn[]] }),
  );
export const check = (postgres ? pg.check : lite.check) as typeof lite.check;
