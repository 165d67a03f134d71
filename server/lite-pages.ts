import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { DEFAULT_LOCALE, isLocale, LOCALE_CODES } from '../db/site/locales.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { holdAnswer } from './held-answer.ts';
import { inPart, LITE_STYLE, type LitePage, litePage, withLite } from './lite-page.ts';

/**
 * The lite edition: every reader's page without script and pictures, made from the page itself when it is asked for with `?lite`, or by
 * a browser that asks for less data (`Save-Data: on`). What is made is kept by the content it was made from: it can never be older.
 */

/** Bytes of lite pages a process keeps at hand. */
const MEMORY = 8 * 1024 * 1024;

/** Previews are looked at as they will be; the rest is no reader's page. */
const READERS = new RegExp(`^/(?:(?:${LOCALE_CODES.join('|')})(?:/(?!preview(?:/|$))[^?]*)?)?(?:\\?|$)`);
const FILE = /\.[a-z]{2,11}(?:\?|$)/;
const FOR_SCRIPTS = ['rsc', 'next-router-prefetch', 'next-action'];

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('base64');

/** Nothing may run or be fetched here but the pictures and films that are asked for, which are pages of their own. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash(LITE_STYLE)}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a wish for the lite edition is told by. */
type Asking = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Asked = { page: LitePage; accepted: string; known: string; isHead: boolean; hosts: string[] };
type Packed = { etag: string; identity: Buffer; gzip: Buffer; br: Buffer };
const made = new LRUCache<string, Packed>({
  maxSize: MEMORY,
  sizeCalculation: ({ identity, gzip, br }) => identity.length + gzip.length + br.length + 200,
});

function pack(html: string): Packed {
  const identity = Buffer.from(html);
  const br = brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return { etag: `"${hash(identity).slice(0, 27)}"`, identity, gzip: gzipSync(identity), br };
}

function packedPage(body: Buffer, page: LitePage, isPersonal: boolean): Packed {
  const make = () => pack(litePage(body.toString('utf8'), page));
  // What is made for one reader is kept nowhere.
  if (isPersonal) return make();
  const key = JSON.stringify([hash(body), page]);
  const fresh = made.get(key) ?? make();
  made.set(key, fresh);
  return fresh;
}

/** Where an answer leads, as the lite edition spells it; to other sites as it is. */
function liteLocation(location: string, { page, hosts }: Asked): string {
  const [origin = ''] = /^https?:\/\/[^/?#]+/.exec(location) ?? [];
  if (origin && !hosts.includes(new URL(origin).host)) return location;
  const [here = ''] = page.url.split('?', 1);
  const lite = withLite(location.slice(origin.length) || '/', page.url);
  // Whoever sent a form from one of the parts of a page is told there what became of it.
  return origin + (page.part > 1 && lite.startsWith(`${here}?`) ? inPart(lite, page.part) : lite);
}

/** Whether an address is one of those that exist in both editions; a browser that asks for less data is answered otherwise there. */
function hasLiteEdition({ url = '/', headers }: Asking): boolean {
  return READERS.test(url) && !FILE.test(url) && FOR_SCRIPTS.every((name) => headers[name] === undefined);
}

/** The lite page that a request asks for; undefined when it asks for none. */
export function liteWish(request: Asking): LitePage | undefined {
  if (!hasLiteEdition(request) || !['GET', 'HEAD', 'POST'].includes(request.method ?? '')) return undefined;
  const { url = '/' } = request;
  const query = new URLSearchParams(url.split('?', 2)[1]);
  const keep = query.has('lite');
  if (!keep && (query.has('full') || !/^on\b/i.test(String(request.headers['save-data'] ?? '')))) return undefined;
  const segment = url.split(/[/?]/, 2)[1] ?? '';
  const part = Number(/^[1-9]\d?$/.exec(query.get('lite') ?? '')?.[0] ?? 1);
  return { locale: isLocale(segment) ? segment : DEFAULT_LOCALE, url, keep, part };
}

/** Headers of the full page that hold for it alone go; the lite page has its own. */
function setLiteHeaders(response: ServerResponse, { page }: Asked, etag: string): void {
  for (const name of ['link', 'content-encoding', 'last-modified']) response.removeHeader(name);
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('vary', page.keep ? 'Accept-Encoding' : 'Accept-Encoding, Save-Data');
  response.setHeader('etag', etag);
}

function answerLite(response: ServerResponse, body: Buffer, asked: Asked): Buffer {
  // A kept page's header is a list of one.
  const [location] = [response.getHeader('location') ?? []].flat();
  if (typeof location === 'string' && asked.page.keep) response.setHeader('location', liteLocation(location, asked));
  const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html') && body.length > 0;
  if (!isPage) return body;
  const isPersonal = /no-store/.test(String(response.getHeader('cache-control') ?? ''));
  const packed = packedPage(body, asked.page, isPersonal);
  setLiteHeaders(response, asked, packed.etag);
  if (response.statusCode === 200 && asked.known.split(/\s*,\s*/).includes(packed.etag)) {
    response.statusCode = 304;
    response.removeHeader('content-length');
    return Buffer.alloc(0);
  }
  const encoding = acceptedEncoding(asked.accepted);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', packed[encoding].length);
  return asked.isHead ? Buffer.alloc(0) : packed[encoding];
}

/**
 * Has the answer to this request sent as a page of the lite edition, whichever page it is: found, missing, gone, or the answer to a
 * form. The page itself is asked for whole and unpacked; what is sent carries headers of its own, so that no cache mixes the two up.
 */
export function sendLite(request: IncomingMessage, response: ServerResponse, page: LitePage): void {
  const { headers } = request;
  const asked = {
    page,
    accepted: headers['accept-encoding'] ?? '',
    known: headers['if-none-match'] ?? '',
    isHead: request.method === 'HEAD',
    hosts: [headers.host, headers['x-forwarded-host']].flat().filter((one) => one !== undefined),
  };
  for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since', 'range'])
    Reflect.deleteProperty(headers, name);
  if (asked.isHead) request.method = 'GET';
  holdAnswer(response, (body) => answerLite(response, body, asked));
}

/** Says to caches that the page at a plain address depends on whether the browser asks for less data. */
export function varyBySaveData(request: IncomingMessage, response: ServerResponse): void {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isReading || !hasLiteEdition(request) || /[?&](?:lite|full)(?:[=&]|$)/.test(request.url ?? '')) return;
  // The framework writes the header anew: it is added to when the head leaves.
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  response.writeHead = (...parts: unknown[]) => {
    if (!response.headersSent) response.appendHeader('vary', 'Save-Data');
    return writeHead(...parts);
  };
}
