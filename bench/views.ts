import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { SYSTEM } from '../db/auth/policy.ts';
import { disconnect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { sqliteFile } from '../db/site/env.ts';
import { Gatherer } from '../db/views/gatherer.ts';
import { rankViews } from '../db/views/mutations.ts';
import { listMostViewed, listRanks } from '../db/views/queries.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { type Duration, durationOf, grouped, milliseconds, say, timesOf } from './figures.ts';
import { generateViews } from './generated-views.ts';

/** Recorded views that the roll-ups stand for. */
const SIZES = [1_000_000, 10_000_000, 100_000_000];
/** Pieces of a list on the front. */
const LIST = 8;
/** Views that are gathered. */
const GATHERED = 50_000;

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';

/** How SQLite finds the ranked rows. */
function sayPlan(): void {
  const { sql, params } = listRanks('en').toSQL();
  const connection = new Sqlite(sqliteFile(), { readonly: true });
  const plan = connection.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params);
  for (const { detail } of plan) say(`    ${detail}`);
  connection.close();
}

async function sayRanks(): Promise<void> {
  const { took, worked, blocked } = await durationOf(() => rankViews(SYSTEM, 'en', new Date()));
  say(
    `  recompute, one language: ${milliseconds(took)}, processor ${milliseconds(worked)}, at most ${milliseconds(blocked)} at a time`,
  );
  say(`  three lists: ${await timesOf(2_000, () => listMostViewed('en', LIST))}`);
}

/** Distinct views, as fast as they can be taken in, and how long writing them takes. */
async function sayGathering(first: number, pieces: number): Promise<void> {
  const gatherer = new Gatherer();
  const reader = (number: number) => ({
    articleId: first + ((number * 7919) % pieces),
    ip: `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    userAgent: FIREFOX,
    host: 'paper.example',
    origin: 'https://paper.example',
    secFetchSite: 'same-origin',
    automation: false,
    staff: false,
  });
  const gathering = await durationOf(async () => {
    for (let number = 0; number < GATHERED; number += 1) await gatherer.gather(reader(number));
  });
  const writing = await durationOf(() => gatherer.flush());
  const { counted } = gatherer.totals();
  const perSecond = (duration: number) => `${grouped((GATHERED / duration) * 1000)} a second`;
  const rates = ({ took, worked }: Duration) => `${perSecond(took)}, of processor time ${perSecond(worked)}`;
  say(`  gathered ${grouped(GATHERED)} views: ${rates(gathering)}`);
  say(`  written ${grouped(counted)}: ${rates(writing)}, at most ${milliseconds(writing.blocked)} at a time`);
}

async function measure(views: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  process.env.DATA_DIR = folder;
  const given = { ...process.env };
  Object.assign(process.env, secretsAsEnv());
  try {
    await migrate();
    const made = await generateViews(views);
    const size = fs.statSync(sqliteFile()).size / 2 ** 20;
    say(`\n${grouped(made.views)} views of ${grouped(made.read)} pieces, of ${grouped(made.pieces)} published`);
    say(`  ${grouped(made.rows)} hourly rows, ${grouped(size)} MB`);
    await sayRanks();
    await sayGathering(made.first, made.read);
    if (views === SIZES.at(-1)) {
      say('  plan of the three lists:');
      sayPlan();
    }
  } finally {
    // The secrets went with the folder.
    process.env = given;
    await disconnect();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints how long ranking, reading ranks and counting take with 1, 10 and 100 million recorded views. */
export async function measureViews(): Promise<void> {
  say(`Views, on SQLite, ${os.availableParallelism()} × ${os.cpus()[0]?.model ?? 'processor'}`);
  for (const views of SIZES) await measure(views);
}
