import type { ServerResponse } from 'node:http';

type Ways = { writeHead: (...parts: unknown[]) => ServerResponse; end: (...parts: unknown[]) => ServerResponse };

/** Notes the status and the headers of a head that is not sent yet. */
function noteHead(response: ServerResponse, status: number, rest: unknown[]): void {
  response.statusCode = status;
  const headers = rest.find((part): part is Record<string, string> => typeof part === 'object' && part !== null);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
}

/**
 * Holds an answer back until it is whole: `finish` is then given its body, may change status and headers, and answers what is sent.
 * For pages, which are short; whoever holds one has seen to it that it is not packed.
 */
export function holdAnswer(response: ServerResponse, finish: (body: Buffer) => Buffer): void {
  const original = { writeHead: response.writeHead.bind(response), end: response.end.bind(response) } as Ways;
  const chunks: Buffer[] = [];
  let isWhole = false;
  const hold = (parts: unknown[]) => {
    const [chunk] = parts;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
    parts.find((part): part is () => void => typeof part === 'function')?.();
  };
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (isWhole) return original.writeHead(status, ...rest);
      noteHead(response, status, rest);
      return response;
    },
    flushHeaders: () => undefined,
    write: (...parts: unknown[]) => (hold(parts), true),
    end: (...parts: unknown[]) => {
      hold(parts);
      isWhole = true;
      return original.end(finish(Buffer.concat(chunks)));
    },
  });
}
