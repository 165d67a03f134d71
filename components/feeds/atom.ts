import { type Feed, type FeedItem, lastChange } from './feed.ts';
import { FEED_FORMATS } from './formats.ts';
import { mediaOf } from './rss.ts';
import { element, field, xmlDocument } from './xml.ts';

/** Atom (RFC 4287), with pictures of Media RSS; `replies` leads to what is said of an entry (RFC 4685). */

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};
/** A feed that never had an entry has to say all the same when it was changed. */
const BEGINNING = new Date(0);

const person = ({ name, url }: FeedItem['authors'][number]): string =>
  element('author', {}, [field('name', name), url && field('uri', url)]);

const entryOf = (item: FeedItem): string =>
  element('entry', {}, [
    field('id', item.id),
    field('title', item.title),
    element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    item.comments && element('link', { rel: 'replies', type: FEED_FORMATS.atom.type, href: item.comments.feed }),
    field('published', item.publishedAt.toISOString()),
    field('updated', item.updatedAt.toISOString()),
    ...item.authors.map(person),
    ...item.categories.map((name) => element('category', { term: name })),
    item.summary && field('summary', item.summary),
    field('content', item.html, { type: 'html' }),
    item.picture && mediaOf(item.picture),
  ]);

/** A feed as Atom. */
export function atomOf(feed: Feed): string {
  const root = element('feed', { ...NAMESPACES, 'xml:lang': feed.locale }, [
    field('id', feed.id),
    field('title', feed.title),
    feed.description && field('subtitle', feed.description),
    field('updated', (lastChange(feed) ?? BEGINNING).toISOString()),
    element('link', { rel: 'self', type: FEED_FORMATS.atom.type, href: feed.self.atom }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.home }),
    // Entries without a byline are the paper's own.
    person({ name: feed.site.name, url: feed.site.home }),
    field('icon', feed.site.icon),
    feed.logo && field('logo', feed.logo.url),
    ...feed.items.map(entryOf),
  ]);
  return xmlDocument(root);
}
