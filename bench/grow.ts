import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { freshDataFolder } from '../e2e/servers.ts';
import { startPostgres } from '../server/postgres-for-tests.mjs';
import { grouped, say } from './figures.ts';
import type { Grown } from './grown-paper.ts';

/** Pieces; others can be given in BENCH_GROW, parted by commas, and one of the engines in BENCH_ENGINE. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** What the largest is compared with, and what it may take of that. */
const FROM = 10_000;
const FLAT = 1.5;

type Where = { dataDir: string; databaseUrl?: string };

/** Runs a script in a process of its own: the engine is chosen at the first import. Answers what it sent. */
async function sentBy(script: string, args: string[], { dataDir, databaseUrl = '' }: Where): Promise<Grown[]> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl };
  // What a script says of itself is of no interest here but for its errors.
  const child = fork(path.join(import.meta.dirname, script), args, {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const grown: Grown[] = [];
  child.on('message', (message) => {
    const one = message as Grown;
    say(`  ${grouped(one.size)} pieces: made in ${grouped(one.seconds)} s, ${grouped(one.megabytes)} MB`);
    grown.push(one);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${script} failed`);
  return grown;
}

const grownIn = (where: Where, sizes: number[]) => sentBy('grown-paper.ts', sizes.map(String), where);

const figure = (value: number) => (value < 10 ? value.toFixed(2) : grouped(value));

function sayTable(grown: Grown[]): void {
  const from = grown.find(({ size }) => size === FROM) ?? grown[0];
  const last = grown.at(-1);
  if (!from || !last) return;
  const name = (text: string) => text.padEnd(30);
  say(`\n${name('ms: median / p95')}${grown.map(({ size }) => grouped(size).padStart(17)).join('')}    growth`);
  for (const question of Object.keys(last.figures)) {
    const cells = grown.map(({ figures }) => {
      const { p50, p95 } = figures[question] ?? { p50: 0, p95: 0 };
      return `${figure(p50)} / ${figure(p95)}`.padStart(17);
    });
    const growth = (last.figures[question]?.quick ?? 0) / (from.figures[question]?.quick ?? 1);
    say(`${name(question)}${cells.join('')}${growth.toFixed(2).padStart(10)}${growth > FLAT ? ' ←' : ''}`);
  }
}

async function onSqlite(sizes: number[]): Promise<Grown[]> {
  const dataDir = await freshDataFolder();
  try {
    return await grownIn({ dataDir }, sizes);
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

/** In a database of its own, in the server at TEST_DATABASE_URL or in a throw-away one. */
async function onPostgres(sizes: number[]): Promise<Grown[]> {
  const { url, stop } = await startPostgres();
  const name = `broadsheet_bench_${process.pid}`;
  const inside = new URL(url);
  inside.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  try {
    const databaseUrl = inside.href;
    await sentBy('../server/prepare.ts', [], { dataDir, databaseUrl });
    return await grownIn({ dataDir, databaseUrl }, sizes);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
    await stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}

const ENGINES = { sqlite: { name: 'SQLite', grow: onSqlite }, postgres: { name: 'PostgreSQL', grow: onPostgres } };

/** Prints how long what pages ask takes among 1,000 to a million pieces, publishing, and rendering, on both engines. */
export async function measureGrowth(): Promise<void> {
  const sizes = process.env.BENCH_GROW?.split(',').map(Number).filter(Boolean) ?? SIZES;
  for (const [engine, { name, grow }] of Object.entries(ENGINES)) {
    if (process.env.BENCH_ENGINE && process.env.BENCH_ENGINE !== engine) continue;
    say(`\nGrowth, on ${name}, ${os.availableParallelism()} × ${os.cpus()[0]?.model ?? 'processor'}`);
    sayTable(await grow(sizes));
  }
}
