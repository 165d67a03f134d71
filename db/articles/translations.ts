import { and, asc, eq, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import type { Actor } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { keepRevision } from './keeping.ts';
import { openTranslationGroup } from './mutations.ts';
import { canEditArticle, canReadArticle, Impossible } from './policy.ts';
import { articles } from './schema.ts';
import { holdArticle } from './standing.ts';
import { articleTag } from './tags.ts';
import { getKept, writeDraft } from './working-copy.ts';

/** Pieces of one story in several languages. */

export type TranslationRow = { id: number; locale: Locale; headline: string };

const inGroup = (groupId: number, articleId: number) =>
  and(eq(articles.translationGroupId, groupId), ne(articles.id, articleId));

/** The other pieces of the group, whatever their state, by language; for the desk, which has read the piece before. */
export async function listTranslationsOf(groupId: number | null, articleId: number): Promise<TranslationRow[]> {
  if (groupId === null) return [];
  return db()
    .select({ id: articles.id, locale: articles.locale, headline: articles.headline })
    .from(articles)
    .where(inGroup(groupId, articleId))
    .orderBy(asc(articles.locale), asc(articles.id));
}

/** Puts the other piece into the group: its row at once, its working copy as a version of its own. */
async function putIntoGroup(otherId: number, groupId: number, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(articles).set({ translationGroupId: groupId }).where(eq(articles.id, otherId));
    const kept = await getKept(otherId);
    if (!kept) return;
    const content = { ...kept.content, translationGroupId: groupId };
    const draft = { version: kept.version + 1, content, savedAt: now, savedById: kept.savedById };
    // Whether it was published does not matter here: place and headline stay as they are.
    await writeDraft(otherId, draft, true);
    await keepRevision(otherId, draft, { kind: 'save' });
  });
}

/**
 * Says that the other piece tells the same story in another language, and answers the group they stand in: the piece's own working
 * copy takes it over with its next save, readers see it once that is published. Who may edit the one and read the other;
 * throws `Refused`, and `Impossible` for two pieces of one language or groups that both hold others.
 */
export async function linkTranslation(
  actor: Actor,
  id: number,
  { otherId, now = new Date() }: { otherId: number; now?: Date },
): Promise<number> {
  return transaction(async (tx) => {
    // In one order everywhere, or two people who link the same two wait for each other.
    const asks = [
      { id, question: { can: canEditArticle, to: 'edit' } },
      { id: otherId, question: { can: canReadArticle, to: 'read' } },
    ].toSorted((one, another) => one.id - another.id);
    const standing = new Map<number, Locale>();
    for (const ask of asks) standing.set(ask.id, (await holdArticle(actor, ask.id, ask.question)).locale);
    if (standing.get(id) === standing.get(otherId)) throw new Impossible('language', 'Both pieces are in one language');
    const [other] = await tx
      .select({ group: articles.translationGroupId })
      .from(articles)
      .where(eq(articles.id, otherId));
    const groupId = other?.group ?? (await openTranslationGroup(actor));
    if (other?.group === null) await putIntoGroup(otherId, groupId, now);
    const siblings = await listTranslationsOf(groupId, id);
    if (siblings.some(({ locale }) => locale === standing.get(id)))
      throw new Impossible('language', 'The story has a piece in this language');
    const after = { groupId, otherId };
    await recordAudit(actor, { verb: 'linkTranslation', subject: 'article', subjectId: id, after });
    await expireTags(siblings.map((sibling) => articleTag(sibling.id)));
    return groupId;
  });
}
