import type { ServerResponse } from 'node:http';

/** Why a file is not sent, as `send` numbers it: it is not there, its condition or range does not hold, the disk does not give it. */
export function sayUnsent(response: ServerResponse, status = 500): void {
  // Half of it has gone already: nothing but a broken connection tells that the rest is missing.
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.removeHeader('content-encoding');
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(status === 404 ? 'There is no such file.\n' : 'This file cannot be sent.\n');
}
