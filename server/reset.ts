import './load-env.ts';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SYSTEM } from '../db/auth/policy.ts';
import { disconnect, execute } from '../db/client.ts';
import { engine } from '../db/columns.ts';
import { migrate } from '../db/migrate.ts';
import { removeSampleEdition } from '../db/sample/remove.ts';
import { dataDir, sqliteFile } from '../db/site/env.ts';
import { runCommand } from './database-trouble.ts';
import { prepare } from './prepare.ts';
import { secretsAsEnv } from './secrets.ts';
import { Trouble } from './trouble.ts';

const HELP = `Usage: npm run reset [-- --empty | --yes]

  (nothing)  deletes everything in the database and all pictures, then loads the sample edition; asks first
  --yes      the same without asking
  --empty    removes the sample edition only and leaves a bare paper; what you wrote stays
`;

/** What deleting the database means on each engine; the next migration makes it anew. Secrets stay. */
async function wipe(): Promise<void> {
  if (engine === 'postgres') {
    await execute('drop schema if exists drizzle cascade');
    await execute('drop schema public cascade');
    await execute('create schema public');
  } else {
    for (const end of ['', '-wal', '-shm']) fs.rmSync(`${sqliteFile()}${end}`, { force: true });
  }
  await disconnect();
  fs.rmSync(path.join(dataDir(), 'media'), { recursive: true, force: true });
}

async function confirmed(): Promise<boolean> {
  const where = engine === 'postgres' ? 'the PostgreSQL database of DATABASE_URL' : sqliteFile();
  console.info(`This deletes everything in ${where} and all pictures in ${path.join(dataDir(), 'media')}.`);
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) throw new Trouble('Nothing was deleted. Add --yes to do it without being asked.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Type "yes" to go on: ');
  terminal.close();
  return answer.trim() === 'yes';
}

/** A server that goes on with a database that is gone would keep its readers on pages of the old one. */
async function refuseWhileServing(): Promise<void> {
  const address = `http://127.0.0.1:${process.env.PORT ?? '3000'}/readyz`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  if (answer?.ok) throw new Trouble(`Nothing was deleted: the site is running (${address}). Stop it first.`);
}

/** Starts over: with the sample edition in a new database, or (`--empty`) without the sample edition in the one there is. */
async function reset(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.info(HELP);
  } else if (process.argv.includes('--empty')) {
    // What is removed stands in the log, whose rows are sealed.
    Object.assign(process.env, secretsAsEnv());
    await migrate();
    await removeSampleEdition(SYSTEM);
    console.info('The sample edition is removed.');
    await disconnect();
  } else {
    await refuseWhileServing();
    if (!(await confirmed())) throw new Trouble('Nothing was deleted.');
    await wipe();
    await prepare();
  }
}

await runCommand(reset);
