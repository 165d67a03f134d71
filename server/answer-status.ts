import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What an action says about the HTTP status of its answer; `components/forms/answer-status.ts` writes it. */
type Store = { status?: number };

// The framework bundles its own copy of what it imports: both sides meet here.
const shared = globalThis as typeof globalThis & { broadsheetAnswer?: AsyncLocalStorage<Store> };
const answers = (shared.broadsheetAnswer ??= new AsyncLocalStorage<Store>());

/**
 * Runs `render` so that a refused action is answered with its status, 401 or 403, and not with 200. And a page that answers a form
 * by leading elsewhere does so with 303: with 307 a browser would send the form there once more.
 */
export function renderWithStatus(
  request: IncomingMessage,
  response: ServerResponse,
  render: () => Promise<void>,
): Promise<void> {
  if (request.method !== 'POST') return render();
  const store: Store = {};
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse;
  const settle = () => {
    if (response.headersSent) return;
    if (response.statusCode === 307) response.statusCode = 303;
    if (response.statusCode === 200 && store.status) response.statusCode = store.status;
  };
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    settle();
    return writeHead(response.statusCode, ...rest);
  };
  return answers.run(store, render);
}
