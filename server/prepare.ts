import './load-env.ts';
import { makeSetupLink } from '../db/auth/links.ts';
import { disconnect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { loadSampleEdition } from '../db/sample/load.ts';
import { runCommand } from './database-trouble.ts';
import { siteUrl } from '../db/site/env.ts';
import { secretsAsEnv } from './secrets.ts';
import { Trouble } from './trouble.ts';

const report = (line: string) => console.info(`  ${line}`);

/**
 * Makes everything ready that lives in the data folder and the database: the secrets, the newest tables, and in an empty
 * database the sample edition. May be run again at any time; then it finds nothing to do.
 */
export async function prepare(): Promise<void> {
  const url = process.env.DATABASE_URL ?? '';
  if (!/^(|file:.+|postgres(ql)?:\/\/.+)$/s.test(url)) {
    throw new Trouble('DATABASE_URL must start with postgres:// or file: (or be left out).');
  }
  // What is done is signed off in the log, with a key that only the site's own processes have.
  Object.assign(process.env, secretsAsEnv());
  await migrate();
  report('The tables are up to date.');
  const filled = await loadSampleEdition(report);
  report(filled ? 'The sample edition is in.' : 'The database has content already: nothing was added.');
  await offerSetup();
  await disconnect();
}

/** While nobody has joined, every start makes a new link for the first admin; nobody ever starts with a password of ours. */
async function offerSetup(): Promise<void> {
  const token = await makeSetupLink();
  // `npm start` reads this line and says it once the site runs.
  if (token) report(`Set up the newsroom: ${siteUrl()}/newsroom/join/${token}`);
}

if (import.meta.main) await runCommand(prepare);
