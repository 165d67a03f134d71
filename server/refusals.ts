import type { IncomingMessage } from 'node:http';

/** Longest address that is looked at, in bytes, and deepest path, in segments. Ours are far below. */
const LONGEST = 2048;
const DEEPEST = 24;

/** What somebody is told instead of an answer. */
export type Refusal = { status: number; words: string; headers?: Record<string, string> };

/** Why a request is refused before anything looks at it, or undefined. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  const url = request.url ?? '/';
  const [path = '/'] = url.split('?', 1);
  if (url.length > LONGEST * 4 || path.length > LONGEST) return { status: 414, words: 'This address is too long.' };
  if (!path.startsWith('/') || path.startsWith('//'))
    return { status: 400, words: 'This is not an address of this site.' };
  if (path.split('/').length > DEEPEST) return { status: 404, words: 'There is no such page.' };
  try {
    const decoded = decodeURIComponent(path);
    if (/[\p{Cc}\\]/u.test(decoded)) return { status: 400, words: 'This address has a character no address has.' };
  } catch {
    return { status: 400, words: 'This address is not written in UTF-8.' };
  }
  return undefined;
}
