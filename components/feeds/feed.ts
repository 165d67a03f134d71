import type { Locale } from '../../db/site/locales.ts';
import type { FeedFormat } from './formats.ts';

/** A feed before it is written in one of the formats. All addresses are whole. */
export type Feed = {
  /** Stays the same as long as the feed is about the same. */
  id: string;
  title: string;
  description: string;
  locale: Locale;
  /** The page that the feed follows. */
  home: string;
  self: Record<FeedFormat, string>;
  site: { name: string; home: string; icon: string };
  logo: FeedPicture | undefined;
  items: FeedItem[];
};

export type FeedPicture = { url: string; width: number; height: number; alt: string; caption: string; credit: string };

export type FeedItem = {
  /** Never changes, whatever becomes of the address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The full text, with whole addresses only. */
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: { name: string; url?: string }[];
  categories: string[];
  picture?: FeedPicture | undefined;
  /** Where it is talked about, and the feed of that. */
  comments?: { url: string; feed: string };
};

/** When something in the feed was last changed; undefined while there is nothing in it. */
export function lastChange({ items }: Feed): Date | undefined {
  const times = items.map(({ updatedAt }) => updatedAt.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
