import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { SYSTEM } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { type ArticleState, Impossible } from './policy.ts';
import { putBeforeReaders } from './publication.ts';
import { leaveLists, takeFromReaders, unscheduleIfUnplanned } from './removal.ts';
import { articlePlans, articleRevisions } from './schema.ts';
import { getStanding } from './standing.ts';
import { getKept, type WorkingDraft } from './working-copy.ts';

/** The machine does one thing that an editor planned. */

const MINUTE = 60_000;
/** Minutes from a failure to the next try; when the one after the last of them fails too, nobody tries again. */
const WAITS = [1, 5, 25, 125];
/** What no waiting mends. */
const HOPELESS = new Set(['withdrawn', 'state', 'revision']);

const FIELDS = {
  id: articlePlans.id,
  articleId: articlePlans.articleId,
  action: articlePlans.action,
  revisionId: articlePlans.revisionId,
  at: articlePlans.at,
  told: articlePlans.told,
  attempts: articlePlans.attempts,
};
type Plan = { [K in keyof typeof FIELDS]: (typeof FIELDS)[K]['_']['data'] | (K extends 'revisionId' ? null : never) };

/** The plan while it still waits; the transaction holds its piece from here on. */
async function holdPlan(planId: number): Promise<Plan | undefined> {
  const waiting = and(eq(articlePlans.id, planId), eq(articlePlans.state, 'waiting'));
  const [found] = await db().select({ articleId: articlePlans.articleId }).from(articlePlans).where(waiting);
  if (!found) return undefined;
  await takeTurns(`article ${found.articleId}`);
  const [plan] = await db().select(FIELDS).from(articlePlans).where(waiting);
  return plan;
}

async function draftOf({ articleId, revisionId }: Plan): Promise<WorkingDraft | undefined> {
  if (revisionId === null) return getKept(articleId);
  const { version, content, savedAt, savedById } = articleRevisions;
  const [revision] = await db()
    .select({ version, content, savedAt, savedById })
    .from(articleRevisions)
    .where(eq(articleRevisions.id, revisionId));
  return revision;
}

async function requireState(articleId: number): Promise<ArticleState> {
  const subject = await getStanding(articleId);
  if (!subject) throw new Error(`There is no article ${articleId}`);
  if (subject.state === 'withdrawn') throw new Impossible('withdrawn', 'A withdrawn piece stays withdrawn');
  return subject.state;
}

/** Readers find the date of the plan, however late it was done: what was missed keeps its order. */
async function publish(plan: Plan, now: Date): Promise<void> {
  const draft = await draftOf(plan);
  await putBeforeReaders(plan.articleId, { draft, at: plan.at, now, told: plan.told });
}

async function expire({ articleId }: Plan, state: ArticleState): Promise<void> {
  // Somebody was faster; what the plan wanted is so.
  if (state === 'archived') return;
  if (state !== 'published') throw new Impossible('state', `The piece is ${state}, not before readers`);
  const more = await leaveLists(articleId);
  await takeFromReaders(articleId, { state: 'archived' }, more);
}

async function carryOut(planId: number, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const plan = await holdPlan(planId);
    if (!plan) return false;
    const { articleId, action } = plan;
    const state = await requireState(articleId);
    if (action === 'publish') await takeTurns('keywords');
    await tx.update(articlePlans).set({ state: 'done', doneAt: now, lastError: '' }).where(eq(articlePlans.id, planId));
    const after = { planId, state: action === 'publish' ? 'published' : 'archived' };
    const verb = action === 'publish' ? 'publishArticle' : 'archiveArticle';
    await recordAudit(SYSTEM, { verb, subject: 'article', subjectId: articleId, before: { state }, after });
    await (action === 'publish' ? publish(plan, now) : expire(plan, state));
    return true;
  });
}

/** Notes why it failed, and when it is tried again; in the end that nobody tries again. */
async function noteFailure(planId: number, error: unknown, now: Date): Promise<void> {
  const lastError = error instanceof Impossible ? error.code : String(error instanceof Error ? error.message : error);
  await transaction(async (tx) => {
    const plan = await holdPlan(planId);
    if (!plan) return;
    const wait = error instanceof Impossible && HOPELESS.has(error.code) ? undefined : WAITS[plan.attempts];
    const change = wait
      ? { retryAt: new Date(now.getTime() + wait * MINUTE) }
      : { state: 'failed' as const, doneAt: now };
    const said = { attempts: plan.attempts + 1, lastError: lastError.slice(0, 500) };
    await tx
      .update(articlePlans)
      .set({ ...change, ...said })
      .where(eq(articlePlans.id, planId));
    if (wait) return;
    await unscheduleIfUnplanned(plan.articleId);
    const entry = { verb: 'failPlan', subject: 'article', subjectId: plan.articleId };
    await recordAudit(SYSTEM, { ...entry, after: { planId, error: said.lastError } });
  });
}

/**
 * Does what the plan says, in one transaction and once, whoever else tries at the same time. Answers whether it is settled: done
 * here or by another; a failure is noted and tried again by and by.
 */
export async function runPlan(planId: number, now: Date): Promise<boolean> {
  try {
    await carryOut(planId, now);
    return true;
  } catch (error) {
    await noteFailure(planId, error, now);
    return false;
  }
}
