import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { expect, LANGUAGES, wireTest as test } from './fixtures.ts';
import { aPieceWith, addressOf, PAGE_KINDS } from './page-kinds.ts';

/** Every kind of page against the standard, by the W3C's own checker (https://validator.github.io/validator/). It needs Java. */

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/**
 * What the checker takes for an error and is none: each with the reason why it stays. Nothing else is let through.
 */
const JUSTIFIED: { message: RegExp; why: string }[] = [
  {
    message: /^Bad value “” for attribute “action” on element “form”/,
    why: 'React writes the forms of server actions so. The standard itself says what an empty action means: the page’s own address.',
  },
];

type Found = { type: string; url: string; message: string; extract?: string; lastLine?: number };

/** Runs a program to its end; undefined when it is not there. */
async function run(program: string, args: string[]): Promise<{ code: number; out: string } | undefined> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = await Promise.race([
    once(child, 'close').then(([code]) => ({ code: Number(code), out })),
    once(child, 'error').then(() => undefined),
  ]);
  return ended;
}

const hasJava = async () => (await run('java', ['-version']))?.code === 0;

/** Pages that are no kinds of their own, of one language. */
async function more(): Promise<[name: string, path: string][]> {
  const piece = await aPieceWith('en', () => true);
  const album = await PAGE_KINDS.find(({ name }) => name === 'an album')?.path('en');
  return [
    ['a piece', addressOf(piece)],
    ['comments', `/en/comments/on/${piece.id}/oldest`],
    ['a picture', `${album}/1`],
    ['the door', '/newsroom/sign-in'],
    ['a lost password', '/newsroom/forgot'],
  ];
}

test('a strict reader of the standard finds no error on any kind of page, in any language', async ({ request }) => {
  const canCheck = await hasJava();
  if (!canCheck) {
    console.warn('\n  NOT CHECKED: there is no Java, so no page was held against the standard.');
    console.warn(
      '  Install a Java runtime of version 11 or newer (Debian: default-jre-headless) and run this again.\n',
    );
  }
  test.info().skip(!canCheck, 'There is no Java to run the checker with.');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-valid-'));
  try {
    const asked: [name: string, path: string][] = await more();
    for (const kind of PAGE_KINDS)
      for (const { locale } of LANGUAGES) asked.push([`${kind.name} ${locale}`, await kind.path(locale)]);
    for (const [name, address] of asked) {
      const file = path.join(folder, `${name.replaceAll(' ', '-')}.html`);
      fs.writeFileSync(file, await (await request.get(address)).text());
    }
    const files = fs.readdirSync(folder).map((name) => path.join(folder, name));
    expect(files).toHaveLength(asked.length);
    const args = ['-Xss4m', '-jar', JAR, '--errors-only', '--format', 'json', '--stdout', '--exit-zero-always'];
    const checked = await run('java', [...args, ...files]);
    const { messages } = JSON.parse(checked?.out ?? '') as { messages: Found[] };
    const errors = messages.filter(({ message }) => !JUSTIFIED.some((one) => one.message.test(message)));
    const told = errors.map(
      ({ url, message, extract = '' }) => `${path.basename(url)}: ${message} «${extract.trim()}»`,
    );
    expect(told).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
