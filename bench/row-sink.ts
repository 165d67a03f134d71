import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { engine } from '../db/columns.ts';
import { sqliteFile } from '../db/site/env.ts';

/** Writes rows past the verbs, many in one transaction, into either engine. */

export type Value = string | number | boolean | null | Date | object;
export type Row = Record<string, Value>;

/** In this order rows are written: what is referred to before what refers to it. */
const TABLES = [
  ...['authors', 'author_texts', 'keywords', 'translation_groups', 'articles', 'article_authors', 'article_topics'],
  ...[
    'article_keywords',
    'article_media',
    'article_drafts',
    'article_revisions',
    'corrections',
    'redirects',
    'comments',
  ],
  ...['comment_events', 'view_hours', 'view_days', 'search_documents', 'search_index'],
] as const;
export type TableName = (typeof TABLES)[number];
/** Tables whose rows have a number that the database hands out. */
const NUMBERED: TableName[] = [
  ...(['authors', 'keywords', 'translation_groups', 'articles', 'article_revisions'] as const),
  ...(['corrections', 'redirects', 'comments', 'comment_events'] as const),
];

export type RowSink = {
  add: (table: TableName, row: Row) => void;
  /** Writes what was added, in one transaction. */
  flush: () => Promise<void>;
  run: (statement: string) => Promise<void>;
  /** Rows that a statement answers. */
  ask: <T>(query: string) => Promise<T[]>;
  /** Leaves the database as it is long after so much was written. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
};

type Kept = Map<TableName, Row[]>;

/** What both sinks do alike: they keep rows until these are written. */
function keeping() {
  const kept: Kept = new Map();
  const add = (table: TableName, row: Row) => {
    const rows = kept.get(table);
    if (rows) rows.push(row);
    else kept.set(table, [row]);
  };
  const taken = () => {
    const batches = TABLES.flatMap((table) => {
      const rows = kept.get(table) ?? [];
      return rows.length > 0 ? [{ table, rows, columns: Object.keys(rows[0] ?? {}) }] : [];
    });
    kept.clear();
    return batches;
  };
  return { add, taken };
}

/** Waits, where a machine can be asked for it, until it has written what it holds back: gigabytes, behind which readers would wait. */
const machineHasWritten = () =>
  promisify(execFile)('sync').then(
    () => undefined,
    () => undefined,
  );

function onSqlite(value: Value): string | number | null {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function sqliteSink(): RowSink {
  const connection = new Sqlite(sqliteFile());
  connection.pragma('foreign_keys = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -524288');
  const { add, taken } = keeping();
  return {
    add,
    flush: async () => {
      connection.exec('begin');
      for (const { table, rows, columns } of taken()) {
        const places = columns.map(() => '?').join(', ');
        const insert = connection.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`);
        for (const row of rows) insert.run(columns.map((column) => onSqlite(row[column] ?? null)));
      }
      connection.exec('commit');
      await Promise.resolve();
    },
    run: (statement) => Promise.resolve(void connection.exec(statement)),
    ask: <T>(query: string) => Promise.resolve(connection.prepare<[], T>(query).all()),
    settle: async () => {
      // Else the first who reads has to look through all of it.
      connection.pragma('wal_checkpoint(truncate)');
      await machineHasWritten();
    },
    close: () => Promise.resolve(void connection.close()),
  };
}

async function postgresSink(): Promise<RowSink> {
  const connection = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await connection.connect();
  // References are right as they are written; only who may do everything is spared their check.
  await connection.query('set session_replication_role = replica').catch(() => undefined);
  const { add, taken } = keeping();
  return {
    add,
    flush: async () => {
      await connection.query('begin');
      for (const { table, rows, columns } of taken()) {
        const names = columns.join(', ');
        const all = `select ${names} from json_populate_recordset(null::${table}, $1)`;
        await connection.query(`insert into ${table} (${names}) ${all}`, [JSON.stringify(rows)]);
      }
      await connection.query('commit');
    },
    run: (statement) => connection.query(statement).then(() => undefined),
    ask: async <T>(query: string) => (await connection.query(query)).rows as T[],
    settle: async () => {
      for (const table of NUMBERED)
        await connection.query(
          `select setval(pg_get_serial_sequence('${table}', 'id'), (select coalesce(max(id), 1) from ${table}))`,
        );
      // What a server does by itself, sooner or later.
      await connection.query('vacuum analyze');
      // Not everybody's user may ask for it.
      await connection.query('checkpoint').catch(() => undefined);
      await machineHasWritten();
    },
    close: () => connection.end(),
  };
}

/** Opens the database of the environment for writing in bulk. */
export const openSink = (): Promise<RowSink> =>
  engine === 'postgres' ? postgresSink() : Promise.resolve(sqliteSink());
