import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The framework lets an action say nothing about its HTTP status. `server/answer-status.ts` opens this store around every request
 * and sends what stands in it, so that a refused POST is a 401 or 403 to whoever looks at the wire.
 */
type Store = { status?: number };
const shared = globalThis as typeof globalThis & { broadsheetAnswer?: AsyncLocalStorage<Store> };

/** The status of the answer that is being made; nothing happens where no server of ours is around (`next dev`). */
export function setAnswerStatus(status: 401 | 403 | 409): void {
  const store = shared.broadsheetAnswer?.getStore();
  if (store) store.status = status;
}
