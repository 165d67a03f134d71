import { and, eq } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { staffLinks, users } from '../auth/schema.ts';
import { transaction } from '../client.ts';
import { indexPiecesOf } from '../search/indexing.ts';
import { inEveryLanguage, moveAddresses } from '../site/moves.ts';
import { expireTags } from '../site/mutations.ts';
import { everythingTag } from '../site/tags.ts';
import { listLanguagesOfPieces } from './desk.ts';
import { sectionMerge } from './input.ts';
import { holdSection } from './mutations.ts';
import { sections, sectionTexts } from './schema.ts';

/** Whoever is, or is invited to be, limited to the one section works in the other now, or would find the door shut. */
async function moveScopes(from: number, into: number): Promise<void> {
  await transaction(async (tx) => {
    for (const table of [users, staffLinks]) {
      const rows = await tx.select({ id: table.id, scopeSections: table.scopeSections }).from(table);
      for (const row of rows.filter((one) => one.scopeSections.includes(from))) {
        const scopeSections = [...new Set(row.scopeSections.map((id) => (id === from ? into : id)))];
        await tx.update(table).set({ scopeSections }).where(eq(table.id, row.id));
      }
    }
  });
}

/**
 * Makes one section of two: the pieces of the first stand in the second, and its address leads there. Drafts that name the first
 * mean the second from now on. Admins; answers how many pieces moved, `nameless` when the second has no name in a language of
 * those pieces; throws `Refused`.
 */
export async function mergeSection(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'merged'; pieces: number }> {
  requireMay(actor, 'sections.edit');
  const read = sectionMerge.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  if (read.data.section === read.data.into) return refused('into', 'itself');
  return transaction(async (tx) => {
    const [from, into] = [await holdSection(actor, read.data.section), await holdSection(actor, read.data.into)];
    for (const locale of await listLanguagesOfPieces(from.id)) {
      const named = and(eq(sectionTexts.sectionId, into.id), eq(sectionTexts.locale, locale));
      const [name] = await tx.select({ name: sectionTexts.name }).from(sectionTexts).where(named);
      if (!name) return refused('into', 'nameless');
    }
    const pieces = await tx
      .update(articles)
      .set({ sectionId: into.id })
      .where(eq(articles.sectionId, from.id))
      .returning({ id: articles.id });
    await indexPiecesOf('section', into.id);
    await moveScopes(from.id, into.id);
    await tx.delete(sectionTexts).where(eq(sectionTexts.sectionId, from.id));
    // The slug is free again: no slug that anybody types has this sign in it.
    const gone = { mergedInto: into.id, slug: `${from.slug}~${from.id}` };
    await tx.update(sections).set(gone).where(eq(sections.id, from.id));
    await tx.update(sections).set({ mergedInto: into.id }).where(eq(sections.mergedInto, from.id));
    const change = { before: { slug: from.slug }, after: { into: into.id, slug: into.slug, pieces: pieces.length } };
    await recordAudit(actor, { verb: 'mergeSection', subject: 'section', subjectId: from.id, ...change });
    await moveAddresses(inEveryLanguage(from.slug, into.slug));
    await expireTags([everythingTag()]);
    return { outcome: 'merged', pieces: pieces.length };
  });
}
