import type { z } from 'zod';
import { type Capability, Refused } from '../../db/auth/policy';
import type { Viewer } from '../../db/auth/session';
import { readActor } from './define-action';

/** Route handlers of the newsroom: JSON in, JSON out, for whoever is signed in and for nobody's page but ours. */

const HEADERS = { 'cache-control': 'private, no-store' };
const answer = (status: number, body: Record<string, unknown>) => Response.json(body, { status, headers: HEADERS });

type Params = Record<string, string>;
type Definition<Schema extends z.ZodType> = {
  /** Who may call; left out: whoever is signed in, and the verb asks for more. */
  access?: 'staff' | Capability;
  /** Of the JSON body, or of the query where there is no body (GET). */
  input: Schema;
  /** Most bytes of a body. */
  limit: number;
  run: (input: z.output<Schema>, actor: Viewer['actor'], params: Params) => Promise<unknown>;
};

/** Whether another site's page sent it: browsers say so, and what is no browser has no cookie to misuse. */
export function isCrossSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  return origin !== null && URL.parse(origin)?.host !== request.headers.get('host');
}

/** The body's text, or undefined beyond the limit; no more than that is ever held. */
async function readText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was sent, or the answer to what cannot be read. */
async function readInput(request: Request, limit: number): Promise<{ value: unknown } | Response> {
  if (request.method === 'GET') return { value: Object.fromEntries(new URL(request.url).searchParams) };
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  // What a form of another site can send without asking is not JSON.
  if (type !== 'application/json') return answer(415, { error: 'notJson' });
  // Whoever is gone before the end, with the window or the network, has sent nothing.
  const text = await readText(request, limit).catch(() => '');
  if (text === undefined) return answer(413, { error: 'tooLarge' });
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return answer(400, { error: 'bad', fields: {} });
  }
}

/** What fits no field stands under `form`. */
const faults = (error: z.ZodError) =>
  Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0] ?? 'form'), message]));

/**
 * A handler for `route.ts`. Refuses before anything is read whoever is not signed in (401), may not (403), or comes from another
 * site (403); answers 415, 413 and 400 for what cannot be used. `run` answers what is sent as JSON, or a `Response` with a
 * status of its own; a `Refused` out of a verb becomes 403.
 */
export function defineStaffRoute<Schema extends z.ZodType>({
  access = 'staff',
  input,
  limit,
  run,
}: Definition<Schema>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    if (isCrossSite(request)) return answer(403, { error: 'notAllowed' });
    const actor = await readActor({ access });
    if (typeof actor === 'string') return answer(actor === 'signedOut' ? 401 : 403, { error: actor });
    const read = await readInput(request, limit);
    if (read instanceof Response) return read;
    const parsed = input.safeParse(read.value);
    if (!parsed.success) return answer(400, { error: 'bad', fields: faults(parsed.error) });
    try {
      const result = await run(parsed.data, actor, await context.params);
      if (!(result instanceof Response)) return Response.json(result, { headers: HEADERS });
      for (const [name, value] of Object.entries(HEADERS)) result.headers.set(name, value);
      return result;
    } catch (error) {
      if (error instanceof Refused) return answer(error.code === 'notAllowed' ? 403 : 409, { error: error.code });
      throw error;
    }
  };
}
