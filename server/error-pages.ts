import type { IncomingMessage, ServerResponse } from 'node:http';
import { getWithdrawal } from '../db/articles/queries.ts';
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES, type Locale } from '../db/site/locales.ts';
import { listLocales } from '../db/site/queries.ts';

/**
 * The framework answers «not found» to a reader without script with an empty page. Here its 404 is taken back before a byte
 * is sent, and the site's own page is sent in its place: real status, full page.
 */

const ADDRESS = new RegExp(`^/(?:${LOCALE_CODES.join('|')})/errors/(404|410)(?:/|$)`);
const ARTICLE = /^\/([a-z]{2})\/[^/]+\/([1-9]\d{0,8})(?:\/|$)/;

/** Status that an address of an error page carries itself, however it was reached. */
const ownStatus = (path: string) => Number(ADDRESS.exec(path)?.[1] ?? 0);

/** Whether the answer is a page that a person looks at, and not a payload for the router or a script. */
function isForReading(request: IncomingMessage): boolean {
  const { method, headers } = request;
  return (method === 'GET' || method === 'HEAD') && headers.rsc === undefined && headers['next-router-prefetch'] === undefined;
}

async function pageInstead(path: string): Promise<{ status: 404 | 410; path: string }> {
  const first = path.split('/')[1] ?? '';
  const { codes, preferred } = await listLocales();
  const locale: Locale = isLocale(first) && codes.includes(first) ? first : (preferred ?? DEFAULT_LOCALE);
  const id = Number(ARTICLE.exec(path)?.[2] ?? 0);
  const withdrawal = id > 0 ? await getWithdrawal(id) : undefined;
  if (withdrawal?.locale === locale) return { status: 410, path: `/${locale}/errors/410/${id}` };
  return { status: 404, path: `/${locale}/errors/404` };
}

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Runs `render`; an empty «not found» becomes the site's own page with its status. */
export async function renderWithErrorPages(request: IncomingMessage, response: ServerResponse, render: Render): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const own = ownStatus(path);
  if (own) {
    forceStatus(response, own);
    return render(request, response);
  }
  if (!isForReading(request)) return render(request, response);
  const takenBack = takeBackNotFound(response);
  await render(request, response);
  if (!takenBack.happened()) return;
  const instead = await pageInstead(path);
  takenBack.giveFree();
  forceStatus(response, instead.status);
  request.url = instead.path;
  delete request.headers['if-none-match'];
  await render(request, response);
}

/** Every way of sending a head goes out with this status, and is kept by nobody for long. */
function forceStatus(response: ServerResponse, status: number): void {
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = ((_status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    response.setHeader('cache-control', 'public, max-age=0, s-maxage=10');
    response.setHeader('x-robots-tag', 'noindex');
    return writeHead(status, ...rest);
  }) as ServerResponse['writeHead'];
}

/** Swallows everything that is written under status 404 until `giveFree`. */
function takeBackNotFound(response: ServerResponse): { happened: () => boolean; giveFree: () => void } {
  const { write, end, writeHead, flushHeaders } = response;
  let swallowed = false;
  const caught = () => {
    if (!swallowed && !response.headersSent && response.statusCode === 404) swallowed = true;
    return swallowed;
  };
  const parts = (args: unknown[]) => args.find((part) => typeof part === 'function') as (() => void) | undefined;
  response.writeHead = ((status: number, ...rest: never[]) => {
    response.statusCode = status;
    return caught() ? response : writeHead.call(response, status, ...rest);
  }) as ServerResponse['writeHead'];
  response.flushHeaders = () => void (caught() || flushHeaders.call(response));
  response.write = ((...args: Parameters<ServerResponse['write']>) => {
    if (!caught()) return write.apply(response, args);
    parts(args)?.();
    return true;
  }) as ServerResponse['write'];
  response.end = ((...args: Parameters<ServerResponse['end']>) => {
    if (!caught()) return end.apply(response, args);
    parts(args)?.();
    response.emit('swallowed');
    return response;
  }) as ServerResponse['end'];
  return {
    happened: () => swallowed,
    giveFree: () => {
      Object.assign(response, { write, end, writeHead, flushHeaders });
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.statusCode = 200;
    },
  };
}
