import { and, eq, inArray, notInArray } from 'drizzle-orm';
import { articles, translationGroups } from '../articles/schema.ts';
import { authors } from '../authors/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { comments } from '../comments/schema.ts';
import { breakingLines, frontDrafts, frontEditions, frontVersions } from '../front/schema.ts';
import { albums, films } from '../gallery/schema.ts';
import { keywords } from '../keywords/schema.ts';
import { maps } from '../maps/schema.ts';
import { media } from '../media/schema.ts';
import { forgetDeleted } from '../search/rebuild.ts';
import { everythingTag } from '../site/tags.ts';
import { changeSettings, expireTags } from '../site/mutations.ts';
import { siteTexts, standingPages } from '../site/schema.ts';
import { SITE } from './site.ts';
import { topics, topicTexts } from '../topics/schema.ts';
import { viewHours, viewTotals } from '../views/schema.ts';

/**
 * Takes everything of the sample edition away and leaves a bare paper: languages, sections and names stay. What editors
 * added themselves stays too. Admins; throws `Refused`.
 */
export async function removeSampleEdition(actor: Actor): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    for (const table of [topics, authors]) {
      const sample = tx.select({ id: table.id }).from(table).where(eq(table.sample, true));
      await tx.delete(table).where(inArray(table.mergedInto, sample));
    }
    const owned = [comments, viewHours, viewTotals, articles, topics, albums, films, maps, authors, standingPages];
    for (const table of owned) {
      await tx.delete(table).where(eq(table.sample, true));
    }
    // A picture that stands on an editor's own topic stays with it.
    const used = tx.select({ id: topicTexts.mediaId }).from(topicTexts);
    await tx.delete(media).where(and(eq(media.sample, true), notInArray(media.id, used)));
    const kept = await tx.select({ id: articles.id }).from(articles).limit(1);
    if (kept.length === 0) {
      await tx.delete(keywords);
      await tx.delete(translationGroups);
      await tx.delete(breakingLines);
      // Arrangements of what is gone, and what stood on its fronts.
      for (const table of [frontDrafts, frontVersions, frontEditions]) await tx.delete(table);
    }
    for (const { footer } of Object.values(SITE))
      await tx.update(siteTexts).set({ footer: '' }).where(eq(siteTexts.footer, footer));
    await forgetDeleted();
    await changeSettings(actor, { editionDate: null, sampleEdition: false });
    await expireTags([everythingTag()]);
  });
}
