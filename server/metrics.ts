import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { viewTotals } from '../db/views/gatherer.ts';
import type { PurgeTotals } from './purges.ts';

type Kind = 'counter' | 'gauge';
type Sample = { labels?: string; value: number };

/** What `server/pages-handler.ts`, `server/page-cache.ts` and `server/purges.ts` keep in this process. */
const shared = globalThis as typeof globalThis & {
  broadsheetPages?: { memory: { size: number; calculatedSize: number } };
  broadsheetPurges?: PurgeTotals;
  broadsheetPageCache?: { figures: () => { bytes: number; pages: number; hits: number; misses: number } };
};

/** One metric in the text format of Prometheus. */
const metric = (name: string, kind: Kind, { help, samples }: { help: string; samples: Sample[] }) =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    ...samples.map(({ labels, value }) => `${name}${labels ? `{${labels}}` : ''} ${value}`),
  ].join('\n');

const one = (name: string, kind: Kind, { help, value }: { help: string; value: number }) =>
  metric(name, kind, { help, samples: [{ value }] });

function processMetrics(): string[] {
  const { user, system } = process.cpuUsage();
  const memory = process.memoryUsage();
  const started = Math.round(Date.now() / 1000 - process.uptime());
  return [
    one('process_cpu_seconds_total', 'counter', { help: 'Seconds of processor time.', value: (user + system) / 1e6 }),
    one('process_start_time_seconds', 'gauge', { help: 'When the process started.', value: started }),
    one('process_resident_memory_bytes', 'gauge', { help: 'Memory in use.', value: memory.rss }),
    one('nodejs_heap_used_bytes', 'gauge', { help: 'Memory of JavaScript values.', value: memory.heapUsed }),
    one('nodejs_eventloop_utilization', 'gauge', {
      help: 'Share of its life that the event loop was busy.',
      value: performance.eventLoopUtilization().utilization,
    }),
  ];
}

function pageMetrics(): string[] {
  const { size = 0, calculatedSize = 0 } = shared.broadsheetPages?.memory ?? {};
  const nothing = { bytes: 0, pages: 0, hits: 0, misses: 0 };
  const { bytes, pages, hits, misses } = shared.broadsheetPageCache?.figures() ?? nothing;
  return [
    one('broadsheet_pages_in_memory', 'gauge', { help: 'Rendered pages kept in memory.', value: size }),
    one('broadsheet_pages_in_memory_bytes', 'gauge', { help: 'Their size.', value: calculatedSize }),
    one('broadsheet_page_cache_pages', 'gauge', { help: 'Answers in the page cache.', value: pages }),
    one('broadsheet_page_cache_bytes', 'gauge', { help: 'Their size in all their forms.', value: bytes }),
    one('broadsheet_page_cache_hits_total', 'counter', { help: 'Requests answered from the page cache.', value: hits }),
    one('broadsheet_page_cache_misses_total', 'counter', {
      help: 'Requests for which a page had to be made.',
      value: misses,
    }),
  ];
}

function viewMetrics(): string[] {
  const { counted, dropped, waiting, failures } = viewTotals();
  const drops = Object.entries(dropped).map(([reason, value]) => ({ labels: `reason="${reason}"`, value }));
  return [
    one('broadsheet_views_counted_total', 'counter', { help: 'Views counted and written.', value: counted }),
    metric('broadsheet_views_dropped_total', 'counter', { help: 'Views not counted, by reason.', samples: drops }),
    one('broadsheet_views_waiting', 'gauge', { help: 'Views that wait to be written.', value: waiting }),
    one('broadsheet_views_write_failures_total', 'counter', {
      help: 'Writes of views that failed; they are tried again.',
      value: failures,
    }),
  ];
}

/** Of the caches in front, where there are any. */
function purgeMetrics(): string[] {
  const totals = shared.broadsheetPurges;
  if (!totals) return [];
  return [
    one('broadsheet_purges_total', 'counter', { help: 'Times a cache in front was told.', value: totals.sent }),
    one('broadsheet_purge_failures_total', 'counter', {
      help: 'Times it could not be told; it is tried again.',
      value: totals.failures,
    }),
    one('broadsheet_purges_waiting', 'gauge', {
      help: 'Invalidations that not every cache in front knows of.',
      value: totals.waiting,
    }),
  ];
}

/** The state of this process in the text format of Prometheus 0.0.4; counters count from its start. */
export const metricsText = (): string =>
  `${[...processMetrics(), ...pageMetrics(), ...purgeMetrics(), ...viewMetrics()].join('\n')}\n`;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whoever asks from this machine, and not through a proxy on it, which asks for others. */
const isFromHere = ({ socket, headers }: IncomingMessage): boolean =>
  /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '') &&
  Number(process.env.TRUSTED_PROXY_HOPS ?? 0) === 0 &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined &&
  headers.via === undefined;

/**
 * Whether the request may see the metrics: with `METRICS_TOKEN` as bearer token, or from the machine itself. It looks at the
 * request as it came, before anybody has set its address.
 */
export function maySeeMetrics(request: IncomingMessage): boolean {
  const token = process.env.METRICS_TOKEN ?? '';
  const [, given = ''] = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (token && given) return timingSafeEqual(digest(given), digest(token));
  return isFromHere(request);
}

/**
 * Answers `/metrics` with what `tell` says; to whom it does not concern as if there were no such page. True when the request was for it.
 */
export async function serveMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  tell: () => string | Promise<string> = metricsText,
): Promise<boolean> {
  if ((request.url ?? '').split('?', 1)[0] !== '/metrics') return false;
  const allowed = maySeeMetrics(request);
  const text = allowed ? await tell() : 'There is no such page.\n';
  response.writeHead(allowed ? 200 : 404, {
    'content-type': `text/plain; ${allowed ? 'version=0.0.4; ' : ''}charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
  return true;
}
