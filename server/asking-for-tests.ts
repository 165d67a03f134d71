import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type Got = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/** How to ask a server on this machine for something, with no header but those that are said and `Host`. */
export const askerOf =
  (server: http.Server) =>
  (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const request = http.request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      request.on('error', reject).end();
    });
