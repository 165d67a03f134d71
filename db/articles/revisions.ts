import { and, desc, eq, lt } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import type { Actor } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import type { ArticleContent } from './content.ts';
import { saveContent, type SaveOutcome } from './drafts.ts';
import type { RevisionKind } from './keeping.ts';
import { canEditArticle, canReadArticle, Impossible } from './policy.ts';
import { articleRevisions } from './schema.ts';
import { holdArticle, requireStanding } from './standing.ts';

/** The history of a piece: what was kept, what it is called, and the way back. */

export type RevisionRow = {
  id: number;
  version: number;
  kind: RevisionKind;
  name: string;
  savedAt: Date;
  savedBy: string | null;
  /** When readers first saw it. */
  publishedAt: Date | null;
};
export type RevisionView = RevisionRow & { content: ArticleContent };

const ROW = {
  id: articleRevisions.id,
  version: articleRevisions.version,
  kind: articleRevisions.kind,
  name: articleRevisions.name,
  savedAt: articleRevisions.savedAt,
  savedBy: users.name,
  publishedAt: articleRevisions.publishedAt,
};

/**
 * Kept states of a piece, newest first; `before` is the id where the page before ended (`next`). Empty while nobody saved it in
 * the newsroom. Who may read the piece; throws `Refused`.
 */
export async function listRevisions(
  actor: Actor,
  id: number,
  { before, limit }: { before?: number; limit: number },
): Promise<{ items: RevisionRow[]; next: number | undefined }> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  const older = before === undefined ? undefined : lt(articleRevisions.id, before);
  const rows = await db()
    .select(ROW)
    .from(articleRevisions)
    .leftJoin(users, eq(users.id, articleRevisions.savedById))
    .where(and(eq(articleRevisions.articleId, id), older))
    .orderBy(desc(articleRevisions.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)?.id : undefined };
}

/** One kept state whole; undefined when the piece has none of this number. Who may read the piece; throws `Refused`. */
export async function getRevision(actor: Actor, id: number, revisionId: number): Promise<RevisionView | undefined> {
  await requireStanding(actor, id, { can: canReadArticle, to: 'read' });
  const [row] = await db()
    .select({ ...ROW, content: articleRevisions.content })
    .from(articleRevisions)
    .leftJoin(users, eq(users.id, articleRevisions.savedById))
    .where(and(eq(articleRevisions.articleId, id), eq(articleRevisions.id, revisionId)));
  return row;
}

async function requireRevision(actor: Actor, id: number, revisionId: number): Promise<RevisionView> {
  const revision = await getRevision(actor, id, revisionId);
  if (!revision) throw new Impossible('revision', `The piece has no revision ${revisionId}`);
  return revision;
}

/** A revision of a piece by its number, and what it is to be called; empty: nothing. */
export type RevisionName = { revisionId: number; name: string };

/** Names a kept state, so that it is found and never written over. Who may edit; throws `Refused`, and when there is none. */
export async function nameRevision(actor: Actor, id: number, { revisionId, name }: RevisionName): Promise<void> {
  await transaction(async (tx) => {
    await holdArticle(actor, id, { can: canEditArticle, to: 'edit' });
    const before = await requireRevision(actor, id, revisionId);
    const change = { name: name.normalize('NFC').trim().slice(0, 120) };
    await tx.update(articleRevisions).set(change).where(eq(articleRevisions.id, revisionId));
    const entry = { before: { revisionId, name: before.name }, after: { revisionId, ...change } };
    await recordAudit(actor, { verb: 'nameRevision', subject: 'article', subjectId: id, ...entry });
  });
}

/**
 * Makes an older state the newest version; what was newest stays in the history. `from` is the version that the actor saw last:
 * whoever saved meanwhile is not written over. A live piece keeps its language. Who may edit; throws `Refused`, and when there
 * is no such revision.
 */
export async function restoreRevision(
  actor: Actor,
  id: number,
  { revisionId, from, now = new Date() }: { revisionId: number; from: number; now?: Date },
): Promise<SaveOutcome> {
  return transaction(async () => {
    const subject = await holdArticle(actor, id, { can: canEditArticle, to: 'edit' });
    const old = await requireRevision(actor, id, revisionId);
    const locale = subject.wasPublished ? subject.locale : old.content.locale;
    const save = { from, content: { ...old.content, locale }, kind: 'restored', name: '' } as const;
    const saved = await saveContent(actor, { id, subject, now }, save);
    if (saved.outcome !== 'saved') return saved;
    const entry = { before: { version: from }, after: { version: saved.version, restored: old.version } };
    await recordAudit(actor, { verb: 'restoreRevision', subject: 'article', subjectId: id, ...entry });
    return saved;
  });
}
