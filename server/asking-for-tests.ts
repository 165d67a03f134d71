import http from 'node:http';

export type Got = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };
export type Asking = { headers?: Record<string, string>; method?: string; body?: string | Buffer };

/** Asks a server on this machine for something, with no header but those that are said and `Host`. */
export const askAt = (port: number, path: string, { headers = {}, method = 'GET', body }: Asking = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const request = http.request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    request.on('error', reject).end(body);
  });
