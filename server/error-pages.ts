import type { IncomingMessage, ServerResponse } from 'node:http';
import { getWithdrawal } from '../db/articles/queries.ts';
import { agentOf } from '../db/auth/visitors.ts';
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES, type Locale } from '../db/site/locales.ts';
import { oldAddress } from '../db/site/input.ts';
import { getRedirect, listLocales } from '../db/site/queries.ts';
import { redirectTag } from '../db/site/tags.ts';
import { currentNotes } from './render-notes.ts';

/**
 * The framework answers «not found» to a reader without script with an empty page. Here its 404 is taken back before a byte
 * is sent, and the site's own page is sent in its place: real status, full page.
 */

const OWN_ADDRESS = new RegExp(`^/(?:${LOCALE_CODES.join('|')})/errors(?:/|$)`);
/** The newsroom says so itself, in the language of whoever works there. */
const NEWSROOM = /^\/newsroom(?:\/|$)/;
const NEWSROOM_ERROR = '/newsroom/missing';
const ARTICLE = /^\/([a-z]{2})\/[^/]+\/([1-9]\d{0,8})(?:\/|$)/;

/** What the framework notes on a request while it looks for a page; a second page must not be looked for under the first one's. */
const NOTES = Symbol.for('NextInternalRequestMeta');

/** Whether the answer is a page that a person looks at, and not a payload for the router or a script. */
function isForReading(request: IncomingMessage): boolean {
  const { method = '', headers } = request;
  const isForScript = ['rsc', 'next-router-prefetch', 'next-action'].some((name) => headers[name] !== undefined);
  return ['GET', 'HEAD', 'POST'].includes(method) && !isForScript;
}

/** Asks for another page instead; what was posted has been read. */
function askFor(request: IncomingMessage, path: string): void {
  request.url = path;
  if (request.method === 'POST') request.method = 'GET';
  for (const name of ['if-none-match', 'content-type', 'content-length']) Reflect.deleteProperty(request.headers, name);
  Reflect.deleteProperty(request, NOTES);
}

async function pageInstead(path: string): Promise<{ status: 404 | 410; path: string }> {
  if (NEWSROOM.test(path)) return { status: 404, path: NEWSROOM_ERROR };
  const first = path.split('/')[1] ?? '';
  const { codes, preferred } = await listLocales();
  const locale: Locale = isLocale(first) && codes.includes(first) ? first : (preferred ?? DEFAULT_LOCALE);
  const id = Number(ARTICLE.exec(path)?.[2] ?? 0);
  const withdrawal = id > 0 ? await getWithdrawal(id) : undefined;
  if (withdrawal?.locale === locale) return { status: 410, path: `/${locale}/errors/410/${id}` };
  return { status: 404, path: `/${locale}/errors/404` };
}

/** Where what is asked for has moved, if that is known: as it is written in a header. */
async function movedTo({ method = '' }: IncomingMessage, path: string): Promise<string | undefined> {
  if (NEWSROOM.test(path) || method === 'POST') return undefined;
  const old = oldAddress(path);
  const target = (await getRedirect(old))?.target;
  // It is kept until that changes, or the page that is missing appears.
  if (target) currentNotes()?.tags.add(redirectTag(old));
  return target?.startsWith('/') ? new URL(target, 'http://here').pathname : (target ?? undefined);
}

/** An old address that no page of its kind knows: one that was written down by hand. */
function leadOn(response: ServerResponse, location: string): void {
  response.writeHead(308, { location, 'cache-control': 'public, max-age=0, s-maxage=10' });
  response.end();
}

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Runs `render`; an empty «not found» becomes the site's own page with its status. */
export async function renderWithErrorPages(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  sayHeadersOnce(response);
  if (path === NEWSROOM_ERROR) {
    forceStatus(response, 404, KEPT_BY_NOBODY);
    return render(request, response);
  }
  if (OWN_ADDRESS.test(path)) {
    // Error pages are sent in the place of others; by themselves they are no pages.
    forceStatus(response, 404);
    request.url = `/${path.split('/')[1]}/errors/404`;
    return render(request, response);
  }
  if (!isForReading(request)) return render(request, response);
  // Two pages listen to the end of one answer.
  response.setMaxListeners(30);
  const takenBack = takeBackNotFound(response);
  await render(request, response);
  if (!takenBack.happened()) return;
  const moved = await movedTo(request, path);
  const instead = await pageInstead(path);
  takenBack.giveFree();
  if (moved !== undefined) return leadOn(response, moved);
  askFor(request, instead.path);
  if (instead.path === NEWSROOM_ERROR) forceStatus(response, instead.status, KEPT_BY_NOBODY);
  else {
    forceStatus(response, instead.status);
    // The page in its place is one of the stored ones, also where the address was meant for one person.
    request.headers['user-agent'] = agentOf(request.headers['user-agent']);
  }
  await render(request, response);
}

/**
 * The framework sets the headers of a page that it has just rendered, and appends them once more as those of the kept page:
 * a redirect would name its target twice, which is no address to some.
 */
function sayHeadersOnce(response: ServerResponse): void {
  const appendHeader = response.appendHeader.bind(response);
  response.appendHeader = (name, value) => {
    const said = [response.getHeader(name) ?? []].flat().map(String);
    const news = [value].flat().filter((one) => !said.includes(one));
    return news.length > 0 ? appendHeader(name, news) : response;
  };
}

const KEPT_BY_NOBODY = 'private, no-store';

/** Every way of sending a head goes out with this status, and is kept by nobody for long. */
function forceStatus(response: ServerResponse, status: number, kept = 'public, max-age=0, s-maxage=10'): void {
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = (_status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    response.setHeader('cache-control', kept);
    response.setHeader('x-robots-tag', 'noindex');
    return writeHead(status, ...rest);
  };
}

/** The four ways in which an answer leaves; each of them may be the first. */
const waysOut = (response: ServerResponse) => ({
  write: response.write.bind(response) as (...parts: unknown[]) => boolean,
  end: response.end.bind(response) as (...parts: unknown[]) => ServerResponse,
  writeHead: response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse,
  flushHeaders: response.flushHeaders.bind(response),
});

const callbackOf = (parts: unknown[]) => parts.find((part): part is () => void => typeof part === 'function');

/** Swallows every page that is written under status 404 until `giveFree`. */
function takeBackNotFound(response: ServerResponse): { happened: () => boolean; giveFree: () => void } {
  const original = waysOut(response);
  const before = response.getHeaders();
  let swallowed = false;
  // What a route answers to a script, in a form of its own, is an answer already; and whoever sends it waits for it to be sent.
  const isPage = () => /^(?:text\/html|$)/.test(String(response.getHeader('content-type') ?? ''));
  const isCaught = () => {
    if (!response.headersSent && response.statusCode === 404 && isPage()) swallowed = true;
    return swallowed;
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      return isCaught() ? response : original.writeHead(status, ...rest);
    },
    flushHeaders: () => {
      if (!isCaught()) original.flushHeaders();
    },
    write: (...parts: unknown[]) => {
      if (!isCaught()) return original.write(...parts);
      callbackOf(parts)?.();
      return true;
    },
    end: (...parts: unknown[]) => {
      if (!isCaught()) return original.end(...parts);
      callbackOf(parts)?.();
      return response;
    },
  });
  return {
    happened: () => swallowed,
    giveFree: () => {
      Object.assign(response, original);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      // What is said of every answer is said of this one too.
      for (const [name, value] of Object.entries(before)) if (value !== undefined) response.setHeader(name, value);
      response.statusCode = 200;
    },
  };
}
