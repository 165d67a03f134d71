import type { MessageKey } from '../site/messages';

/** The forms in which a feed is written: the last segment of its address, and what it is. */
export const FEED_FORMATS = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', name: 'feeds.rss' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'feeds.atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'feeds.json' },
} as const satisfies Record<string, { file: string; type: string; name: MessageKey }>;
export type FeedFormat = keyof typeof FEED_FORMATS;
export const FORMAT_NAMES = Object.keys(FEED_FORMATS) as FeedFormat[];

/** Where the feed of a page lies: under the page's own address. */
export const feedPath = (page: string, format: FeedFormat) => `${page}/${FEED_FORMATS[format].file}`;
