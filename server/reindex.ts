import './load-env.ts';
import { disconnect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { rebuildIndex } from '../db/search/rebuild.ts';
import { runCommand } from './database-trouble.ts';
import { secretsAsEnv } from './secrets.ts';

/** Makes the index of the search anew, all of it. The site may run meanwhile: it finds what is made already. */
async function reindex(): Promise<void> {
  Object.assign(process.env, secretsAsEnv());
  await migrate();
  let told = 0;
  let all = 0;
  await rebuildIndex((done) => {
    all = done;
    if (done - told < 1000) return;
    told = done;
    console.info(`  ${done} things`);
  });
  await disconnect();
  console.info(`The index is made anew: ${all} things that readers see.`);
}

await runCommand(reindex);
