import { dataDir } from '../db/site/env.ts';
import { Trouble } from './trouble.ts';

const FULL = 'The disk is full. Make room where the data lies and run the command again: nothing is half done.';
const UNREACHABLE =
  'The PostgreSQL server of DATABASE_URL cannot be reached. Check that it runs and that host and port are right.';

/** What the codes of Node.js, SQLite and PostgreSQL mean to an operator. */
const SENTENCES: Record<string, (() => string) | undefined> = {
  ENOSPC: () => FULL,
  EDQUOT: () => FULL,
  SQLITE_FULL: () => FULL,
  '53100': () => FULL,
  EACCES: () => `${dataDir()} may not be written. Give the folder to the user who runs the site, or set DATA_DIR.`,
  EROFS: () => `${dataDir()} lies on a disk that is read-only. Set DATA_DIR to a folder that can be written.`,
  SQLITE_READONLY: () =>
    `The database in ${dataDir()} may not be written. Give the folder to the user who runs the site.`,
  SQLITE_CANTOPEN: () =>
    `The database in ${dataDir()} cannot be opened. Check that this user may read and write there.`,
  SQLITE_BUSY: () =>
    'The database is locked by another program. Close what else has it open and run the command again.',
  SQLITE_NOTADB: () =>
    `The database file in ${dataDir()} is no SQLite database. Restore it from a backup, or move it away.`,
  SQLITE_CORRUPT: () => `The database file in ${dataDir()} is damaged. Restore it from a backup.`,
  ECONNREFUSED: () => UNREACHABLE,
  ENOTFOUND: () => UNREACHABLE,
  EAI_AGAIN: () => UNREACHABLE,
  ETIMEDOUT: () => UNREACHABLE,
  ECONNRESET: () => UNREACHABLE,
  '28P01': () => 'PostgreSQL refuses the user or password of DATABASE_URL.',
  '28000': () => 'PostgreSQL refuses the user of DATABASE_URL (see its pg_hba.conf).',
  '3D000': () => 'The database that DATABASE_URL names does not exist. Make it first ("createdb").',
  '42501': () => 'The user of DATABASE_URL may not make tables there. Let it own the database.',
  '53300': () => 'PostgreSQL has no connection left. Close some, or raise its max_connections.',
  '57P03': () => 'PostgreSQL is starting or stopping. Run the command again in a moment.',
};

/** The sentence for a failure around the database or the data folder; undefined when it is none of the known ones. */
function databaseTrouble(error: unknown): string | undefined {
  if (error instanceof Trouble) return error.message;
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const sentence = SENTENCES[code] ?? SENTENCES[code.split('_').slice(0, 2).join('_')];
  const inner = error instanceof AggregateError ? (error.errors as unknown[])[0] : error.cause;
  return sentence?.() ?? databaseTrouble(inner);
}

/** Runs a command and ends the process: with code 0, or with 1 after a sentence (the whole error when it is a bug). */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  try {
    await command();
    process.exit(0);
  } catch (error) {
    const sentence = databaseTrouble(error);
    if (sentence) console.error(`\n${sentence}`);
    else console.error(error);
    process.exit(1);
  }
}
