import { createHash } from 'node:crypto';
import { purgeUrls } from '../db/site/env.ts';
import { everythingTag } from '../db/site/tags.ts';

/**
 * What a page was made from, in a header for caches in front of us, which are told the same names when it is out of date
 * (`server/purges.ts`). Sent only where there are such caches; they take it away before a reader sees it.
 */

/** The header, as Varnish's xkey reads it. */
const HEADER = 'xkey';
/** Letters of a name. Two tags that share one would be purged together, which costs a rendering. */
const LENGTH = 8;
/** The framework's own tags say which files a page is made of; nothing of ours ever expires them. */
const OF_FRAMEWORK = '_N_T_';

/** A tag as caches in front are told it: short, whatever script it is written in. */
export const proxyTag = (tag: string): string => createHash('sha256').update(tag).digest('base64url').slice(0, LENGTH);

/** Writes into the head of an answer what it was made from, where somebody is to know. */
export function tellTags(headers: Record<string, unknown>, tags: Iterable<string>): void {
  if (purgeUrls().length === 0) return;
  const own = [...tags].filter((tag) => !tag.startsWith(OF_FRAMEWORK));
  headers[HEADER] = [...new Set([everythingTag(), ...own].map(proxyTag))].join(' ');
}
