import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, inScope, Refused } from '../auth/policy.ts';
import { takeTurns, transaction } from '../client.ts';
import { keepKeyword } from '../keywords/mutations.ts';
import { indexArticle } from '../search/indexing.ts';
import { sectionTag } from '../sections/tags.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { railTag } from '../site/tags.ts';
import { topicTag } from '../topics/tags.ts';
import { mostViewedTag } from '../views/tags.ts';
import { countWords } from './body.ts';
import { type NewArticle, newArticle, type NewCorrection, newCorrection } from './input.ts';
import {
  canCorrectArticle,
  canCreateArticle,
  canPublishArticle,
  canWithdrawArticle,
  canWriteArticle,
  Impossible,
} from './policy.ts';
import { noteMedia } from './pictures.ts';
import { putBeforeReaders } from './publication.ts';
import { cancelPlansOf, leaveLists, revokeLinksOf, takeFromReaders } from './removal.ts';
import {
  articleAuthors,
  articleKeywords,
  articlePresence,
  articles,
  articleTopics,
  corrections,
  topicPins,
  translationGroups,
} from './schema.ts';
import { holdArticle } from './standing.ts';
import { articleTag, correctionsTag } from './tags.ts';
import { type Placed, requirePlaced, tracesOf } from './traces.ts';
import { keepRevision, markPublished } from './keeping.ts';
import { getKept, requireSeen, writeDraft } from './working-copy.ts';

/** Opens a group for the pieces of one story in several languages and answers its id. Whoever writes; throws `Refused`. */
export async function openTranslationGroup(actor: Actor): Promise<number> {
  if (!canWriteArticle(actor)) throw new Refused('articles.write');
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(translationGroups)
      .values({ createdAt: new Date() })
      .returning({ id: translationGroups.id });
    if (!made) throw new Error('The group was not kept');
    return made.id;
  });
}

/** Makes a draft and answers its id. Whoever writes; throws `Refused`, and a ZodError on input that is no article. */
export async function createArticle(actor: Actor, input: NewArticle): Promise<number> {
  if (!canCreateArticle(actor, input)) throw new Refused('articles.write');
  const { authorIds, topicIds, keywords: names, slug, ...article } = newArticle.parse(input);
  const now = new Date();
  return transaction(async (tx) => {
    await takeTurns('keywords');
    const [made] = await tx
      .insert(articles)
      .values({
        ...article,
        slug: slugify(slug || article.headline) || 'untitled',
        words: countWords(article.body),
        ownerId: actor.kind === 'user' ? actor.id : null,
        createdAt: now,
        savedAt: now,
      })
      .returning({ id: articles.id });
    if (!made) throw new Error('The article was not kept');
    const articleId = made.id;
    const after = { locale: article.locale, sectionId: article.sectionId };
    await recordAudit(actor, { verb: 'createArticle', subject: 'article', subjectId: articleId, after });
    for (const [position, authorId] of authorIds.entries())
      await tx.insert(articleAuthors).values({ articleId, authorId, position });
    for (const [position, topicId] of topicIds.entries())
      await tx.insert(articleTopics).values({ articleId, topicId, position });
    for (const [position, name] of names.entries()) {
      const keywordId = await keepKeyword(actor, article.locale, name);
      await tx.insert(articleKeywords).values({ articleId, keywordId, position }).onConflictDoNothing();
    }
    await noteMedia(articleId, 'published', article);
    return articleId;
  });
}

const PUBLISH = { can: canPublishArticle, to: 'publish' };

export type PublishOptions = {
  /** The date the piece carries (now, unless an import says otherwise). */
  at?: Date;
  /** Whether readers of a live piece are told that it was updated. */
  told?: boolean;
  /** The version that the actor looked at; nothing is published when there is a newer one. */
  version?: number;
};

/**
 * Puts the working copy of a piece before readers, for the first time or again; a date alone is `at`. A live piece keeps its
 * date. Waiting plans to publish a piece that was scheduled are cancelled. Editors; throws `Refused`, `Impossible` (withdrawn,
 * under embargo, without a headline or section, `moved` on), and when there is no such piece.
 */
export async function publishArticle(actor: Actor, id: number, options: Date | PublishOptions = {}): Promise<void> {
  const { at = new Date(), told = false, version } = options instanceof Date ? { at: options } : options;
  await transaction(async () => {
    const { state } = await holdArticle(actor, id, PUBLISH);
    await requireSeen(id, version);
    // Those that it names are not merged away meanwhile; taken before the audit, as the verbs of keywords do.
    await takeTurns('keywords');
    const draft = await getKept(id);
    if (draft && !inScope(actor, draft.content)) throw new Refused('articles.publish');
    const after = { state: 'published', version: draft?.version ?? null, told };
    await recordAudit(actor, { verb: 'publishArticle', subject: 'article', subjectId: id, before: { state }, after });
    if (state === 'scheduled') await cancelPlansOf(id, ['publish']);
    await putBeforeReaders(id, { draft, at, now: at, told });
  });
}

/**
 * Takes a piece from readers back to the desk as a draft; its plans are cancelled. Editors; throws `Refused`, and `Impossible` when
 * no reader sees it.
 */
export async function unpublishArticle(actor: Actor, id: number): Promise<void> {
  await transaction(async () => {
    const { state } = await holdArticle(actor, id, PUBLISH);
    if (state !== 'published' && state !== 'archived') throw new Impossible('state', `The piece is ${state}`);
    const change = { before: { state }, after: { state: 'draft' } };
    await recordAudit(actor, { verb: 'unpublishArticle', subject: 'article', subjectId: id, ...change });
    await cancelPlansOf(id);
    await takeFromReaders(id, { state: 'draft' });
  });
}

/**
 * Withdraws a piece for good: its address answers 410 with the reason, and it leaves every pin, list and rank; its plans are
 * cancelled and its preview links end. Editors; throws `Refused`, and without a reason.
 */
export async function withdrawArticle(actor: Actor, id: number, reason: string): Promise<void> {
  const withdrawnReason = reason.trim();
  await transaction(async (tx) => {
    const { state } = await holdArticle(actor, id, { can: canWithdrawArticle, to: 'withdraw' });
    if (!withdrawnReason) throw new Impossible('reason', 'A withdrawal needs a reason');
    await cancelPlansOf(id);
    await revokeLinksOf(id);
    await tx.delete(articlePresence).where(eq(articlePresence.articleId, id));
    const pinned = await leaveLists(id);
    const change = { before: { state }, after: { state: 'withdrawn', reason: withdrawnReason } };
    await recordAudit(actor, { verb: 'withdrawArticle', subject: 'article', subjectId: id, ...change });
    await takeFromReaders(id, { state: 'withdrawn', withdrawnReason }, pinned);
  });
}

/** A working copy follows its piece; an editor who has it open merges. Readers see the new version when they saw the old one. */
async function moveDraft(
  actor: Actor,
  { id, sectionId, slug, publishedVersion, firstPublishedAt }: Placed,
): Promise<void> {
  const old = await getKept(id);
  if (!old) return;
  const savedById = actor.kind === 'user' ? actor.id : null;
  const content = { ...old.content, sectionId, slug };
  const draft = { version: old.version + 1, content, savedAt: new Date(), savedById };
  await writeDraft(id, draft, firstPublishedAt !== null);
  await keepRevision(id, draft, { kind: 'save' });
  if (publishedVersion !== old.version) return;
  await markPublished(id, draft, draft.savedAt);
  await transaction((tx) => tx.update(articles).set({ publishedVersion: draft.version }).where(eq(articles.id, id)));
}

/** Changes a piece's place: its section, its slug, or both. The old address leads to the new one. Editors; throws `Refused`. */
export async function moveArticle(actor: Actor, id: number, to: { sectionId?: number; slug?: string }): Promise<void> {
  await transaction(async (tx) => {
    const { locale } = await holdArticle(actor, id, PUBLISH);
    if (to.sectionId === undefined && to.slug === undefined) return;
    if (to.sectionId !== undefined && !inScope(actor, { locale, sectionId: to.sectionId }))
      throw new Refused('articles.publish');
    const before = await requirePlaced(id);
    const tags = await tracesOf(before);
    const slug = to.slug === undefined ? undefined : slugify(to.slug);
    if (slug === '') throw new Error('A slug needs a letter or a digit');
    await tx.update(articles).set({ slug, sectionId: to.sectionId }).where(eq(articles.id, id));
    const now = await requirePlaced(id);
    await moveDraft(actor, now);
    await indexArticle(id);
    const change = {
      before: { section: before.section, slug: before.slug },
      after: { section: now.section, slug: now.slug },
    };
    await recordAudit(actor, { verb: 'moveArticle', subject: 'article', subjectId: id, ...change });
    await expireTags([...tags, sectionTag(now.locale, now.section), mostViewedTag(now.locale)]);
    await expireTags([railTag(now.locale)], { soft: true });
  });
}

/** Tells readers of a mistake, an ambiguity or a change, with its date. Editors; throws `Refused`, ZodError on bad input. */
export async function correctArticle(actor: Actor, id: number, input: NewCorrection): Promise<number> {
  return transaction(async (tx) => {
    const { locale } = await holdArticle(actor, id, { can: canCorrectArticle, to: 'correct' });
    const correction = newCorrection.parse(input);
    const [made] = await tx
      .insert(corrections)
      .values({ articleId: id, ...correction })
      .returning({ id: corrections.id });
    if (!made) throw new Error('The correction was not kept');
    await tx.update(articles).set({ updatedAt: correction.at }).where(eq(articles.id, id));
    await indexArticle(id);
    const after = { correctionId: made.id, kind: correction.kind };
    await recordAudit(actor, { verb: 'correctArticle', subject: 'article', subjectId: id, after });
    await expireTags([articleTag(id), correctionsTag(locale)]);
    return made.id;
  });
}

/** Holds a piece at the head of a topic's page. Editors; throws `Refused`, and when there is no such piece. */
export async function pinToTopic(
  actor: Actor,
  pin: { topicId: number; articleId: number; position: number },
): Promise<void> {
  await transaction(async (tx) => {
    await holdArticle(actor, pin.articleId, PUBLISH);
    const same = and(eq(topicPins.topicId, pin.topicId), eq(topicPins.articleId, pin.articleId));
    await tx.delete(topicPins).where(same);
    await tx.insert(topicPins).values(pin);
    const { articleId, ...after } = pin;
    await recordAudit(actor, { verb: 'pinToTopic', subject: 'article', subjectId: articleId, after });
    await expireTags([topicTag(pin.topicId)]);
  });
}
