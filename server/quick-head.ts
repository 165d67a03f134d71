import { ServerResponse, STATUS_CODES } from 'node:http';

/**
 * Heads that are written out once. `writeHead` looks through every character of every header at each answer, a tenth of all that a page
 * from memory costs; but for the date these stay the same, and were looked through when the page was rendered.
 *
 * Node has no public way to say so. `_header` is where its own `writeHead` leaves the finished text (`lib/_http_outgoing.js`, Node 24); a
 * test holds both against each other, character by character. For any answer that is not the usual one `writeHead` itself is called.
 */
type Inside = ServerResponse & {
  _header: string | null;
  _keepAliveTimeout: number;
  _expect_continue?: boolean;
  maxRequestsOnConnectionReached: boolean;
};

/** Names and values in turn, the length of the body among them; and the text that they made last, in which second. */
export type Head = { said: string[]; text?: string; second?: number; rest?: number };

/** Whether Node would write the headers, the date and that the connection stays, and nothing else. */
const isUsual = (response: Inside): boolean =>
  response.shouldKeepAlive &&
  response._header === null &&
  !response.maxRequestsOnConnectionReached &&
  !response._expect_continue &&
  response.req.httpVersionMinor === 1 &&
  response.writeHead === ServerResponse.prototype.writeHead &&
  response.getHeaderNames().length === 0;

/** As `response.writeHead(status, head.said)`, which lets only whole answers with a body be known: no 204, no 304. */
export function writeKnownHead(response: ServerResponse, status: number, head: Head): void {
  const inside = response as Inside;
  if (!isUsual(inside)) {
    response.writeHead(status, head.said);
    return;
  }
  const [second, rest] = [Math.floor(Date.now() / 1000), Math.floor(inside._keepAliveTimeout / 1000)];
  if (head.second !== second || head.rest !== rest) {
    const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`];
    for (let at = 0; at < head.said.length; at += 2) lines.push(`${head.said[at]}: ${head.said[at + 1]}`);
    const date = new Date(second * 1000).toUTCString();
    lines.push(`Date: ${date}`, 'Connection: keep-alive', `Keep-Alive: timeout=${rest}`, '\r\n');
    Object.assign(head, { text: lines.join('\r\n'), second, rest });
  }
  response.statusCode = status;
  inside._header = head.text ?? null;
}
