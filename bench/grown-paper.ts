import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { SYSTEM } from '../db/auth/policy.ts';
import { disconnect } from '../db/client.ts';
import { engine } from '../db/columns.ts';
import { sqliteFile } from '../db/site/env.ts';
import { rankViews } from '../db/views/mutations.ts';
import { articlePath, frontPath } from '../components/site/addresses.ts';
import { startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { durationOf, share } from './figures.ts';
import { type GrownPaper, LOCALES, openPaper } from './generated-paper.ts';
import { type Asked, type Question, questionsAbout } from './paper-questions.ts';
import { openSink } from './row-sink.ts';

/**
 * A process of its own for one engine, which is chosen at the first import: lets a paper grow in the database of the environment, which
 * holds the sample edition, and sends its parent what each size was like. Sizes are its arguments.
 */

/** `quick`: a quarter took no longer, whatever else the machine did. */
export type Figures = { quick: number; p50: number; p95: number };
export type Grown = { size: number; seconds: number; megabytes: number; figures: Record<string, Figures> };

const ROUNDS = 60;
/** Pages of each kind that a server renders, none of them twice. */
const PAGES = 40;

const figuresOf = (times: number[]): Figures => {
  const sorted = times.toSorted((a, b) => a - b);
  return { quick: share(sorted, 0.25), p50: share(sorted, 0.5), p95: share(sorted, 0.95) };
};

async function timesOf({ ask, before, rounds = ROUNDS }: Question): Promise<number[]> {
  const times: number[] = [];
  const warm = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warm; round += 1) {
    await before?.(round);
    const began = performance.now();
    await ask(round);
    if (round >= warm) times.push(performance.now() - began);
  }
  return times;
}

type Address = { id: number; locale: string; slug: string; section: string };

/** Published pieces from all of the paper's years, in turns of its languages; some for questions, some for pages. */
async function choose({
  first,
  count,
}: GrownPaper): Promise<{ asked: Address[]; pages: Address[]; talkedAbout: number[] }> {
  const sink = await openSink();
  // Of all languages: no multiple of three.
  const step = 1 + 3 * Math.floor(count / 1_800);
  const query = (locale: string) =>
    `select a.id, a.locale, a.slug, s.slug as section from articles a join sections s on s.id = a.section_id
     where a.locale = '${locale}' and a.state = 'published' and a.id in (${Array.from({ length: 600 }, (_, n) => first + n * step).join()})
     order by a.id`;
  const byLocale: Address[][] = [];
  for (const locale of LOCALES) byLocale.push(await sink.ask<Address>(query(locale)));
  const turns = Array.from({ length: 150 }, (_, n) => byLocale.flatMap((list) => list[n] ?? [])).flat();
  const talked = await sink.ask<{ id: number }>(
    `select article_id as id from comments where id % ${Math.max(1, Math.floor(count / 1000))} = 0 limit 60`,
  );
  await sink.close();
  const half = Math.floor(turns.length / 2 / 3) * 3;
  return { asked: turns.slice(0, half), pages: turns.slice(half), talkedAbout: talked.map(({ id }) => id) };
}

async function slugs(): Promise<{ authors: string[]; topics: string[] }> {
  const sink = await openSink();
  const of = async (table: string) =>
    (await sink.ask<{ slug: string }>(`select slug from ${table} order by id`)).map(({ slug }) => slug);
  const found = { authors: await of('authors'), topics: await of('topics') };
  await sink.close();
  return found;
}

async function render(dataDir: string, pages: Address[]): Promise<Record<string, Figures>> {
  const server = await startServer(dataDir, { settings: { DATABASE_URL: process.env.DATABASE_URL ?? '' } });
  const locales = LOCALES.map(String);
  try {
    const timed = async (paths: string[]) => {
      const times: number[] = [];
      for (const path of paths) {
        const began = performance.now();
        const answer = await fetch(server.origin + path);
        await answer.text();
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
        times.push(performance.now() - began);
      }
      return figuresOf(times);
    };
    // What every page shares is made once.
    await timed(locales.map((locale) => frontPath(locale as 'en')));
    await timed(pages.slice(PAGES, PAGES + 10).map((piece) => articlePath(piece as Address & { locale: 'en' })));
    return {
      'page of a piece': await timed(
        pages.slice(0, PAGES).map((piece) => articlePath(piece as Address & { locale: 'en' })),
      ),
    };
  } finally {
    await server.stop();
  }
}

async function sizeOf(): Promise<number> {
  if (engine === 'sqlite') return fs.statSync(sqliteFile()).size / 2 ** 20;
  const sink = await openSink();
  const [row] = await sink.ask<{ bytes: string }>('select pg_database_size(current_database()) as bytes');
  await sink.close();
  return Number(row?.bytes) / 2 ** 20;
}

async function grow(size: number, open: Awaited<ReturnType<typeof openPaper>>): Promise<Grown> {
  const { paper, growTo } = open;
  const making = await durationOf(() => growTo(size));
  for (const locale of LOCALES) await rankViews(SYSTEM, locale, new Date());
  const { asked, pages, talkedAbout } = await choose(paper);
  const { authors, topics } = await slugs();
  const about: Asked = { paper, pieces: asked.map(({ id }) => id), talkedAbout, authors, topics };
  const figures: Record<string, Figures> = {};
  for (const question of questionsAbout(about)) figures[question.name] = figuresOf(await timesOf(question));
  await disconnect();
  Object.assign(figures, await render(path.resolve(process.env.DATA_DIR ?? ''), pages));
  return { size, seconds: making.took / 1000, megabytes: await sizeOf(), figures };
}

if (import.meta.main) {
  Object.assign(process.env, secretsAsEnv());
  const open = await openPaper();
  for (const size of process.argv.slice(2).map(Number)) process.send?.(await grow(size, open));
  await disconnect();
  process.disconnect?.();
}
