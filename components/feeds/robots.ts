import { siteUrl } from '../../db/site/env';
import { newsSitemapPath, sitemapPath } from '../site/addresses';
import type { MadeText } from './answer';
import { tagOf } from './items';

/** What no machine needs to look at: the newsroom, what scripts ask, results that are made for one reader. */
const CLOSED = [
  ...['/newsroom', '/api/', '/*/search?'],
  ...['/*/preview/', '/*/comments/own/', '/*/comments/unsubscribe/'],
];

/** The rules for machines that follow links (RFC 9309). */
export function robotsText(): MadeText {
  const rules = CLOSED.map((path) => `Disallow: ${path}`);
  const maps = [sitemapPath(), newsSitemapPath()].map((path) => `Sitemap: ${siteUrl()}${path}`);
  const text = `${['User-agent: *', ...rules, '', ...maps].join('\n')}\n`;
  return { text, tag: tagOf(text), type: 'text/plain', madeAt: 0, tags: [] };
}
