import type { IncomingMessage } from 'node:http';

/** Longest address that is looked at, in bytes, and deepest path, in segments. Ours are far below. */
const LONGEST = 2048;
const DEEPEST = 24;

/** What somebody is told instead of an answer. */
export type Refusal = { status: number; words: string; headers?: Record<string, string> };

/** What only pages of our own send: a browser says of everything else that another site began it. */
const STAFF_ONLY = /^\/(?:newsroom|api\/auth)(?:\/|$)/;
const isForeign = ({ method, headers }: IncomingMessage) =>
  method !== 'GET' && method !== 'HEAD' && /^(?:cross-site|same-site)$/.test(headers['sec-fetch-site'] ?? '');

/** Why a request is refused before anything looks at it, or undefined. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?', 1);
  if (url.length > LONGEST * 4 || path.length > LONGEST) return { status: 414, words: 'This address is too long.' };
  if (!path.startsWith('/') || path.startsWith('//'))
    return { status: 400, words: 'This is not an address of this site.' };
  if (path.split('/').length > DEEPEST) return { status: 404, words: 'There is no such page.' };
  if (STAFF_ONLY.test(path) && isForeign(request)) return { status: 403, words: 'Another site has sent this.' };
  try {
    const decoded = decodeURIComponent(path);
    if (/[\p{Cc}\\]/u.test(decoded)) return { status: 400, words: 'This address has a character no address has.' };
  } catch {
    return { status: 400, words: 'This address is not written in UTF-8.' };
  }
  return undefined;
}
