import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { disconnect } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { listFound, listSuggestions, type SearchFilter } from '../db/search/queries.ts';
import { sqliteFile } from '../db/site/env.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { durationOf, grouped, milliseconds, say, share } from './figures.ts';
import { generateArticles } from './generated-articles.ts';

/** Pieces; others can be given in BENCH_SEARCH, parted by commas. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Times that each kind of search is made, each with other words. */
const ROUNDS = 60;

type Made = Awaited<ReturnType<typeof generateArticles>>;
type Kind = { name: string; ask: (round: number) => Promise<unknown> };

const found = (locale: 'en' | 'ar', query: string, more: { filter?: SearchFilter; order?: 'newest' } = {}) =>
  listFound({ locale, query, filter: { locale, ...more.filter }, limit: 10, order: more.order ?? 'best' });

/** What readers ask, from the rarest word to the most frequent. */
function kindsOf({ vocabularies: { en, ar }, headlines }: Made): Kind[] {
  const word = (rank: number) => en.words[rank] ?? '';
  const arabic = (rank: number) => ar.words[rank] ?? '';
  const headline = (round: number) => (headlines.en[round] ?? headlines.en[0] ?? '').split(' ');
  const slip = (text: string) => text.slice(0, 2) + text.slice(3);
  const year = 365 * 86_400_000;
  const lately = { from: new Date(Date.UTC(2026, 0, 1) - year / 2), until: new Date(Date.UTC(2026, 0, 1) - year / 4) };
  return [
    { name: 'a rare word', ask: (round) => found('en', word(20_000 + round * 7)) },
    { name: 'a word of some pieces', ask: (round) => found('en', word(800 + round)) },
    { name: 'one of the most frequent words', ask: (round) => found('en', word(round % 20)) },
    { name: 'the same, in Arabic', ask: (round) => found('ar', arabic(round % 20)) },
    { name: 'two frequent words', ask: (round) => found('en', `${word(round % 30)} ${word(30 + (round % 30))}`) },
    { name: 'a frequent and a rarer word', ask: (round) => found('en', `${word(round % 30)} ${word(2_000 + round)}`) },
    { name: 'two rarer words', ask: (round) => found('en', `${word(200 + round)} ${word(500 + round)}`) },
    { name: 'half a headline', ask: (round) => found('en', headline(round).slice(0, 4).join(' ')) },
    { name: 'a phrase', ask: (round) => found('en', `"${headline(round).slice(2, 5).join(' ')}"`) },
    { name: 'without a word', ask: (round) => found('en', `${word(100 + round)} -${word(round % 20)}`) },
    { name: 'in a section', ask: (round) => found('en', word(round % 40), { filter: { sectionId: 2 } }) },
    {
      name: 'by an author, in a time',
      ask: (round) => found('en', word(round % 40), { filter: { authorId: 3, ...lately } }),
    },
    { name: 'by date', ask: (round) => found('en', word(round % 40), { order: 'newest' }) },
    { name: 'a slip of a letter', ask: (round) => found('en', slip(word(3_000 + round))) },
    { name: 'offers while typing', ask: (round) => listSuggestions('en', word(50 + round).slice(0, 3), 8) },
  ];
}

/** How long each search took, and how long the processor worked for it: the figure to compare where it does other things too. */
type Times = { took: number[]; worked: number[] };

async function timesOf({ ask }: Kind): Promise<Times> {
  const times: Times = { took: [], worked: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [began, usage] = [performance.now(), process.cpuUsage()];
    await ask(round);
    times.took.push(performance.now() - began);
    const { user, system } = process.cpuUsage(usage);
    times.worked.push((user + system) / 1000);
  }
  return times;
}

function told({ took, worked }: Times): string {
  const said = (list: number[]) => {
    const sorted = list.toSorted((a, b) => a - b);
    return `median ${milliseconds(share(sorted, 0.5))}, p95 ${milliseconds(share(sorted, 0.95))}`;
  };
  return `${said(took)}; processor ${said(worked)}`;
}

async function measure(count: number): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-bench-'));
  const given = { ...process.env };
  process.env.DATA_DIR = folder;
  Object.assign(process.env, secretsAsEnv());
  try {
    await migrate();
    let made: Made | undefined;
    const making = await durationOf(async () => {
      made = await generateArticles(count);
    });
    if (!made) return;
    const size = fs.statSync(sqliteFile()).size / 2 ** 20;
    say(`\n${grouped(count)} pieces, ${grouped(size)} MB, made in ${grouped(making.took / 1000)} s`);
    const kinds = kindsOf(made);
    for (const kind of kinds) await kind.ask(0);
    const all: Times = { took: [], worked: [] };
    for (const kind of kinds) {
      const times = await timesOf(kind);
      all.took.push(...times.took);
      all.worked.push(...times.worked);
      say(`  ${kind.name}: ${told(times)}`);
    }
    say(`  all of them: ${told(all)}`);
  } finally {
    // The secrets went with the folder.
    process.env = given;
    await disconnect();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints how long searches take among 1,000 to a million pieces. */
export async function measureSearch(): Promise<void> {
  const asked = process.env.BENCH_SEARCH?.split(',').map(Number).filter(Boolean);
  say(`Search, on SQLite, ${os.availableParallelism()} × ${os.cpus()[0]?.model ?? 'processor'}`);
  for (const count of asked ?? SIZES) await measure(count);
}
