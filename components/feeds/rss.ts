import { type Feed, type FeedItem, type FeedPicture, lastChange } from './feed.ts';
import { FEED_FORMATS } from './formats.ts';
import { element, field, xmlDocument } from './xml.ts';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with full text, authors and pictures of its usual modules. */

const MODULES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
  'xmlns:wfw': 'http://wellformedweb.org/CommentAPI/',
};
/** Minutes for which a reader need not ask again. */
const TTL = 15;

/** A picture of the feed: Media RSS 1.5.1 (https://www.rssboard.org/media-rss). */
export const mediaOf = ({ url, width, height, alt, caption, credit }: FeedPicture): string =>
  element('media:content', { url, type: 'image/jpeg', medium: 'image', width, height }, [
    caption && field('media:description', caption, { type: 'plain' }),
    credit && field('media:credit', credit, { role: 'photographer', scheme: 'urn:ebu' }),
    alt && field('media:title', alt, { type: 'plain' }),
  ]);

const itemOf = (item: FeedItem): string =>
  element('item', {}, [
    field('title', item.title),
    field('link', item.url),
    field('guid', item.id, { isPermaLink: 'false' }),
    field('pubDate', item.publishedAt.toUTCString()),
    ...item.authors.map(({ name }) => field('dc:creator', name)),
    ...item.categories.map((name) => field('category', name)),
    item.comments && field('comments', item.comments.url),
    item.comments && field('wfw:commentRss', item.comments.feed),
    field('description', item.summary || item.title),
    field('content:encoded', item.html),
    item.picture && mediaOf(item.picture),
    item.picture && element('media:thumbnail', { url: item.picture.url }),
  ]);

const logoOf = ({ logo, site, home, title }: Feed): string | undefined =>
  logo && element('image', {}, [field('url', logo.url), field('title', title || site.name), field('link', home)]);

/** A feed as RSS 2.0. */
export function rssOf(feed: Feed): string {
  const changed = lastChange(feed);
  const channel = element('channel', {}, [
    field('title', feed.title),
    field('link', feed.home),
    field('description', feed.description || feed.title),
    field('language', feed.locale),
    changed && field('lastBuildDate', changed.toUTCString()),
    field('ttl', String(TTL)),
    field('docs', 'https://www.rssboard.org/rss-specification'),
    element('atom:link', { href: feed.self.rss, rel: 'self', type: FEED_FORMATS.rss.type }),
    logoOf(feed),
    ...feed.items.map(itemOf),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...MODULES }, [channel]));
}
