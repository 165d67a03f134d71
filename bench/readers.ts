import fs from 'node:fs';
import { disconnect } from '../db/client.ts';
import { listPublishedArticles } from '../db/articles/queries.ts';
import { makeFormToken } from '../db/comments/token.ts';
import { changeSettings } from '../db/site/mutations.ts';
import type { Settings } from '../db/site/settings.ts';
import { ADMIN } from '../e2e/factories.ts';
import { actionId, addressOfPiece } from '../e2e/posts.ts';
import { freshDataFolder, startServer } from '../e2e/servers.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { grouped, milliseconds, say, share } from './figures.ts';
import { Caller, repeatedly, seconds } from './load.ts';

/** What readers do, through the server's own actions: how much of it is taken, and how others are answered meanwhile. */

/** Seconds for which each thing is measured. */
const LASTS = Number(process.env.BENCH_SECONDS ?? 10);
/** How many send at once, and how many read pages meanwhile. */
const SENDERS = 8;
const LOOKERS = 4;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0';

type Piece = { id: number; path: string };
/** Whom to ask, and the pieces to read. */
export type Site = { caller: Caller; pieces: Piece[] };

let readers = 0;
/** Headers of a reader whom nobody has seen before. */
function newcomer(): Record<string, string> {
  readers += 1;
  const ip = [10, (readers >> 16) & 255, (readers >> 8) & 255, readers & 255].join('.');
  return { 'x-forwarded-for': ip, 'user-agent': FIREFOX, accept: 'text/x-component' };
}
const pieceOf = ({ pieces }: Site): Piece => pieces[readers % pieces.length] ?? { id: 0, path: '/' };

const VIEW = actionId('trackView');
const COMMENT = actionId('sendComment');

/** Has a view counted, by somebody new, on the next piece. */
export async function sendView(site: Site): Promise<void> {
  const headers = { ...newcomer(), 'next-action': VIEW, 'content-type': 'text/plain;charset=UTF-8' };
  const { id, path } = pieceOf(site);
  const body = `[{"articleId":${id},"automation":false}]`;
  const { status } = await site.caller.ask({ method: 'POST', path, headers, body });
  if (status !== 200) throw new Error(`A view was answered with ${status}`);
}

const BOUNDARY = 'bench';
/** A form as a browser writes it, with the arguments of the action at its end. */
function formBody(fields: Record<string, string | number>): string {
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [`_1_${name}`, value]),
    ['0', '[{"status":"idle"},"$K1"]'],
  ];
  const written = parts.map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${written.join('')}--${BOUNDARY}--\r\n`;
}

/** Sends a comment, by somebody new, to the next piece. */
export async function sendComment(site: Site): Promise<void> {
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  const headers = { ...newcomer(), 'next-action': COMMENT, 'content-type': type };
  const { id, path } = pieceOf(site);
  const text = `This is what reader ${readers} has to say of it, in about as many words as people use.`;
  const token = makeFormToken(id, 'page', new Date());
  const body = formBody({ articleId: id, token, text, name: 'Rana', scripted: 1 });
  const { status, text: answer } = await site.caller.ask({ method: 'POST', path, headers, body });
  if (status !== 200 || !answer.includes('"done"')) throw new Error(`A comment was answered with ${status}: ${answer}`);
}

/** Reads pages for a while, alone or beside other work; answers the 99th percentile. */
async function look(site: Site, until: () => boolean): Promise<number> {
  let turn = 0;
  const times = await repeatedly(LOOKERS, until, async () => {
    turn += 1;
    const { path } = site.pieces[turn % site.pieces.length] ?? { path: '/' };
    const { status } = await site.caller.ask({ path });
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
  });
  say(
    `  article pages: ${grouped(times.length / LASTS)} a second, median ${milliseconds(share(times, 0.5))}, p99 ${milliseconds(share(times, 0.99))}`,
  );
  return share(times, 0.99);
}

type Sending = { name: string; send: (site: Site) => Promise<void> };

/** Sends as fast as it is taken while others read; says how the readers fare compared with an idle site. */
async function beside(site: Site, idle: number, { name, send }: Sending): Promise<void> {
  say(`\n${name}, from ${SENDERS} at once`);
  const until = seconds(LASTS);
  const [times, late] = await Promise.all([repeatedly(SENDERS, until, () => send(site)), look(site, until)]);
  say(
    `  ${name}: ${grouped(times.length / LASTS)} a second, median ${milliseconds(share(times, 0.5))}, p99 ${milliseconds(share(times, 0.99))}`,
  );
  say(`  p99 of article pages is ${(late / idle).toFixed(1)} times that of the idle site`);
}

const MEASURED: Record<'views' | 'comments', { settings: Partial<Settings>; sending: Sending }[]> = {
  views: [{ settings: {}, sending: { name: 'views', send: sendView } }],
  comments: [
    { settings: { commentsMode: 'pre' }, sending: { name: 'comments that wait', send: sendComment } },
    { settings: { commentsMode: 'post' }, sending: { name: 'comments that appear at once', send: sendComment } },
  ],
};

async function measureOn(site: Site, what: keyof typeof MEASURED): Promise<void> {
  for (const { settings, sending } of MEASURED[what]) {
    // What protects a piece from a crowd would end the measurement.
    await changeSettings(ADMIN, { commentsPerArticle: 1_000_000, ...settings });
    for (const { path } of site.pieces) await site.caller.ask({ path });
    say(`\nNobody sends anything, ${LOOKERS} read at once`);
    await look(site, seconds(LASTS));
    await beside(site, await look(site, seconds(LASTS)), sending);
  }
}

/** Prints views or comments a second through a running server's actions, and what that does to those who read. */
export async function measureReaders(what: keyof typeof MEASURED): Promise<void> {
  say(`\nThrough a server, on SQLite: ${what}`);
  const dataDir = await freshDataFolder();
  process.env.DATA_DIR = dataDir;
  Object.assign(process.env, secretsAsEnv());
  const { items } = await listPublishedArticles({ locale: 'en', limit: 20 });
  const pieces = await Promise.all(items.map(async ({ id }) => ({ id, path: await addressOfPiece(id) })));
  const server = await startServer(dataDir);
  const caller = new Caller(server.origin);
  try {
    await measureOn({ caller, pieces }, what);
  } finally {
    caller.close();
    await server.stop();
    await disconnect();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
