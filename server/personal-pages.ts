import type { IncomingMessage, ServerResponse } from 'node:http';
import { PERSONAL_MARK } from '../db/auth/visitors.ts';

/** Pages that are made for one person: the newsroom, what mailed and shared links lead to, and what somebody looks for. */
const PERSONAL = /^\/(?:newsroom|api\/auth|[a-z]{2}\/(?:preview|search|comments\/(?:own|unsubscribe)))(?:\/|$)/;

/** Whether the page at this path is made for one person. */
export const isPersonal = (path: string): boolean => PERSONAL.test(path);

/**
 * Has a page that is made for one person kept by nobody, neither by a cache between us and the browser nor by our own: the
 * framework would store its empty shell, send that with status 200 whatever comes after, and with the headers of stored pages.
 * A mark on the browser's name keeps it from that (`htmlLimitedBots`); `agentOf` takes it away again.
 */
export function keepPersonal(path: string, request: IncomingMessage, response: ServerResponse): void {
  if (!isPersonal(path)) return;
  request.headers['user-agent'] = `${request.headers['user-agent'] ?? ''}${PERSONAL_MARK}`;
  response.setHeader('cache-control', 'private, no-store');
}
