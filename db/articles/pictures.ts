import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { media } from '../media/schema.ts';
import type { BodyDocument } from './document.ts';
import { articles } from './schema.ts';
import { articleMedia } from './shown.ts';

/** Which things of the library a piece shows, noted whenever that changes: the library looks there, never through bodies. */

type Shown = { body: BodyDocument; leadMediaId?: number | null; socialMediaId?: number | null };

/** What stands in a body was checked on the outside only. */
const isId = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** Ids of everything the content shows of the library, with whether it is the picture of the piece. */
function shownIn({ body, leadMediaId, socialMediaId }: Shown): Map<number, boolean> {
  const figures = body.content.flatMap((block) => (block.type === 'figure' ? block.attrs?.media : [])).filter(isId);
  const shown = new Map(figures.map((id) => [id, false]));
  if (socialMediaId) shown.set(socialMediaId, false);
  if (leadMediaId) shown.set(leadMediaId, true);
  return shown;
}

const isSame = (rows: { mediaId: number; leads: boolean }[], shown: Map<number, boolean>) =>
  rows.length === shown.size && rows.every(({ mediaId, leads }) => shown.get(mediaId) === leads);

/** Notes what a piece shows. What the library does not have (any more) is left out. */
export async function noteMedia(articleId: number, inside: 'published' | 'draft', content: Shown): Promise<void> {
  const shown = shownIn(content);
  await transaction(async (tx) => {
    const own = and(eq(articleMedia.articleId, articleId), eq(articleMedia.inside, inside));
    const { mediaId, leads } = articleMedia;
    const rows = await tx.select({ mediaId, leads }).from(articleMedia).where(own);
    if (isSame(rows, shown)) return;
    await tx.delete(articleMedia).where(own);
    const there = await db()
      .select({ id: media.id })
      .from(media)
      .where(inArray(media.id, [...shown.keys()]));
    const noted = there.map(({ id }) => ({ articleId, inside, mediaId: id, leads: shown.get(id) ?? false }));
    if (noted.length > 0) await tx.insert(articleMedia).values(noted);
  });
}

/** Pieces that are read at a time. */
const AT_ONCE = 50;

/** Notes what the pieces show that were written before anybody noted it: does nothing where something is noted. */
export async function noteOldPieces(): Promise<void> {
  const [noted] = await db().select({ id: articleMedia.articleId }).from(articleMedia).limit(1);
  if (noted) return;
  const { id, body, leadMediaId, socialMediaId } = articles;
  for (let last = 0; ;) {
    const rows = await db()
      .select({ id, body, leadMediaId, socialMediaId })
      .from(articles)
      .where(gt(id, last))
      .orderBy(asc(id))
      .limit(AT_ONCE);
    for (const { id: articleId, ...shown } of rows) await noteMedia(articleId, 'published', shown);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? last;
  }
}
