import { createHash, randomBytes } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { listAuthorsById } from '../authors/queries.ts';
import { db, transaction } from '../client.ts';
import { mapPictures } from '../media/queries.ts';
import { withWords } from '../media/words.ts';
import { sections, sectionTexts } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import { slugify } from '../site/slug.ts';
import { listTopicsById } from '../topics/queries.ts';
import { countWords } from './body.ts';
import type { ArticleContent } from './content.ts';
import { canReadArticle, canSharePreview } from './policy.ts';
import { previewLinks, previewUses } from './preview-links.ts';
import { type ArticleView, listCorrectionsOf } from './queries.ts';
import { listTranslations } from './shown-translations.ts';
import { articles } from './schema.ts';
import { holdArticle, requireStanding } from './standing.ts';
import { getDraft } from './working-copy.ts';

/** Working copies as readers would see them, for the desk and for whoever has a link. */

const HOUR = 3_600_000;
/** A link lasts three months at most. */
const MOST_HOURS = 92 * 24;
/** How many looks the log of a link keeps: whoever has a link can open it without end. */
const KEPT_USES = 200;
const SHARE = { can: canSharePreview, to: 'share' };

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

async function sectionOf({ sectionId, locale }: ArticleContent) {
  const words = and(eq(sectionTexts.sectionId, sections.id), eq(sectionTexts.locale, locale));
  const [section] = await db()
    .select({ slug: sections.slug, name: sectionTexts.name, opinion: sections.opinion })
    .from(sections)
    .leftJoin(sectionTexts, words)
    .where(eq(sections.id, sectionId));
  return { slug: section?.slug ?? '', name: section?.name ?? '', opinion: section?.opinion ?? false };
}

async function picturesOf({ leadMediaId, leadAlt, leadCaption, socialMediaId, locale }: ArticleContent) {
  const pictures = await mapPictures([leadMediaId, socialMediaId], locale);
  const lead = pictures.get(leadMediaId ?? 0);
  return {
    picture: lead && withWords(lead, { alt: leadAlt || lead.alt, caption: leadCaption || lead.caption }),
    socialPicture: pictures.get(socialMediaId ?? 0),
  };
}

const datesOf = async (id: number) => {
  const { publishedAt, updatedAt, firstPublishedAt, slug } = articles;
  const [row] = await db()
    .select({ publishedAt, updatedAt, firstPublishedAt, slug })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) throw new Error(`There is no article ${id}`);
  return row;
};

/** The working copy in the shape of a published piece; what has no date yet carries that of the last save. */
async function viewOf(id: number): Promise<ArticleView> {
  const { content, savedAt } = await getDraft(id);
  const { slug, publishedAt, ...dates } = await datesOf(id);
  const { locale, headline, kicker, standfirst, dateline, body, searchTitle, searchDescription, canonicalUrl } =
    content;
  const names = content.keywords.filter((name) => slugify(name));
  return {
    id,
    slug: slugify(content.slug) || slug || slugify(headline) || 'untitled',
    section: await sectionOf(content),
    ...{ locale, headline, kicker, standfirst, dateline, body, searchTitle, searchDescription, canonicalUrl },
    ...{ mentions: content.mentions, commentsMode: content.commentsMode, words: countWords(body) },
    ...dates,
    publishedAt: publishedAt ?? savedAt,
    ...(await picturesOf(content)),
    byline: await listAuthorsById(content.authorIds, locale),
    keywords: names.map((name, index) => ({ id: -1 - index, name, slug: slugify(name) })),
    topics: await listTopicsById(content.topicIds, locale),
    corrections: await listCorrectionsOf(id),
    translations: await listTranslations(content.translationGroupId, id),
  };
}

/** The working copy as readers would see it. Who may read the piece; throws `Refused`. */
export async function getPreview(actor: Actor, id: number): Promise<ArticleView> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  return viewOf(id);
}

/** For whom the link is, and for how many hours it shows the piece. */
export type NewPreviewLink = { name?: string; hours: number; now?: Date };

/**
 * Makes a link that shows the working copy to whoever has it. The token is answered once and only its hash is kept. Editors;
 * throws `Refused`.
 */
export async function makePreviewLink(
  actor: Actor,
  id: number,
  { name = '', hours, now = new Date() }: NewPreviewLink,
): Promise<{ id: number; token: string }> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + Math.min(Math.max(hours, 1), MOST_HOURS) * HOUR);
  return transaction(async (tx) => {
    await holdArticle(actor, id, SHARE);
    const createdById = actor.kind === 'user' ? actor.id : null;
    const row = { articleId: id, tokenHash: hashOf(token), name: name.trim().slice(0, 120), createdById };
    const [made] = await tx
      .insert(previewLinks)
      .values({ ...row, createdAt: now, expiresAt })
      .returning({ id: previewLinks.id });
    if (!made) throw new Error('The link was not kept');
    const after = { linkId: made.id, expiresAt: expiresAt.toISOString() };
    await recordAudit(actor, { verb: 'makePreviewLink', subject: 'article', subjectId: id, after });
    return { id: made.id, token };
  });
}

/** Ends a link at once. Editors; throws `Refused`, and when there is none. */
export async function revokePreviewLink(actor: Actor, linkId: number, now = new Date()): Promise<void> {
  const byId = eq(previewLinks.id, linkId);
  await transaction(async (tx) => {
    const [link] = await tx.select({ articleId: previewLinks.articleId }).from(previewLinks).where(byId);
    if (!link) throw new Refused('articles.share', 'notFound');
    await holdArticle(actor, link.articleId, SHARE);
    await tx
      .update(previewLinks)
      .set({ revokedAt: now })
      .where(and(byId, isNull(previewLinks.revokedAt)));
    const entry = { subject: 'article', subjectId: link.articleId, after: { linkId } };
    await recordAudit(actor, { verb: 'revokePreviewLink', ...entry });
  });
}

/**
 * What a link shows, whoever asks, and a line in its log; undefined when there is no such link, it has ended or was revoked.
 * Never to be cached: the next look may have to be refused.
 */
export async function openPreview(
  token: string,
  userAgent: string,
  now = new Date(),
): Promise<{ article: ArticleView; locale: Locale } | undefined> {
  const open = and(
    eq(previewLinks.tokenHash, hashOf(token)),
    isNull(previewLinks.revokedAt),
    gt(previewLinks.expiresAt, now),
  );
  const { id, articleId } = previewLinks;
  const [link] = await db().select({ id, articleId }).from(previewLinks).where(open);
  if (!link) return undefined;
  const use = {
    linkId: link.id,
    userAgent: userAgent
      .toWellFormed()
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 300),
    at: now,
  };
  await transaction(async (tx) => {
    await tx.insert(previewUses).values(use);
    const [oldest] = await tx
      .select({ id: previewUses.id })
      .from(previewUses)
      .where(eq(previewUses.linkId, link.id))
      .orderBy(desc(previewUses.id))
      .offset(KEPT_USES)
      .limit(1);
    if (oldest)
      await tx.delete(previewUses).where(and(eq(previewUses.linkId, link.id), lte(previewUses.id, oldest.id)));
  });
  const article = await viewOf(link.articleId);
  return { article, locale: article.locale };
}

export type PreviewUse = { userAgent: string; at: Date };
export type PreviewLinkView = {
  id: number;
  name: string;
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** The last 200 looks, oldest first. */
  uses: PreviewUse[];
};

/** The links of a piece, newest first, with who looked when. Who may read the piece; throws `Refused`. */
export async function listPreviewLinks(actor: Actor, id: number): Promise<PreviewLinkView[]> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  const { name, createdAt, expiresAt, revokedAt } = previewLinks;
  const links = await db()
    .select({ id: previewLinks.id, name, createdBy: users.name, createdAt, expiresAt, revokedAt })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdById))
    .where(eq(previewLinks.articleId, id))
    .orderBy(desc(previewLinks.id));
  if (links.length === 0) return [];
  const ids = links.map((link) => link.id);
  const { linkId, userAgent, at } = previewUses;
  const uses = await db()
    .select({ linkId, userAgent, at })
    .from(previewUses)
    .where(inArray(linkId, ids))
    .orderBy(asc(previewUses.id));
  const byLink = Map.groupBy(uses, (use) => use.linkId);
  return links.map((link) => {
    const own = byLink.get(link.id) ?? [];
    return { ...link, uses: own.map((use) => ({ userAgent: use.userAgent, at: use.at })) };
  });
}
