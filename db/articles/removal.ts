import { and, eq, inArray, isNull } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { breakingLines, frontPins } from '../front/schema.ts';
import { breakingTag, frontTag } from '../front/tags.ts';
import { indexArticle } from '../search/indexing.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { topicTag } from '../topics/tags.ts';
import { viewRanks } from '../views/schema.ts';
import { mostViewedTag } from '../views/tags.ts';
import { noteListing } from './listing.ts';
import { previewLinks } from './preview-links.ts';
import { articlePlans, articles, type PLAN_ACTIONS, topicPins } from './schema.ts';
import { requirePlaced, tracesOf } from './traces.ts';

/** How a piece leaves what it stood in. Nothing here asks who may; the verbs and the plans do. */

type PlanAction = (typeof PLAN_ACTIONS)[number];

/** Cancels the plans of a piece that still wait. */
export async function cancelPlansOf(articleId: number, actions: PlanAction[] = ['publish', 'expire']): Promise<void> {
  const waiting = and(
    eq(articlePlans.articleId, articleId),
    eq(articlePlans.state, 'waiting'),
    inArray(articlePlans.action, actions),
  );
  await transaction(async (tx) => {
    await tx.update(articlePlans).set({ state: 'cancelled', doneAt: new Date() }).where(waiting);
  });
}

/** What was scheduled and has no plan to be published any more is ready again. */
export async function unscheduleIfUnplanned(articleId: number): Promise<void> {
  await transaction(async (tx) => {
    const waiting = and(
      eq(articlePlans.articleId, articleId),
      eq(articlePlans.state, 'waiting'),
      eq(articlePlans.action, 'publish'),
    );
    const [other] = await tx.select({ id: articlePlans.id }).from(articlePlans).where(waiting).limit(1);
    if (other) return;
    const scheduled = and(eq(articles.id, articleId), eq(articles.state, 'scheduled'));
    await tx.update(articles).set({ state: 'ready' }).where(scheduled);
  });
}

/** Ends every link that shows the working copy to strangers. */
export async function revokeLinksOf(articleId: number): Promise<void> {
  const open = and(eq(previewLinks.articleId, articleId), isNull(previewLinks.revokedAt));
  await transaction(async (tx) => {
    await tx.update(previewLinks).set({ revokedAt: new Date() }).where(open);
  });
}

/** Takes a piece off the pins of front and topics, out of Most Viewed and the breaking line; answers what showed it there. */
export async function leaveLists(articleId: number): Promise<string[]> {
  return transaction(async (tx) => {
    const onTopics = await tx
      .delete(topicPins)
      .where(eq(topicPins.articleId, articleId))
      .returning({ id: topicPins.topicId });
    const onFronts = await tx
      .delete(frontPins)
      .where(eq(frontPins.articleId, articleId))
      .returning({ locale: frontPins.locale });
    await tx.delete(viewRanks).where(eq(viewRanks.articleId, articleId));
    const breaking = await tx
      .delete(breakingLines)
      .where(eq(breakingLines.articleId, articleId))
      .returning({ locale: breakingLines.locale });
    return [
      ...onTopics.map((topic) => topicTag(topic.id)),
      ...onFronts.map(({ locale }) => frontTag(locale)),
      ...breaking.map(({ locale }) => breakingTag(locale)),
    ];
  });
}

/** Tags of the breaking lines that lead to a piece: they do so only while readers may see it, and to where it stands. */
export async function breakingTagsOf(articleId: number): Promise<string[]> {
  const lines = await db()
    .select({ locale: breakingLines.locale })
    .from(breakingLines)
    .where(eq(breakingLines.articleId, articleId));
  return lines.map(({ locale }) => breakingTag(locale));
}

type Absence = { state: 'draft' | 'archived' | 'withdrawn'; withdrawnReason?: string };

/** What goes must go from everywhere at once, the rail too. `more` are tags of what it stood in besides. */
export async function takeFromReaders(id: number, change: Absence, more: string[] = []): Promise<void> {
  await transaction(async (tx) => {
    const article = await requirePlaced(id);
    await tx.update(articles).set(change).where(eq(articles.id, id));
    await noteListing(id);
    await indexArticle(id);
    const rail = [railTag(article.locale), mostViewedTag(article.locale)];
    await expireTags([...(await tracesOf(article)), ...(await breakingTagsOf(id)), ...more, ...rail]);
  });
}
