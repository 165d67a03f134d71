import './load-env.ts';
import { verifyAudit } from '../db/audit/chain.ts';
import { disconnect } from '../db/client.ts';
import { runCommand } from './database-trouble.ts';
import { secretsAsEnv } from './secrets.ts';
import { Trouble } from './trouble.ts';

/** Reads the whole audit log and says whether a row was altered or taken out; the exit code is 1 when one was. */
async function verify(): Promise<void> {
  Object.assign(process.env, secretsAsEnv());
  const { rows, faults } = await verifyAudit();
  await disconnect();
  for (const { id, kind } of faults)
    console.info(
      id === null
        ? 'Rows are missing at the end.'
        : `Row ${id}: ${kind === 'altered' ? kind : 'rows before it are missing'}`,
    );
  if (faults.length > 0) throw new Trouble(`The log is not whole: ${faults.length} of ${rows} rows tell of a change.`);
  console.info(`The log is whole: ${rows} rows.`);
}

await runCommand(verify);
