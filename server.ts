import './server/give-back.ts';
import './server/quick-ticks.ts';
import cluster from 'node:cluster';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import path from 'node:path';
import next from 'next';
import { disconnect } from './db/client.ts';
import { listLocales } from './db/site/queries.ts';
import { siteUrl } from './db/site/env.ts';
import { stopGathering } from './db/views/gatherer.ts';
import { renderWithStatus } from './server/answer-status.ts';
import { buildIn } from './server/build-id.ts';
import { startCards } from './server/cards.ts';
import { basePolicy, writePolicyOfOwnPage } from './server/content-security.ts';
import { embedHosts } from './server/embed-hosts.ts';
import { renderWithErrorPages } from './server/error-pages.ts';
import { startJobs } from './server/jobs.ts';
import { liteWish, sendLite, varyBySaveData } from './server/lite-pages.ts';
import { serveFile } from './server/media.ts';
import { serveMetrics } from './server/metrics.ts';
import { metricsOfAll, tellMetrics } from './server/metrics-of-all.ts';
import { PageCache } from './server/page-cache.ts';
import { packedFiles } from './server/packed-files.ts';
import { sendPayload } from './server/page-payloads.ts';
import { keepPersonal } from './server/personal-pages.ts';
import { refusalOfPost } from './server/posts.ts';
import { type Refusal, refusalOf } from './server/refusals.ts';
import { refusalOfSearch } from './server/searches.ts';
import { secretsAsEnv } from './server/secrets.ts';
import { serveWorker } from './server/serve-worker.ts';
import { warmStart } from './server/warm-start.ts';

/** A process of the site, alone or one of several (`server/workers.ts`): the framework behind our own checks, files, error pages and jobs. */

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '127.0.0.1';
/** How long a connection may rest, in milliseconds: longer than proxies and browsers keep theirs, so that nobody asks over one that has just been closed. */
const REST = 75_000;
/** How long a stopping server waits for the answers under way, in milliseconds. */
const DRAIN = 10_000;
/** How long it then waits for what does not end, before it goes all the same. */
const LAST = 1000;

const own = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXTAUTH_URL: siteUrl() };
Object.assign(process.env, secretsAsEnv(), own);

const app = next({ dev: false, hostname, port, dir: import.meta.dirname });
const framework = app.getRequestHandler();
const built = path.join(import.meta.dirname, '.next');
const build = buildIn(built);
const servePacked = packedFiles(path.join(built, 'static'));
let ready = false;

function sendText(response: ServerResponse, { status, words, headers = {} }: Refusal): void {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, { ...plain, ...headers });
  response.end(`${words}\n`);
}

/** The reader's address is what the connection says, or what a trusted proxy in front says; never what a reader says. */
function setClientAddress(request: IncomingMessage): void {
  const hops = Number(process.env.TRUSTED_PROXY_HOPS ?? 0);
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const named = hops > 0 ? told.at(-hops)?.trim() : undefined;
  request.headers['x-forwarded-for'] = named || (request.socket.remoteAddress ?? '');
  if (hops === 0) {
    delete request.headers['x-forwarded-host'];
    delete request.headers['x-forwarded-proto'];
  }
}

function setBaseHeaders(response: ServerResponse, hosts: readonly string[]): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  // Pages carry their own, stricter in what it allows inline and written with the page.
  response.setHeader('content-security-policy', basePolicy(hosts));
}

/** For operators: alive, and ready (the database answers). True when the request was one of these. */
async function serveHealth(pathname: string, response: ServerResponse): Promise<boolean> {
  if (pathname === '/healthz') sendText(response, { status: 200, words: 'ok' });
  else if (pathname === '/readyz') {
    const isUp =
      ready &&
      (await listLocales()
        .then(() => true)
        .catch(() => false));
    sendText(response, isUp ? { status: 200, words: 'ready' } : { status: 503, words: 'not ready' });
  } else return false;
  return true;
}

/** Answers as the site does without its page cache. */
async function render(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [pathname = '/'] = (request.url ?? '/').split('?', 1);
  setClientAddress(request);
  const busy = refusalOfSearch(pathname, request);
  if (busy) return sendText(response, busy);
  const hosts = await embedHosts();
  setBaseHeaders(response, hosts);
  if (await sendPayload(build, pathname, response)) return;
  keepPersonal(pathname, request, response);
  const badPost = await refusalOfPost(request);
  if (badPost) return sendText(response, badPost);
  const lite = liteWish(request);
  if (lite) sendLite(request, response, lite);
  else varyBySaveData(request, response);
  writePolicyOfOwnPage(request, response, hosts);
  await renderWithStatus(request, response, () =>
    renderWithErrorPages(request, response, (...both) => framework(...both)),
  );
}

const pages = new PageCache(withTrouble(render));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal) return sendText(response, refusal);
  if (await pages.serve(request, response)) return;
  const [pathname = '/'] = (request.url ?? '/').split('?', 1);
  if (await serveHealth(pathname, response)) return;
  if (await serveMetrics(request, response, cluster.isWorker ? metricsOfAll : undefined)) return;
  if (serveFile(request, response) || servePacked(request, response)) return;
  if (serveWorker(request, response)) return;
  await render(request, response);
}

type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The same, and a fault of ours is noted and told of. */
function withTrouble(work: Work): RequestListener {
  return (request, response) => {
    work(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, { status: 500, words: 'Something went wrong on our side. It has been noted.' });
    });
  };
}

const work = withTrouble(answer);
// Requests without a body are not to be streams of nothing; and nobody speaks another protocol here.
const server = http.createServer(
  { optimizeEmptyRequests: true, shouldUpgradeCallback: () => false },
  (request, response) => {
    if (!pages.serveAtOnce(request, response)) work(request, response);
  },
);

server.keepAliveTimeout = REST;

await app.prepare();
await warmStart(pages);
const stopJobs = startJobs();
let stopCards = () => {};
if (cluster.isWorker) tellMetrics();
server.listen(port, hostname, () => {
  ready = true;
  const address = server.address();
  if (address !== null && typeof address === 'object') stopCards = startCards(address);
  console.info(`Serving on http://${hostname}:${port}`);
});

async function stop(): Promise<void> {
  ready = false;
  pages.close();
  stopCards();
  const jobs = stopJobs().catch((error: unknown) => console.error('Job:', error));
  const drained = new Promise<void>((resolve) => {
    setTimeout(() => {
      server.closeAllConnections();
      // Also where a connection is left that the server has lost sight of, or a job does not end.
      setTimeout(resolve, LAST);
    }, DRAIN);
  });
  // What is answered from here on is the last on its connection.
  server.keepAliveTimeout = 1;
  server.closeIdleConnections();
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.race([Promise.all([closed, jobs]), drained]);
  await stopGathering();
  await disconnect();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
