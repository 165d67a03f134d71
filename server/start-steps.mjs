import fs from 'node:fs';
import path from 'node:path';
import { tryToListen, ensureWritable, readSettings } from './settings.mjs';
import { install, siteEnvironment, siteNode } from './install.mjs';
import { serve } from './serve.mjs';
import { ROOT, giveUp, run, say, since, step, stopWithChildren } from './steps.mjs';

const HELP = `Usage: npm start

Installs what is missing, prepares the data, builds what is older than its sources, and serves the site until Ctrl+C.
Settings come from the environment, or from a file .env beside package.json (.env.example explains all of them):

  PORT            port to listen on (3000)
  HOST            address to listen on (127.0.0.1: this machine only, as behind a proxy; 0.0.0.0: every network)
  DATA_DIR        folder of the database, pictures and secrets (data)
  DATABASE_URL    postgres://user:password@host/database, or file:/path/to/file.db (a SQLite file in DATA_DIR)
  SITE_URL        address readers use, without a path (http://localhost:PORT)
  WEB_CONCURRENCY processes that answer readers (one a core, at most 4)
  SITE_TIME_ZONE  time zone of the paper, as in "Europe/Paris" (Asia/Beirut)
`;

/** Everything between a fresh checkout and a running site; leaves the process only with the server. */
export async function start(args) {
  if (args.includes('--help') || args.includes('-h')) return say(HELP);
  const began = performance.now();
  process.chdir(ROOT);
  try {
    stopWithChildren();
    const file = path.join(ROOT, '.env');
    if (fs.existsSync(file)) process.loadEnvFile?.(file);
    const settings = readSettings(process.env);
    await tryToListen(settings);
    ensureWritable(settings.dataDir);
    await step('Packages', install);
    const setup = await prepareAndBuild(settings);
    await serve(settings, siteEnvironment(), () => announce(settings, { began, setup }));
  } catch (error) {
    giveUp(error);
  }
}

/** Answers the link of the first admin, while nobody has joined. */
async function prepareAndBuild(settings) {
  const node = siteNode();
  let setup;
  const env = { ...siteEnvironment(), DATA_DIR: settings.dataDir };
  await step('Data: secrets, tables, sample edition', async () => {
    const said = await run(node, ['server/prepare.ts'], { env, show: 'heard' });
    setup = /^ +Set up the newsroom: (\S+)$/m.exec(said)?.[1];
  });
  await step('Pages: built anew when their sources have changed', async () => {
    const said = await run(node, ['server/build.ts', '--if-needed'], { env });
    return said.includes('up to date') ? 'up to date' : 'built';
  });
  return setup;
}

function announce({ address, dataDir, database, siteUrl }, { began, setup }) {
  const signIn = setup
    ? `nobody has an account yet. Whoever follows this link becomes the first\n            administrator; it works once, for seven days, and until the next start:\n            ${setup}`
    : `${siteUrl ?? address}/newsroom`;
  say(`
Broadsheet is running, ${since(began)} after the start.

  Address   ${address}${siteUrl ? ` (for readers: ${siteUrl})` : ''}
  Data      ${dataDir}
  Database  ${database}
  Sign in   ${signIn}
  Ctrl+C stops it.
`);
}
