import { createHash } from 'node:crypto';

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

/** The Content-Security-Policy of a finished page: its own inline scripts by their hashes, nothing else inline. */
export function policyOf(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', script = ''] of html.matchAll(INLINE)) {
    const isData = /type="application\/(ld\+)?json"/.test(attributes);
    if (!isData) hashes.add(sha256(script));
  }
  return [...BASE, `script-src 'self' ${[...hashes].join(' ')}`].join('; ');
}

/** Sent with every answer; a page's own policy comes beside it, and both hold. So this one must not speak of scripts. */
export const BASE_POLICY = BASE.filter((rule) => !rule.startsWith('default-src')).join('; ');
