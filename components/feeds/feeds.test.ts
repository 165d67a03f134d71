import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXml } from '../../e2e/xml.ts';
import { atomOf } from './atom.ts';
import type { Feed, FeedItem } from './feed.ts';
import { jsonFeedOf } from './json-feed.ts';
import { rssOf } from './rss.ts';
import { newsSitemapOf, sitemapIndexOf, sitemapOf } from './sitemap-xml.ts';

const AT = new Date('2018-10-01T12:00:00Z');
/** Everything that could end a markup or that XML cannot say: half a letter, a bell, the end of a section. */
const HOSTILE = `<b>"Fish" & 'chips'</b> ]]> \u0007\ud800 « قهوه‌ها » <!-- 😀`;
const WRITABLE = `<b>"Fish" & 'chips'</b> ]]>  « قهوه‌ها » <!-- 😀`;

const picture = {
  url: 'https://paper.example/media/a.jpg',
  width: 1200,
  height: 800,
  alt: 'A bridge',
  caption: HOSTILE,
  credit: 'Rana',
};

const anItem = (more: Partial<FeedItem> = {}): FeedItem => ({
  id: 'tag:paper.example,2018-10-01:article/7',
  url: 'https://paper.example/en/news/7/a-bridge',
  title: HOSTILE,
  summary: 'It opened.',
  html: '<p>It opened at <a href="https://paper.example/en">dawn</a> &amp; stayed open.</p>',
  publishedAt: AT,
  updatedAt: new Date(AT.getTime() + 3_600_000),
  authors: [{ name: 'World desk', url: 'https://paper.example/en/authors/world-desk' }, { name: HOSTILE }],
  categories: ['News', HOSTILE],
  picture,
  comments: {
    url: 'https://paper.example/en/news/7/a-bridge#comments',
    feed: 'https://paper.example/en/comments/on/7/feed.xml',
  },
  ...more,
});

const aFeed = (items: FeedItem[]): Feed => ({
  id: 'tag:paper.example,2018-01-01:feed/en/site',
  title: 'Broadsheet',
  description: 'News & analysis',
  locale: 'en',
  home: 'https://paper.example/en',
  self: {
    rss: 'https://paper.example/en/feed.xml',
    atom: 'https://paper.example/en/atom.xml',
    json: 'https://paper.example/en/feed.json',
  },
  site: { name: 'Broadsheet', home: 'https://paper.example/en', icon: 'https://paper.example/icon.svg' },
  logo: picture,
  items,
});

describe('A feed', () => {
  test('is RSS that a strict reader takes, whatever the words say', () => {
    const find = readXml(rssOf(aFeed([anItem(), anItem({ summary: '', picture: undefined, authors: [] })])), 'rss');
    assert.equal(find('//item').length, 2);
    assert.deepEqual(find('//item[1]/title'), [WRITABLE]);
    assert.deepEqual(find('//item[1]/dc:creator'), ['World desk', WRITABLE]);
    assert.deepEqual(find('//item[1]/guid'), ['tag:paper.example,2018-10-01:article/7']);
    assert.deepEqual(find('//item[1]/content:encoded'), [anItem().html]);
    assert.deepEqual(find('//item[1]/pubDate'), ['Mon, 01 Oct 2018 12:00:00 GMT']);
    assert.deepEqual(find('//item[1]/media:content/media:credit'), ['Rana']);
    assert.deepEqual(find('//item[2]/description'), [WRITABLE], 'a description is required');
  });

  test('is Atom that a strict reader takes', () => {
    const find = readXml(atomOf(aFeed([anItem(), anItem({ comments: undefined, picture: undefined })])), 'atom');
    assert.deepEqual(find('/a:feed/a:updated'), ['2018-10-01T13:00:00.000Z']);
    assert.deepEqual(find('//a:entry[1]/a:author/a:name'), ['World desk', WRITABLE]);
    assert.deepEqual(find('//a:entry[1]/a:category/@term'), ['News', WRITABLE]);
    assert.deepEqual(find('//a:entry[1]/a:content'), [anItem().html]);
    assert.deepEqual(find('/a:feed/a:link[@rel="self"]/@href'), ['https://paper.example/en/atom.xml']);
  });

  test('is JSON Feed 1.1, with what that requires', () => {
    const read = JSON.parse(jsonFeedOf(aFeed([anItem(), anItem({ picture: undefined })]))) as Record<string, unknown>;
    const { version, title, feed_url, language, items } = read;
    assert.deepEqual(
      [version, title, feed_url, language],
      ['https://jsonfeed.org/version/1.1', 'Broadsheet', 'https://paper.example/en/feed.json', 'en'],
    );
    const [first, second] = items as Record<string, unknown>[];
    assert.equal(first?.id, 'tag:paper.example,2018-10-01:article/7');
    assert.equal(first?.content_html, anItem().html);
    assert.equal(first?.date_published, '2018-10-01T12:00:00.000Z');
    assert.deepEqual(first?.tags, ['News', HOSTILE]);
    assert.equal(first?.image, picture.url);
    assert.equal('image' in (second ?? {}), false);
  });

  test('may be empty', () => {
    assert.deepEqual(readXml(rssOf(aFeed([])), 'rss')('//item'), []);
    assert.deepEqual(readXml(atomOf(aFeed([])), 'atom')('//a:entry'), []);
    assert.deepEqual((JSON.parse(jsonFeedOf(aFeed([]))) as { items: unknown[] }).items, []);
  });
});

describe('A sitemap', () => {
  test('is one that a strict reader takes, with languages and pictures', () => {
    const urls = [
      {
        url: 'https://paper.example/en/news/7/a&b',
        changedAt: AT,
        languages: { en: 'https://paper.example/en/news/7/a', 'x-default': 'https://paper.example/en/news/7/a' },
        images: [picture.url],
      },
      { url: 'https://paper.example/en/topics' },
    ];
    const find = readXml(sitemapOf(urls), 'sitemap');
    assert.deepEqual(find('//s:loc'), ['https://paper.example/en/news/7/a&b', 'https://paper.example/en/topics']);
    assert.deepEqual(find('//xhtml:link/@hreflang'), ['en', 'x-default']);
    assert.deepEqual(find('//image:loc'), [picture.url]);
    assert.deepEqual(readXml(sitemapIndexOf(urls), 'sitemap-index')('//s:lastmod'), ['2018-10-01T12:00:00.000Z']);
  });

  test('of news names paper, language, date and headline', () => {
    const url = 'https://paper.example/ar/news/7/a';
    const news = [{ url, publication: 'برودشيت', locale: 'ar' as const, publishedAt: AT, title: HOSTILE }];
    const find = readXml(newsSitemapOf(news), 'news-sitemap');
    assert.deepEqual(find('//news:publication/news:language'), ['ar']);
    assert.deepEqual(find('//news:title'), [WRITABLE]);
    assert.deepEqual(readXml(newsSitemapOf([]), 'news-sitemap')('//news:news'), []);
  });
});

describe('A reader that forgives nothing', () => {
  test('does not take what is not well-formed, or not of its kind', () => {
    assert.throws(() => readXml('<rss version="2.0"><channel>', 'rss'));
    assert.throws(() => readXml('<rss version="2.0"><channel><title>A</title></channel></rss>', 'rss'));
    assert.throws(() => readXml(rssOf(aFeed([anItem()])), 'atom'));
  });
});
