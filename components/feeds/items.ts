import { createHash } from 'node:crypto';
import type { CommentView } from '../../db/comments/queries';
import type { FeedPiece } from '../../db/feeds/queries';
import { siteUrl } from '../../db/site/env';
import type { Locale } from '../../db/site/locales';
import type { ArticleEmbeds } from '../articles/reads';
import { articlePath, authorPath, commentFeedHome, commentPath } from '../site/addresses';
import { translator } from '../site/messages';
import type { FeedItem } from './feed';
import { feedPath } from './formats';
import { feedPicture } from './feed-picture';
import { pieceHtml } from './piece-html';
import { words } from './xml';

/** What stands in feeds. */

/** A name that outlives every change of the address: a tag URI (RFC 4151). `since` is a day on which the site had its host. */
export const stableId = (thing: string, since: Date): string =>
  `tag:${new URL(siteUrl()).hostname},${since.toISOString().slice(0, 10)}:${thing}`;

/** The day from which on the feeds themselves are named. */
export const NAMED_SINCE = new Date('2018-01-01');

const latest = (...times: (Date | null)[]) => new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));

/** A piece whole. */
export function pieceItem(piece: FeedPiece, embeds: ArticleEmbeds, locale: Locale): FeedItem {
  const { id, headline, standfirst, publishedAt, updatedAt, firstPublishedAt, byline, section, subjects } = piece;
  const url = siteUrl() + articlePath(piece);
  return {
    id: stableId(`article/${id}`, firstPublishedAt ?? publishedAt),
    url,
    title: headline,
    summary: standfirst,
    html: pieceHtml(piece, embeds, locale),
    publishedAt,
    updatedAt: latest(publishedAt, updatedAt, ...piece.corrections.map(({ at }) => at)),
    authors: byline.map(({ name, slug }) => ({ name, url: siteUrl() + authorPath(locale, slug) })),
    categories: [...new Set([section.name, ...subjects])],
    picture: feedPicture(piece.picture),
    comments: { url: `${url}#comments`, feed: siteUrl() + feedPath(commentFeedHome(locale, id), 'rss') },
  };
}

/** A comment: its words are plain text, a line each. */
export function commentItem(comment: CommentView, locale: Locale): FeedItem {
  const { id, name, body, createdAt } = comment;
  const t = translator(locale);
  const lines = body.split(/\n+/).filter(Boolean);
  return {
    id: stableId(`comment/${id}`, createdAt),
    url: siteUrl() + commentPath(locale, id),
    title: t('feeds.commentBy', { name: name || t('comments.anonymous') }),
    summary: '',
    html: lines.map((line) => `<p dir="auto">${words(line)}</p>`).join(''),
    publishedAt: createdAt,
    // When words were changed is not told, only that they were: whoever asks again gets them by the changed tag of the answer.
    updatedAt: createdAt,
    authors: [{ name: name || t('comments.anonymous') }],
    categories: [],
  };
}

/** A short name of a text: another one whenever a letter of it changes. */
export const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
