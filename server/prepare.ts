import './load-env.ts';
import { disconnect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { loadSampleEdition } from '../db/sample/load.ts';
import { runCommand } from './database-trouble.ts';
import { loadSecrets } from './secrets.ts';
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
  loadSecrets();
  await migrate();
  report('The tables are up to date.');
  const filled = await loadSampleEdition(report);
  report(filled ? 'The sample edition is in.' : 'The database has content already: nothing was added.');
  await disconnect();
}

if (import.meta.main) await runCommand(prepare);
