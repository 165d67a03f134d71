import { chromium, type Page } from '@playwright/test';
import fs from 'node:fs';
import { disconnect } from '../db/client.ts';
import { newPiece } from '../e2e/pages/new-piece.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { say } from './figures.ts';

/** Keys typed in the browser, into a piece of 10,000 words in 60 blocks: how long each keeps the page from doing anything else. */

const BLOCKS = 60;
const WORDS = 10_000;
const KEYS = 300;
const DEBIAN = '/usr/bin/chromium';

type KeyTimes = { typed: number[]; painted: number[] };

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => `word${(seed * 7 + index) % 97}`).join(' ');

/** Pastes the piece: by the same way a writer would bring one. */
async function fill(page: Page): Promise<void> {
  const each = Math.ceil(WORDS / BLOCKS);
  const blocks = Array.from({ length: BLOCKS }, (_, index) =>
    index % 10 === 0 ? `<h2>${words(8, index)}</h2><p>${words(each - 8, index)}</p>` : `<p>${words(each, index)}</p>`,
  );
  await page.locator('.editor-paper').evaluate((paper, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    paper.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, blocks.join(''));
}

/** From a key's event to its character in the document, and to the frame that shows it. Milliseconds. */
async function typingTimes(page: Page): Promise<KeyTimes> {
  await page.evaluate(() => {
    const times: KeyTimes = { typed: [], painted: [] };
    Object.assign(window, { keyTimes: times });
    let began = 0;
    window.addEventListener('keydown', () => (began = performance.now()), true);
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
  const middle = page.locator('.editor-paper > p').nth(BLOCKS / 2);
  await middle.click();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.type('abcdefgh '[key % 9] ?? 'x', { delay: 40 });
  return page.evaluate(() => (window as unknown as { keyTimes: KeyTimes }).keyTimes);
}

function told(name: string, times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `${name.padEnd(34)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length} keys)`;
}

/** Prints milliseconds per key, on the production build and a data folder of its own. */
export async function measureEditor(): Promise<void> {
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const server = await startServer(dataDir);
  const executablePath = process.env.CHROME_PATH ?? (fs.existsSync(DEBIAN) ? DEBIAN : undefined);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({
      baseURL: server.origin,
      viewport: { width: 1280, height: 900 },
    });
    await page.goto(`/newsroom/articles/${await newPiece(page, 'en', server.origin)}`);
    await page.locator('.editor-paper').click();
    await fill(page);
    const { typed, painted } = await typingTimes(page);
    say(`editor: ${WORDS.toLocaleString('en-GB')} words in ${BLOCKS} blocks`);
    say(told('key to character in the document', typed));
    say(told('key to the frame that shows it', painted));
  } finally {
    await browser.close();
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
