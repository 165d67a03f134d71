import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { articleRevisions, type REVISION_KINDS } from './schema.ts';
import type { WorkingDraft } from './working-copy.ts';

/** How saves become revisions: which are kept on their own, which flow together. Nothing here asks who may; the verbs do. */

export type RevisionKind = (typeof REVISION_KINDS)[number];

/** Autosaves of one person within this time are one row. */
const TOGETHER = 10 * 60_000;

async function getLatest(articleId: number) {
  const { id, version, kind, name, startedAt, savedById, publishedAt } = articleRevisions;
  const [latest] = await db()
    .select({ id, version, kind, name, startedAt, savedById, publishedAt })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.id))
    .limit(1);
  return latest;
}

type Mark = { kind: RevisionKind; name?: string };

/**
 * Keeps a new version. An autosave takes the place of the same person's last one when that began less than ten minutes ago; a
 * revision that is named, published, of another kind or by somebody else is never written over.
 */
export async function keepRevision(articleId: number, draft: WorkingDraft, { kind, name = '' }: Mark): Promise<void> {
  await transaction(async (tx) => {
    const latest = await getLatest(articleId);
    const flows =
      kind === 'autosave' &&
      latest?.kind === 'autosave' &&
      name === '' &&
      latest.name === '' &&
      latest.publishedAt === null &&
      latest.savedById === draft.savedById &&
      latest.startedAt !== null &&
      draft.savedAt.getTime() - latest.startedAt.getTime() < TOGETHER;
    if (flows) await tx.update(articleRevisions).set(draft).where(eq(articleRevisions.id, latest.id));
    else {
      const startedAt = kind === 'autosave' ? draft.savedAt : null;
      await tx.insert(articleRevisions).values({ articleId, kind, name, startedAt, ...draft });
    }
  });
}

/** Says of the version that is there what it has become (a save of note, what was sent to review); answers its revision. */
export async function markRevision(articleId: number, draft: WorkingDraft, { kind, name }: Mark): Promise<number> {
  return transaction(async (tx) => {
    const latest = await getLatest(articleId);
    if (latest?.version === draft.version && latest.publishedAt === null) {
      const change = { kind, name: name || latest.name, startedAt: null };
      await tx.update(articleRevisions).set(change).where(eq(articleRevisions.id, latest.id));
      return latest.id;
    }
    const row = { articleId, kind, name: name ?? '', ...draft };
    const [made] = await tx.insert(articleRevisions).values(row).returning({ id: articleRevisions.id });
    if (!made) throw new Error('The revision was not kept');
    return made.id;
  });
}

/** Notes that readers see this version from `at` on. What they saw before and see again, with another between, is a row more. */
export async function markPublished(articleId: number, draft: WorkingDraft, at: Date): Promise<void> {
  await transaction(async (tx) => {
    const { id, version, publishedAt } = articleRevisions;
    const ofPiece = eq(articleRevisions.articleId, articleId);
    const newest = tx.select({ id, version, publishedAt }).from(articleRevisions);
    const [own] = await newest
      .where(and(ofPiece, eq(version, draft.version)))
      .orderBy(desc(id))
      .limit(1);
    if (own?.publishedAt === null) {
      const change = { kind: 'published', publishedAt: at, startedAt: null } as const;
      await tx.update(articleRevisions).set(change).where(eq(id, own.id));
      return;
    }
    const shown = tx
      .select({ version })
      .from(articleRevisions)
      .where(and(ofPiece, isNotNull(publishedAt)));
    const [last] = await shown.orderBy(desc(publishedAt), desc(id)).limit(1);
    if (last?.version === draft.version) return;
    await tx.insert(articleRevisions).values({ articleId, kind: 'published', publishedAt: at, ...draft });
  });
}
