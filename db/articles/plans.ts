import { and, asc, count, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, inScope, Refused, requireMay, scopeOf } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { runPlan } from './clockwork.ts';
import { canPlanArticle, canReadArticle, Impossible } from './policy.ts';
import { refuseEmbargoed } from './publication.ts';
import { unscheduleIfUnplanned } from './removal.ts';
import {
  articleDrafts,
  articlePlans,
  articleRevisions,
  articles,
  type PLAN_ACTIONS,
  type PLAN_STATES,
} from './schema.ts';
import { holdArticle, requireStanding } from './standing.ts';
import { getDraft, requireSeen } from './working-copy.ts';

/** What is to happen to a piece at an instant, as editors say it and see it; `clockwork.ts` does it. */

export type PlanAction = (typeof PLAN_ACTIONS)[number];
export type PlanState = (typeof PLAN_STATES)[number];

export type NewPlan = {
  /** `publish` shows the working copy of that moment, or the revision; `expire` takes the piece out of every list. */
  action: PlanAction;
  at: Date;
  /** Published as it is, whatever is written meanwhile. */
  revisionId?: number;
  /** Whether readers of a live piece are told that it was updated. */
  told?: boolean;
  /** The version that the actor looked at; nothing is planned when there is a newer one. */
  version?: number;
  now?: Date;
};

export type PlanView = {
  id: number;
  articleId: number;
  headline: string;
  locale: Locale;
  action: PlanAction;
  at: Date;
  state: PlanState;
  revisionId: number | null;
  told: boolean;
  attempts: number;
  /** Not tried again before this, while it waits. */
  retryAt: Date;
  /** Why it failed last: a code of `Impossible`, or what the machine said. */
  lastError: string;
  plannedBy: string | null;
  createdAt: Date;
  doneAt: Date | null;
};

const PLAN = { can: canPlanArticle, to: 'plan' };

/** The revision to be published is a save of note from now on: no autosave is written over it. */
async function requireRevisionOf(articleId: number, revisionId: number) {
  const { id, content } = articleRevisions;
  const own = and(eq(id, revisionId), eq(articleRevisions.articleId, articleId));
  const [revision] = await db().select({ content }).from(articleRevisions).where(own);
  if (!revision) throw new Impossible('revision', `The piece has no revision ${revisionId}`);
  const autosave = and(eq(id, revisionId), eq(articleRevisions.kind, 'autosave'));
  await transaction((tx) => tx.update(articleRevisions).set({ kind: 'save', startedAt: null }).where(autosave));
  return revision;
}

/**
 * Says what is to happen to a piece at an instant, and answers the plan's id. A piece that is not before readers becomes
 * «scheduled». Editors; throws `Refused`, and `Impossible` when the instant is past, lies before the embargo, or there is no such
 * revision.
 */
export async function planArticle(actor: Actor, id: number, plan: NewPlan): Promise<number> {
  const { action, at, revisionId, told = false, version, now = new Date() } = plan;
  return transaction(async (tx) => {
    const { state } = await holdArticle(actor, id, PLAN);
    await requireSeen(id, version);
    if (!(at > now)) throw new Impossible('past', 'A plan is for later');
    if (action === 'publish') {
      const { content } = revisionId === undefined ? await getDraft(id) : await requireRevisionOf(id, revisionId);
      if (!inScope(actor, content)) throw new Refused('articles.plan');
      refuseEmbargoed(content, at);
    }
    const row = { articleId: id, action, at, told, retryAt: at, createdAt: now };
    const by = actor.kind === 'user' ? actor.id : null;
    const shown = action === 'publish' ? revisionId : undefined;
    const [made] = await tx
      .insert(articlePlans)
      .values({ ...row, revisionId: shown ?? null, plannedById: by })
      .returning({ id: articlePlans.id });
    if (!made) throw new Error('The plan was not kept');
    const isScheduled = action === 'publish' && ['draft', 'review', 'ready'].includes(state);
    if (isScheduled)
      await tx.update(articles).set({ state: 'scheduled', changesAskedAt: null }).where(eq(articles.id, id));
    const after = { planId: made.id, action, at: at.toISOString(), revisionId: shown ?? null };
    await recordAudit(actor, { verb: 'planArticle', subject: 'article', subjectId: id, before: { state }, after });
    return made.id;
  });
}

/** Takes a plan back that still waits; one that is done, or failed, stays as it is. Editors; throws `Refused`. */
export async function cancelPlan(actor: Actor, planId: number, now = new Date()): Promise<void> {
  const byId = eq(articlePlans.id, planId);
  await transaction(async (tx) => {
    const [plan] = await tx.select({ articleId: articlePlans.articleId }).from(articlePlans).where(byId);
    if (!plan) throw new Refused('articles.plan', 'notFound');
    await holdArticle(actor, plan.articleId, PLAN);
    const waiting = and(byId, eq(articlePlans.state, 'waiting'));
    const change = { state: 'cancelled', doneAt: now } as const;
    const cancelled = await tx
      .update(articlePlans)
      .set(change)
      .where(waiting)
      .returning({ action: articlePlans.action });
    if (cancelled.length === 0) return;
    await unscheduleIfUnplanned(plan.articleId);
    const entry = { before: { planId }, after: { state: 'cancelled' } };
    await recordAudit(actor, { verb: 'cancelPlan', subject: 'article', subjectId: plan.articleId, ...entry });
  });
}

/** How many plans are to be done by now. */
export async function countDuePlans(now: Date): Promise<number> {
  const due = and(eq(articlePlans.state, 'waiting'), lte(articlePlans.retryAt, now));
  const [row] = await db().select({ plans: count() }).from(articlePlans).where(due);
  return row?.plans ?? 0;
}

/**
 * Does every plan that is due, in order of time, each once; what was missed while the site was down is done now. A piece whose
 * earlier plan failed and will be tried again waits with its later ones. For the machine's own jobs; it never throws for a plan.
 */
export async function runDuePlans(now: Date): Promise<void> {
  const { id, articleId, at, retryAt } = articlePlans;
  const due = await db()
    .select({ id, articleId, retryAt })
    .from(articlePlans)
    .where(and(eq(articlePlans.state, 'waiting'), lte(at, now)))
    .orderBy(asc(at), asc(id));
  const stuck = new Set<number>();
  for (const plan of due) {
    if (stuck.has(plan.articleId)) continue;
    const isSettled = plan.retryAt <= now && (await runPlan(plan.id, now));
    if (!isSettled) stuck.add(plan.articleId);
  }
}

const plansOf = () =>
  db()
    .select({
      id: articlePlans.id,
      articleId: articlePlans.articleId,
      headline: sql<string>`coalesce(${articleDrafts.headline}, ${articles.headline})`,
      locale: articles.locale,
      action: articlePlans.action,
      at: articlePlans.at,
      state: articlePlans.state,
      revisionId: articlePlans.revisionId,
      told: articlePlans.told,
      attempts: articlePlans.attempts,
      retryAt: articlePlans.retryAt,
      lastError: articlePlans.lastError,
      plannedBy: users.name,
      createdAt: articlePlans.createdAt,
      doneAt: articlePlans.doneAt,
    })
    .from(articlePlans)
    .innerJoin(articles, eq(articles.id, articlePlans.articleId))
    .leftJoin(articleDrafts, eq(articleDrafts.articleId, articles.id))
    .leftJoin(users, eq(users.id, articlePlans.plannedById));

/** Every plan of a piece, newest first. Who may read the piece; throws `Refused`. */
export async function listPlans(actor: Actor, id: number): Promise<PlanView[]> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  return plansOf().where(eq(articlePlans.articleId, id)).orderBy(desc(articlePlans.id));
}

/** What waits or has failed, in the languages and sections of the actor, in order of time. Editors; throws `Refused`. */
export async function listAllPlans(actor: Actor, { limit }: { limit: number }): Promise<PlanView[]> {
  requireMay(actor, 'articles.publish');
  const { locales, sections } = scopeOf(actor);
  const open = and(
    inArray(articlePlans.state, ['waiting', 'failed']),
    locales.length > 0 ? inArray(articles.locale, locales) : undefined,
    sections.length > 0 ? inArray(articles.sectionId, sections) : undefined,
  );
  return plansOf().where(open).orderBy(asc(articlePlans.at), asc(articlePlans.id)).limit(limit);
}
