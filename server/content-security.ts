import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { holdAnswer } from './held-answer.ts';

/** What a page allows besides its own inline scripts. */
const BASE = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  // Widths and focal points of pictures are style attributes.
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const INLINE = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

const sha256 = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;

/** Frames of exactly these hosts; what is no host could say something else of the policy and is left out. */
function framesOf(hosts: readonly string[]): string {
  const sources = hosts.filter((host) => HOST.test(host)).map((host) => `https://${host}`);
  return `frame-src ${sources.join(' ') || "'none'"}`;
}

/**
 * The Content-Security-Policy of a finished page: its own inline scripts by their hashes, nothing else inline, frames of the
 * hosts that may be embedded.
 */
export function policyOf(html: string, embedHosts: readonly string[]): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', script = ''] of html.matchAll(INLINE)) {
    const isData = /type="application\/(ld\+)?json"/.test(attributes);
    if (!isData) hashes.add(sha256(script));
  }
  return [...BASE, framesOf(embedHosts), `script-src 'self' ${[...hashes].join(' ')}`].join('; ');
}

/** React needs more while somebody develops; a served site never runs so. */
const DEVELOPMENT = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';

/**
 * The Content-Security-Policy of a page that is made for one person: its inline scripts carry the nonce, or are one of those
 * that every page has (`known`); nothing else inline runs.
 */
export const policyWithNonce = (nonce: string, ...known: string[]): string =>
  [...BASE, `script-src 'self' 'nonce-${nonce}' ${known.map(sha256).join(' ')}${DEVELOPMENT}`].join('; ');

/** Sent with every answer; a page's own policy comes beside it, and both hold. So this one must not speak of scripts. */
export const basePolicy = (embedHosts: readonly string[]): string =>
  [...BASE.filter((rule) => !rule.startsWith('default-src')), framesOf(embedHosts)].join('; ');

/** Shown to whoever works on a piece in a frame of the newsroom, and in no other. */
const FRAMED = /^\/[a-z]{2}\/preview\/(?:piece|front)\//;
/** Pages that are made anew for one reader. */
const FOR_ONE = /^\/[a-z]{2}\/(?:(?:comments\/(?:own|unsubscribe)|preview)\/|search(?:[/?]|$))/;

/** What makes the policy of a page at this address from its markup. */
function ownPolicy(address: string, embedHosts: readonly string[]): (html: string) => string {
  if (!FRAMED.test(address)) return (html) => policyOf(html, embedHosts);
  return (html) => policyOf(html, embedHosts).replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

/**
 * A page that is made for one reader, or as the answer to a form, has a policy for its own scripts like every other; they are known
 * when it is whole, so it is held back until then. They are short.
 */
export function writePolicyOfOwnPage(
  request: IncomingMessage,
  response: ServerResponse,
  embedHosts: readonly string[],
): void {
  const isAnswer = request.method === 'POST' && request.headers['next-action'] === undefined;
  if (!isAnswer && !FOR_ONE.test(request.url ?? '')) return;
  const policy = ownPolicy(request.url ?? '', embedHosts);
  delete request.headers['accept-encoding'];
  holdAnswer(response, (body) => {
    const isPage = String(response.getHeader('content-type') ?? '').startsWith('text/html');
    if (isPage) response.setHeader('content-security-policy', policy(body.toString('utf8')));
    return body;
  });
}
