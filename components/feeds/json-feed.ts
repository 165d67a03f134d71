import type { Feed, FeedItem } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */

const itemOf = ({ id, url, title, html, summary, picture, ...item }: FeedItem) => ({
  ...{ id, url, title, content_html: html },
  ...(summary && { summary }),
  ...(picture && { image: picture.url }),
  date_published: item.publishedAt.toISOString(),
  date_modified: item.updatedAt.toISOString(),
  ...(item.authors.length > 0 && { authors: item.authors }),
  ...(item.categories.length > 0 && { tags: item.categories }),
});

/** A feed as JSON. */
export function jsonFeedOf({ title, description, home, self, site, logo, locale, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self.json,
    ...(description && { description }),
    icon: logo?.url ?? site.icon,
    authors: [{ name: site.name, url: site.home }],
    language: locale,
    items: items.map(itemOf),
  });
}
