import { connection } from 'next/server';

/** Texts for programs: kept by caches like pages, asked for again by tag or date, sent again only when they are others. */

export type MadeText = {
  text: string;
  /** Another one whenever the text is another. */
  tag: string;
  type: string;
  /** Milliseconds; a text is made anew whenever something in it may have changed, so it is never older than its content. */
  madeAt: number;
  /** What it was made from, for caches that are told what is out of date. */
  tags: string[];
};

/** As pages: asked for again each time by readers, for some seconds by whoever stands between. */
const LIFE = 'public, max-age=0, s-maxage=10, stale-if-error=86400';

/** Whether whoever asks has this very text (RFC 9110, 13.2.2): a tag is asked first, a date only where there is none. */
function hasIt({ headers }: Request, { tag, madeAt }: MadeText): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags.split(',').some((one) => ['*', `"${tag}"`].includes(one.trim().replace(/^W\//, '')));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(madeAt / 1000) * 1000 <= since;
}

/** The text as an answer: 200, or 304 for whoever has it. */
export function answerText(request: Request, made: MadeText): Response {
  const headers = {
    'cache-control': LIFE,
    // Weak: the bytes are packed on their way.
    etag: `W/"${made.tag}"`,
    'last-modified': new Date(made.madeAt).toUTCString(),
    // A header is written in ASCII. The page cache reads it, and does not send it on.
    'cache-tag': made.tags.map(encodeURIComponent).join(','),
    'access-control-allow-origin': '*',
  };
  if (hasIt(request, made)) return new Response(null, { status: 304, headers });
  return new Response(made.text, { headers: { ...headers, 'content-type': `${made.type}; charset=utf-8` } });
}

/** The handler of a text at a fixed address. */
export const textHandler =
  (read: () => MadeText | Promise<MadeText>) =>
  async (request: Request): Promise<Response> => {
    // A build knows neither the site's address nor its database.
    await connection();
    return answerText(request, await read());
  };

/** Nothing stands there: the site's own page about that is sent instead. */
export const answerMissing = (): Response => new Response(null, { status: 404 });
