import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { mediaPath } from '../db/media/files.ts';
import { getMovedName } from '../db/media/queries.ts';
import { sayUnsent } from './unsent-file.ts';

const FONTS = path.resolve(import.meta.dirname, '..', 'public', 'fonts');

/** For a file opened by itself: no script runs in it, but the browser's own viewer may place a picture and play a film. */
const ALONE = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

/** A picture that was replaced, or whose rights have ended: its old addresses lead to what stands there now. */
async function sendMoved(name: string, response: ServerResponse): Promise<void> {
  const moved = await getMovedName(name).catch(() => undefined);
  if (!moved) return sayUnsent(response, 404);
  response.writeHead(302, { location: `/media/${moved}`, 'cache-control': 'public, max-age=60' }).end();
}

/**
 * Answers `/media/…` and `/fonts/…` from the disk: names carry the content's hash or version, so they never change; ranges
 * for films. True when the request was one of these.
 */
export function serveFile(request: IncomingMessage, response: ServerResponse): boolean {
  const found = /^\/(media|fonts)\/([\w.-]+)$/.exec((request.url ?? '').split('?', 1)[0] ?? '');
  if (!found || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const [, kind, name = ''] = found;
  const file =
    kind === 'media' ? mediaPath(name) : /^[a-z0-9-]+\.woff2$/.test(name) ? path.join(FONTS, name) : undefined;
  if (!file) return false;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-security-policy', ALONE);
  // The JPEG of a picture is what feeds carry: readers of feeds that are web sites themselves may show it.
  const isFed = kind === 'media' && name.endsWith('.jpg');
  response.setHeader('cross-origin-resource-policy', isFed ? 'cross-origin' : 'same-origin');
  send(request, file, { immutable: true, maxAge: '365d', index: false, dotfiles: 'allow' })
    .on('error', ({ status }: { status?: number }) => {
      if (kind === 'media' && status === 404) return void sendMoved(name, response);
      sayUnsent(response, status);
    })
    .pipe(response);
  return true;
}
