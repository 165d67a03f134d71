import { authorTag } from '../../db/authors/tags';
import { commentsTag } from '../../db/comments/tags';
import { articleTag, latestTag } from '../../db/articles/tags';
import { keywordTag } from '../../db/keywords/tags';
import { sectionTag } from '../../db/sections/tags';
import type { Locale } from '../../db/site/locales';
import { topicTag } from '../../db/topics/tags';
import { readArticle } from '../articles/reads';
import { readAuthor } from '../authors/reads';
import { readKeyword } from '../keywords/reads';
import {
  articlePath,
  authorPath,
  commentFeedHome,
  frontPath,
  keywordPath,
  sectionPath,
  topicPath,
} from '../site/addresses';
import { translator } from '../site/messages';
import { readFrame, readSection } from '../site/reads';
import { readTopic } from '../topics/reads';

/** What a feed can be about, as addresses name it. */
export type SubjectKind = 'site' | 'section' | 'topic' | 'keyword' | 'author' | 'comments';

export type Subject = {
  title: string;
  description: string;
  /** Path that the feed's own addresses begin with. */
  path: string;
  /** Path of the page it follows. */
  home: string;
  /** What stays the same of it when it is renamed. */
  key: string;
  /** What changes when one of its pieces comes, changes or goes. */
  tag: string;
  filter: { sectionId?: number; topicId?: number; keywordId?: number; authorId?: number };
  /** Whose comments, where it is about those. */
  articleId?: number;
};

type Found = Omit<Subject, 'home' | 'filter'> & Partial<Pick<Subject, 'home' | 'filter'>>;
type Find = (locale: Locale, written: string) => Promise<Found | undefined>;

const FIND: Record<SubjectKind, Find> = {
  site: async (locale) => {
    const { site } = await readFrame(locale);
    const names = { title: site.name, description: site.strapline };
    return { ...names, path: frontPath(locale), key: 'site', tag: latestTag(locale) };
  },
  section: async (locale, written) => {
    const section = await readSection(locale, written);
    if (!section) return undefined;
    const { id, slug, name, description } = section;
    const place = { path: sectionPath(locale, slug), key: `section/${id}`, tag: sectionTag(locale, slug) };
    return { title: name, description, ...place, filter: { sectionId: id } };
  },
  topic: async (locale, written) => {
    const found = await readTopic(locale, written.toLowerCase());
    if (!found) return undefined;
    const { id, slug, name, explainer } = found.topic;
    const place = { path: topicPath(locale, slug), key: `topic/${id}`, tag: topicTag(id) };
    return { title: name, description: explainer, ...place, filter: { topicId: id } };
  },
  keyword: async (locale, written) => {
    const found = await readKeyword(locale, written);
    if (!found) return undefined;
    const { id, slug, name } = found.keyword;
    const place = { path: keywordPath(locale, slug), key: `keyword/${id}`, tag: keywordTag(locale, slug) };
    return { title: name, description: '', ...place, filter: { keywordId: id } };
  },
  author: async (locale, written) => {
    const found = await readAuthor(locale, written.toLowerCase());
    if (!found) return undefined;
    const { id, slug, name, bio } = found.author;
    const place = { path: authorPath(locale, slug), key: `author/${id}`, tag: authorTag(id) };
    return { title: name, description: bio, ...place, filter: { authorId: id } };
  },
  comments: async (locale, written) => {
    const id = /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 0;
    const found = id > 0 ? await readArticle(locale, id) : null;
    if (!found) return undefined;
    const { article } = found;
    const title = translator(locale)('comments.onPiece', { headline: article.headline });
    const place = { path: commentFeedHome(locale, id), home: articlePath(article), key: `comments/${id}` };
    return { title, description: article.standfirst, ...place, tag: commentsTag(id), articleId: id };
  },
};

/** What a feed's address names, however it is written there; undefined when it is nothing that readers see. */
export async function findSubject(locale: Locale, kind: SubjectKind, written: string): Promise<Subject | undefined> {
  const found = await FIND[kind](locale, written);
  return found && { filter: {}, ...found, home: found.home ?? found.path };
}

/** Tags of what every feed shows besides its pieces. */
export const tagsOfSubject = ({ tag, articleId }: Subject): string[] =>
  articleId === undefined ? [tag] : [tag, articleTag(articleId)];
