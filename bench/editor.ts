import { chromium, type Page } from '@playwright/test';
import fs from 'node:fs';
import { countWords } from '../db/articles/body.ts';
import { getWorkingCopy } from '../db/articles/desk.ts';
import type { BodyDocument } from '../db/articles/document.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { disconnect } from '../db/client.ts';
import { aDraft, aPerson, aPicture } from '../e2e/factories.ts';
import { signedIn } from '../e2e/fixtures.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, milliseconds, say, share } from './figures.ts';

/** An editor at work on a long piece, in a browser: how long after a key its letter stands there, and how long a save takes. */

const BLOCKS = 60;
const WORDS = 10_000;
const KEYS = 300;
const SAVES = 100;
const DEBIAN = '/usr/bin/chromium';

type KeyTimes = { typed: number[]; painted: number[]; longTasks: number[] };

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => `word${(seed * 7 + index) % 97}`).join(' ');
const paragraph = (count: number, seed: number) => {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text: words(count, seed) }] };
};

/** A body as editors write it: of every ten blocks a heading, a picture, a list, a quotation and six paragraphs. */
async function longBody(): Promise<BodyDocument> {
  const media = await aPicture();
  const each = Math.ceil(WORDS / (BLOCKS * 0.8));
  const item = (seed: number) => ({ type: 'listItem' as const, content: [paragraph(each / 4, seed)] });
  const blocks = Array.from({ length: BLOCKS }, (_, seed): BodyDocument['content'][number] => {
    const kinds: Record<number, BodyDocument['content'][number]> = {
      0: { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words(8, seed) }] },
      3: { type: 'figure', attrs: { media, caption: words(12, seed) } },
      6: { type: 'bulletList', content: [item(seed), item(seed + 1), item(seed + 2), item(seed + 3)] },
      8: { type: 'blockquote', content: [paragraph(each, seed)] },
    };
    return kinds[seed % 10] ?? paragraph(each, seed);
  });
  return { v: 1, type: 'doc', content: blocks };
}

/**
 * From the moment a key went down, the wait for whatever the page was doing included, to its character in the document, and to
 * the frame that shows it. Milliseconds.
 */
async function typingTimes(page: Page): Promise<KeyTimes> {
  await page.evaluate(() => {
    const times: KeyTimes = { typed: [], painted: [], longTasks: [] };
    Object.assign(window, { keyTimes: times });
    new PerformanceObserver((list) =>
      times.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    let began = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (began = timeStamp), true);
    window.addEventListener('input', () => {
      const start = began;
      times.typed.push(performance.now() - start);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.painted.push(performance.now() - start);
        port2.postMessage('');
      });
    });
  });
  const middle = page.locator('.editor-paper > p').nth(BLOCKS / 3);
  await middle.click();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.type('abcdefgh '[key % 9] ?? 'x', { delay: 40 });
  return page.evaluate(() => (window as unknown as { keyTimes: KeyTimes }).keyTimes);
}

/** What the browser waited for each save of its own while somebody typed. Milliseconds. */
const savesWhileTyping = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/save'))
      .map(
        (entry) => (entry as PerformanceResourceTiming).responseEnd - (entry as PerformanceResourceTiming).requestStart,
      ),
  );

/** Saves of the whole piece, one after the other, each with one more word: from the request to the answer. Milliseconds. */
async function saveTimes(page: Page, id: number): Promise<number[]> {
  // The editor has nothing more to save, and is left.
  await page
    .locator('.save-line')
    .getByText(/^Saved/)
    .waitFor();
  await page.goto('/newsroom/account');
  const copy = await getWorkingCopy(SYSTEM, id);
  return page.evaluate(
    async ({ url, copy: start, rounds }) => {
      if (!start) throw new Error('There is nothing to save');
      let { version } = start;
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const content = { ...start.content, standfirst: `Save number ${round}` };
        const body = JSON.stringify({ from: version, content, kind: 'autosave', window: 'bench' });
        const began = performance.now();
        const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        ({ version } = (await answer.json()) as { version: number });
        times.push(performance.now() - began);
        if (answer.status !== 200) throw new Error(`Not saved: ${answer.status}`);
      }
      return times;
    },
    { url: `/newsroom/api/articles/${id}/save`, copy, rounds: SAVES },
  );
}

function told(name: string, times: number[], what: string): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, late, last] = [0.5, 0.95, 1].map((part) => milliseconds(share(sorted, part)));
  return `${name.padEnd(36)} p50 ${median}, p95 ${late}, longest ${last} (${times.length} ${what})`;
}

/** Somebody who may write, before a long piece. */
async function openPiece(page: Page, origin: string): Promise<number> {
  const writer = await aPerson('editor');
  await signedIn(page.context(), writer, origin);
  const body = await longBody();
  const id = await aDraft({ headline: 'A long piece', body, by: writer.actor });
  await page.goto(`/newsroom/articles/${id}`);
  await page.locator('.editor-paper').waitFor();
  say(`editor: ${grouped(countWords(body))} words in ${body.content.length} blocks`);
  return id;
}

/** Prints milliseconds per key and per save, on the production build and a data folder of its own. */
export async function measureEditor(): Promise<void> {
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const server = await startServer(dataDir);
  const executablePath = process.env.CHROME_PATH ?? (fs.existsSync(DEBIAN) ? DEBIAN : undefined);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ baseURL: server.origin, viewport: { width: 1280, height: 900 } });
    const id = await openPiece(page, server.origin);
    const { typed, painted, longTasks } = await typingTimes(page);
    say(told('key to character in the document', typed, 'keys'));
    say(told('key to the frame that shows it', painted, 'keys'));
    say(told('work that holds the page up', longTasks, 'times over 50 ms'));
    say(told('save, while somebody types', await savesWhileTyping(page), 'saves'));
    say(told('save, one after the other', await saveTimes(page, id), 'saves'));
  } finally {
    await browser.close();
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
