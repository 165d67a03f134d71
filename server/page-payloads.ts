import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { pageStore } from './page-store.ts';
import { noteLasting } from './render-notes.ts';

/**
 * What the framework is told of a page, in a file of its own, for browsers that have been given the page. It lies in the store of the
 * rendered pages, so every process has it, under the hash of its content: a reader whose page has been made anew meanwhile finds what
 * belongs to the page that they have.
 */

const pack = promisify(zlib.brotliCompress);
const unpack = promisify(zlib.brotliDecompress);
/** It is written with every rendering. */
const QUICK = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };

const ADDRESS = /^\/payloads\/([\w-]{22})\.js$/;
const hashOf = (payload: string) => createHash('sha256').update(payload).digest('base64url').slice(0, 22);
const keyOf = (build: string, hash: string) => `${build} payload ${hash}`;

/** Where browsers find it, for as long as the store keeps pages. */
export const addressOfPayload = (payload: string): string => `/payloads/${hashOf(payload)}.js`;

/** Whether the address is that of one. */
export const isPayload = (path: string): boolean => ADDRESS.test(path);

/** Keeps it; to be done before a page that names it is sent. */
export async function keepPayload(build: string, payload: string): Promise<void> {
  const value = await pack(payload, QUICK);
  await pageStore().set(keyOf(build, hashOf(payload)), { value, tags: [], since: 0, storedAt: Date.now() });
}

/** Sends the one at this address, or 404; false when the address is of something else. */
export async function sendPayload(build: string, path: string, response: ServerResponse): Promise<boolean> {
  const [, hash] = ADDRESS.exec(path) ?? [];
  if (!hash) return false;
  const kept = await pageStore().get(keyOf(build, hash));
  if (kept) {
    noteLasting();
    response.writeHead(200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, s-maxage=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.end(await unpack(kept.value));
  } else {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end('Gone: the page has been made anew. Load it again.\n');
  }
  return true;
}
