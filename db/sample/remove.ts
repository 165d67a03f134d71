import { and, eq, inArray, isNotNull, notInArray } from 'drizzle-orm';
import { series, seriesParts } from '../articles/parts.ts';
import { articles, translationGroups } from '../articles/schema.ts';
import { articleMedia } from '../articles/shown.ts';
import { authors } from '../authors/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { comments } from '../comments/schema.ts';
import { breakingLines, frontDrafts, frontEditions, frontVersions } from '../front/schema.ts';
import { albumItems, albums, films, filmTexts } from '../gallery/schema.ts';
import { keywords } from '../keywords/schema.ts';
import { maps } from '../maps/schema.ts';
import { media } from '../media/schema.ts';
import { forgetDeleted } from '../search/rebuild.ts';
import { everythingTag } from '../site/tags.ts';
import { changeSettings, expireTags } from '../site/mutations.ts';
import { getSettings } from '../site/queries.ts';
import { siteTexts, standingPages } from '../site/schema.ts';
import { SAMPLE_ADDRESS, SITE } from './site.ts';
import { topicDrafts, topics, topicTexts } from '../topics/schema.ts';
import { viewHours, viewTotals } from '../views/schema.ts';

/** Every column that says where a thing of the library stands. */
const PLACES = [
  articleMedia.mediaId,
  topicTexts.mediaId,
  topicDrafts.mediaId,
  albums.coverId,
  albumItems.mediaId,
  filmTexts.posterId,
  filmTexts.fileId,
  filmTexts.captionsId,
  authors.portraitId,
  siteTexts.logoMediaId,
];

/** What editors have taken from the sample edition's library for something of their own stays with it. */
const isNowhere = () =>
  PLACES.map((place) => notInArray(media.id, db().select({ id: place }).from(place.table).where(isNotNull(place))));

/**
 * Takes everything of the sample edition away and leaves a bare paper: languages, sections and names stay. What editors
 * added themselves stays too, and where it is pinned on fronts; drafts of fronts and their past go. Admins; throws `Refused`.
 */
export async function removeSampleEdition(actor: Actor): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    for (const table of [topics, authors]) {
      const sample = tx.select({ id: table.id }).from(table).where(eq(table.sample, true));
      await tx.delete(table).where(inArray(table.mergedInto, sample));
    }
    // Steps and drafts would bring back what is gone, and what stood on fronts until now was the sample's.
    for (const table of [frontDrafts, frontVersions, frontEditions]) await tx.delete(table);
    const pieces = tx.select({ id: articles.id }).from(articles).where(eq(articles.sample, true));
    await tx.delete(breakingLines).where(inArray(breakingLines.articleId, pieces));
    const owned = [comments, viewHours, viewTotals, articles, topics, albums, films, maps, authors, standingPages];
    for (const table of owned) {
      await tx.delete(table).where(eq(table.sample, true));
    }
    await tx.delete(media).where(and(eq(media.sample, true), ...isNowhere()));
    // A series without parts is none.
    const inUse = tx.select({ id: seriesParts.seriesId }).from(seriesParts);
    await tx.delete(series).where(notInArray(series.id, inUse));
    const kept = await tx.select({ id: articles.id }).from(articles).limit(1);
    if (kept.length === 0) {
      await tx.delete(keywords);
      await tx.delete(translationGroups);
      await tx.delete(breakingLines);
    }
    for (const { footer } of Object.values(SITE))
      await tx.update(siteTexts).set({ footer: '' }).where(eq(siteTexts.footer, footer));
    await forgetDeleted();
    const { contactAddress } = await getSettings();
    const isOwn = contactAddress !== SAMPLE_ADDRESS;
    await changeSettings(actor, {
      editionDate: null,
      sampleEdition: false,
      contactAddress: isOwn ? contactAddress : '',
    });
    await expireTags([everythingTag()]);
  });
}
