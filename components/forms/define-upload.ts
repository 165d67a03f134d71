import { type Capability, Refused } from '../../db/auth/policy';
import type { Viewer } from '../../db/auth/session';
import { readActor } from './define-action';
import { isCrossSite } from './define-route';

/** Route handlers that take files: asked who sends before a byte is read, and never with a whole file in memory. */

type Definition = {
  access: Capability;
  /** Most bytes of all that is sent at once. */
  limit: number;
  run: (request: Request, actor: Viewer['actor']) => Promise<Response>;
};

/** Bytes up to which whoever is refused may finish, and so reads why; others are hung up on. */
const PATIENCE = 64 * 2 ** 20;

/**
 * A handler for `route.ts`. Answers 403 to other sites, 401 and 403 to whoever may not, 411 and 413 to what is too long or does not
 * say how long it is, all of it before anything is read; a `Refused` out of a verb becomes 403 or 409.
 */
export function defineStaffUpload({ access, limit, run }: Definition) {
  return async (request: Request): Promise<Response> => {
    const length = Number(request.headers.get('content-length') ?? Number.NaN);
    const answer = (status: number, error: string) =>
      Response.json(
        { error },
        {
          status,
          headers: { 'cache-control': 'private, no-store', ...(length > PATIENCE && { connection: 'close' }) },
        },
      );
    if (isCrossSite(request)) return answer(403, 'notAllowed');
    const actor = await readActor({ access });
    if (typeof actor === 'string') return answer(actor === 'signedOut' ? 401 : 403, actor);
    if (Number.isNaN(length)) return answer(411, 'noLength');
    if (length > limit) return answer(413, 'tooLarge');
    try {
      return await run(request, actor);
    } catch (error) {
      if (error instanceof Refused) return answer(error.code === 'notAllowed' ? 403 : 409, error.code);
      throw error;
    }
  };
}
