import { isDeepStrictEqual } from 'node:util';
import { and, eq, lt, max, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, inScope, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import { sections } from '../sections/schema.ts';
import type { Locale } from '../site/locales.ts';
import type { ArticleContent } from './content.ts';
import type { BodyDocument } from './document.ts';
import { newPiece, noteText, readContent } from './input.ts';
import { keepRevision, markRevision, type RevisionKind } from './keeping.ts';
import { withMerged } from './merged.ts';
import {
  type ArticleSubject,
  canCreateArticle,
  canEditArticle,
  canNoteArticle,
  canReadArticle,
  Impossible,
} from './policy.ts';
import { articleNotes, articlePresence, articles } from './schema.ts';
import { holdArticle } from './standing.ts';
import { getVersion, keepDraft, type WorkingDraft, writeDraft } from './working-copy.ts';

/** Writing: what a writer does to a piece until it is sent to review. */

/** A window that was not heard of for so long is closed. */
const SILENCE = 60_000;

const idOf = (actor: Actor): number | null => (actor.kind === 'user' ? actor.id : null);

export type Beginning = { locale: Locale; sectionId: number; headline?: string };

/**
 * Begins a piece that the actor owns and answers its id. Writers, in a language and section of theirs; throws `Refused`, and a
 * ZodError on input that is none, `Impossible` when the section is gone.
 */
export async function beginArticle(actor: Actor, input: Beginning, now = new Date()): Promise<number> {
  const { locale, sectionId: asked, headline } = newPiece.parse(input);
  return transaction(async (tx) => {
    const sectionId = await getOpenSection(asked);
    if (!canCreateArticle(actor, { locale, sectionId: sectionId ?? asked })) throw new Refused('articles.write');
    if (sectionId === undefined) throw new Impossible('section', `There is no section ${asked}`);
    const body: BodyDocument = { v: 1, type: 'doc', content: [] };
    const [made] = await tx
      .insert(articles)
      .values({
        locale,
        sectionId,
        headline,
        slug: '',
        body,
        sources: [],
        ownerId: idOf(actor),
        createdAt: now,
        savedAt: now,
      })
      .returning({ id: articles.id });
    if (!made) throw new Error('The article was not kept');
    await keepDraft(made.id);
    const after = { locale, sectionId };
    await recordAudit(actor, { verb: 'beginArticle', subject: 'article', subjectId: made.id, after });
    return made.id;
  });
}

/** What a save carries: the version it started from, and everything as it is now. */
export type DraftSave = {
  from: number;
  content: unknown;
  kind?: 'autosave' | 'save' | 'merged';
  name?: string;
  now?: Date;
};

export type SaveOutcome =
  | { outcome: 'saved'; version: number; savedAt: Date }
  | { outcome: 'conflict'; version: number; content: ArticleContent; savedAt: Date; savedBy: string | null }
  | { outcome: 'invalid'; fields: Record<string, string> };

/** The name of whoever it is; null for the machine and for who is gone. */
async function getName(userId: number | null): Promise<string | null> {
  if (userId === null) return null;
  const [user] = await db().select({ name: users.name }).from(users).where(eq(users.id, userId));
  return user?.name ?? null;
}

/** The section that the id means now; undefined when there is none. */
async function getOpenSection(id: number): Promise<number | undefined> {
  const { mergedInto } = sections;
  const [row] = await db().select({ id: sections.id, mergedInto }).from(sections).where(eq(sections.id, id));
  return row?.mergedInto ?? row?.id;
}

/** What is wrong with the place that the content names, by field; `old` is the newest content, whose place may stay. */
async function findPlaceTrouble(
  actor: Actor,
  { subject, old }: { subject: ArticleSubject; old: ArticleContent },
  content: ArticleContent,
): Promise<Record<string, string> | undefined> {
  if (content.locale !== subject.locale && subject.wasPublished) return { locale: 'fixed' };
  const byId = eq(sections.id, content.sectionId);
  const [section] = await db().select({ id: sections.id }).from(sections).where(byId);
  if (!section) return { sectionId: 'missing' };
  const stays = content.locale === old.locale && content.sectionId === old.sectionId;
  if (stays || inScope(actor, content)) return undefined;
  return content.locale === old.locale ? { sectionId: 'outOfScope' } : { locale: 'outOfScope' };
}

export type Save = { from: number; content: unknown; kind: RevisionKind; name: string };

/**
 * Keeps the content as the next version, in a transaction that has `holdArticle`. What is there already is kept once; whoever
 * started from another version than the newest overwrites nothing and gets the newest.
 */
export async function saveContent(
  actor: Actor,
  { id, subject, now }: { id: number; subject: ArticleSubject; now: Date },
  { from, content: value, kind, name }: Save,
): Promise<SaveOutcome> {
  const read = readContent(value);
  if ('fields' in read) return { outcome: 'invalid', fields: read.fields };
  // A window that was open before a merger, and an older state, name what is no more.
  const written = await withMerged(read.content);
  const newest = await keepDraft(id);
  const fields = await findPlaceTrouble(actor, { subject, old: newest.content }, written);
  if (fields) return { outcome: 'invalid', fields };
  if (isDeepStrictEqual(written, newest.content)) {
    if (kind !== 'autosave' || name) await markRevision(id, newest, { kind, name });
    return { outcome: 'saved', version: newest.version, savedAt: newest.savedAt };
  }
  if (from !== newest.version) {
    const { savedById, ...rest } = newest;
    return { outcome: 'conflict', ...rest, savedBy: await getName(savedById) };
  }
  const draft: WorkingDraft = {
    version: newest.version + 1,
    content: written,
    savedAt: now,
    savedById: idOf(actor),
  };
  await writeDraft(id, draft, subject.wasPublished);
  await keepRevision(id, draft, { kind, name });
  return { outcome: 'saved', version: draft.version, savedAt: now };
}

/**
 * Saves a working copy. Of two who save at once from the same version one wins, the other gets a conflict with what is there.
 * Autosaves leave no line in the audit: their revisions are their record. Who may edit; throws `Refused`.
 */
export async function saveDraft(actor: Actor, id: number, save: DraftSave): Promise<SaveOutcome> {
  const { from, content, kind = 'autosave', name = '', now = new Date() } = save;
  return transaction(async () => {
    const subject = await holdArticle(actor, id, { can: canEditArticle, to: 'edit' });
    const saved = await saveContent(actor, { id, subject, now }, { from, content, kind, name: name.trim() });
    if (saved.outcome === 'saved' && kind !== 'autosave') {
      const after = { version: saved.version, kind };
      await recordAudit(actor, {
        verb: 'saveDraft',
        subject: 'article',
        subjectId: id,
        before: { version: from },
        after,
      });
    }
    return saved;
  });
}

export type Presence = { version: number; others: { userId: number; name: string; seenAt: Date }[] };

/**
 * Says that a window of the actor's has the piece open; answers the newest version and who else has it open. To be repeated: a
 * window that is not heard of for a minute is forgotten. Who may read the piece; throws `Refused`.
 */
export async function touchPresence(
  actor: Actor,
  id: number,
  look: string | { window: string; now?: Date },
): Promise<Presence> {
  const { window, now = new Date() } = typeof look === 'string' ? { window: look } : look;
  if (actor.kind !== 'user') throw new Refused('articles.read');
  return transaction(async (tx) => {
    await holdArticle(actor, id, { can: canReadArticle, to: 'read' });
    const { articleId, userId, seenAt } = articlePresence;
    const silent = and(eq(articleId, id), lt(seenAt, new Date(now.getTime() - SILENCE)));
    await tx.delete(articlePresence).where(silent);
    const row = { articleId: id, window: window.slice(0, 64), userId: actor.id, seenAt: now };
    await tx
      .insert(articlePresence)
      .values(row)
      .onConflictDoUpdate({ target: [articleId, articlePresence.window], set: { userId: actor.id, seenAt: now } });
    const others = await tx
      .select({ userId, name: users.name, seenAt: max(seenAt).mapWith(seenAt) })
      .from(articlePresence)
      .innerJoin(users, eq(users.id, userId))
      .where(and(eq(articleId, id), ne(userId, actor.id)))
      .groupBy(userId, users.name)
      .orderBy(users.name, userId);
    return { version: await getVersion(id), others: others.map((one) => ({ ...one, seenAt: one.seenAt ?? now })) };
  });
}

/** Says that a window of the actor's was closed. Nothing happens when it was not open. */
export async function leavePresence(actor: Actor, id: number, window: string): Promise<void> {
  if (actor.kind !== 'user') throw new Refused('articles.read');
  const { articleId, userId } = articlePresence;
  const own = and(eq(articleId, id), eq(articlePresence.window, window.slice(0, 64)), eq(userId, actor.id));
  await transaction(async (tx) => {
    await tx.delete(articlePresence).where(own);
  });
}

/** Tells the desk something about a piece and answers the note's id. Who may note; throws `Refused`, ZodError on no text. */
export async function addNote(actor: Actor, id: number, note: string | { text: string; now?: Date }): Promise<number> {
  const { text, now = new Date() } = typeof note === 'string' ? { text: note } : note;
  return transaction(async (tx) => {
    await holdArticle(actor, id, { can: canNoteArticle, to: 'note' });
    const row = { articleId: id, byId: idOf(actor), text: noteText.parse(text), at: now };
    const [made] = await tx.insert(articleNotes).values(row).returning({ id: articleNotes.id });
    if (!made) throw new Error('The note was not kept');
    await recordAudit(actor, { verb: 'addNote', subject: 'article', subjectId: id, after: { noteId: made.id } });
    return made.id;
  });
}
