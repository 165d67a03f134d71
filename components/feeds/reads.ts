import { cacheTag } from 'next/cache';
import { articleTag } from '../../db/articles/tags';
import { listLatestComments } from '../../db/comments/queries';
import { type FeedPiece, listFeedPieces } from '../../db/feeds/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import { siteTag } from '../../db/site/tags';
import { topicNamesTag } from '../../db/topics/tags';
import type { BodyDocument } from '../../db/articles/document';
import { embedTags, loadEmbeds } from '../articles/reads';
import { frontPath } from '../site/addresses';
import { keepIfFound } from '../site/lifetime';
import { translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { atomOf } from './atom';
import type { Feed, FeedItem } from './feed';
import { feedPicture } from './feed-picture';
import { FEED_FORMATS, type FeedFormat, feedPath, FORMAT_NAMES } from './formats';
import { commentItem, NAMED_SINCE, pieceItem, stableId, tagOf } from './items';
import { jsonFeedOf } from './json-feed';
import { rssOf } from './rss';
import { findSubject, type Subject, type SubjectKind, tagsOfSubject } from './subjects';

/** Newest pieces of a feed; comments are shorter, and more of them come in a day. */
const PIECES = 20;
const COMMENTS = 50;

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { rss: rssOf, atom: atomOf, json: jsonFeedOf };

/** All bodies as one, so that what they show is read at once. */
const together = (pieces: FeedPiece[]): BodyDocument => ({
  v: 1,
  type: 'doc',
  content: pieces.flatMap(({ body }) => (Array.isArray(body?.content) ? body.content : [])),
});

type Content = { items: FeedItem[]; tags: string[] };

async function piecesOf({ filter }: Subject, locale: Locale): Promise<Content> {
  const pieces = await listFeedPieces({ locale, ...filter, limit: PIECES });
  const all = together(pieces);
  const embeds = await loadEmbeds(all, locale);
  const items = pieces.map((piece) => pieceItem(piece, embeds, locale));
  // Topics are named as categories.
  return { items, tags: [...pieces.map(({ id }) => articleTag(id)), ...embedTags(all), topicNamesTag(locale)] };
}

async function commentsOf(articleId: number, locale: Locale): Promise<Content> {
  const comments = await listLatestComments(articleId, COMMENTS);
  return { items: comments.map((comment) => commentItem(comment, locale)), tags: [] };
}

/** The feed of a subject with the tags of everything that shows in it. */
async function feedOf(subject: Subject, kind: SubjectKind, locale: Locale): Promise<{ feed: Feed; tags: string[] }> {
  const { site } = await readFrame(locale);
  const { items, tags } =
    subject.articleId === undefined ? await piecesOf(subject, locale) : await commentsOf(subject.articleId, locale);
  const whole = (path: string) => siteUrl() + path;
  const title = translator(locale)('site.pageTitle', { page: subject.title, site: site.name });
  const feed: Feed = {
    id: stableId(`feed/${locale}/${subject.key}`, NAMED_SINCE),
    title: kind === 'site' ? site.name : title,
    description: subject.description,
    locale,
    home: whole(subject.home),
    self: Object.fromEntries(FORMAT_NAMES.map((name) => [name, whole(feedPath(subject.path, name))])) as Feed['self'],
    site: { name: site.name, home: whole(frontPath(locale)), icon: whole('/icon.svg') },
    logo: feedPicture(site.logo),
    items,
  };
  const shown = [...tagsOfSubject(subject), ...tags, siteTag()];
  return { feed, tags: [...new Set(shown)] };
}

export type FeedRequest = { locale: Locale; kind: SubjectKind; written: string; format: FeedFormat };

/** A feed as text, or null; `path` is the one that its address begins with, however it was written. */
export async function readFeed({ locale, kind, written, format }: FeedRequest) {
  'use cache';
  const { site } = await readFrame(locale);
  const subject = site.locales.includes(locale) ? await findSubject(locale, kind, written) : undefined;
  keepIfFound(subject);
  cacheTag(siteTag());
  if (!subject) return null;
  const { feed, tags } = await feedOf(subject, kind, locale);
  cacheTag(...tags);
  const text = WRITERS[format](feed);
  return { text, tag: tagOf(text), type: FEED_FORMATS[format].type, madeAt: Date.now(), tags, path: subject.path };
}
