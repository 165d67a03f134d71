import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** Where browsers fetch the worker; at the root, so that all pages are in its reach. */
const ADDRESS = '/worker.js';
/** As the build has written it (`worker-file.ts`). */
const FILE = path.resolve(import.meta.dirname, '..', '.next', 'worker.js');

let kept: { script: string; etag: string } | undefined;

function readWorker() {
  if (kept) return kept;
  const script = fs.readFileSync(FILE, 'utf8');
  kept = { script, etag: `"${createHash('sha256').update(script).digest('base64url').slice(0, 27)}"` };
  return kept;
}

/** Sends the worker that keeps pages for when there is no connection. True when the request asked for it. */
export function serveWorker(request: IncomingMessage, response: ServerResponse): boolean {
  const [asked] = (request.url ?? '').split('?', 1);
  if (asked !== ADDRESS || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const { script, etag } = readWorker();
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    // Browsers ask again: an old worker must not outlive its build.
    'cache-control': 'no-cache',
    'content-security-policy': "default-src 'none'; connect-src 'self'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    etag,
  };
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, headers).end(isKnown || request.method === 'HEAD' ? undefined : script);
  return true;
}
