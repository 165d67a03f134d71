import { and, asc, eq, isNull } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { deleteFiles, dropMaster, sizeOfStored, withholdFiles } from './files.ts';
import { media } from './schema.ts';
import { expireUses } from './usages.ts';

/** Pictures that wait for their AVIF versions: what `server/picture-queue.ts` does when nothing else is to be done. */

export type AvifJob = { id: number; hash: string; widths: number[] };

/** Versions that save less than this part of the WebP's bytes are worth neither the disk nor the words on the page. */
const WORTH = 0.1;

const isWaiting = () => and(eq(media.avif, 'waiting'), isNull(media.withheldAt));

/** The picture that has waited longest; undefined when none does. For the machine's own jobs. */
export async function getWaitingAvif(): Promise<AvifJob | undefined> {
  const { id, hash, widths } = media;
  const [row] = await db().select({ id, hash, widths }).from(media).where(isWaiting()).orderBy(asc(id)).limit(1);
  return row;
}

/** Widths of which there is no version yet: what was broken off is gone on with. */
export async function listMissingAvif({ hash, widths }: AvifJob): Promise<number[]> {
  const sizes = await Promise.all(widths.map((width) => sizeOfStored(`${hash}-${width}.avif`)));
  return widths.filter((_, index) => sizes[index] === 0);
}

async function isWorthIt({ hash, widths }: AvifJob): Promise<boolean> {
  const bytes = async (format: string) => {
    const sizes = await Promise.all(widths.map((width) => sizeOfStored(`${hash}-${width}.${format}`)));
    return sizes.reduce((sum, one) => sum + one, 0);
  };
  return (await bytes('avif')) <= (1 - WORTH) * (await bytes('webp'));
}

/**
 * Ends the waiting of a picture: where all versions were made and save enough, pages show them from now on. What was taken from
 * readers, replaced or removed in the meantime is not seen again. For the machine's own jobs; doing it again does no harm.
 */
export async function endAvif(job: AvifJob, { isMade }: { isMade: boolean }): Promise<void> {
  const { id, hash } = job;
  const isShown = isMade && (await isWorthIt(job));
  const standing = await transaction(async (tx) => {
    const held = and(eq(media.id, id), eq(media.hash, hash));
    const [row] = await tx.select({ withheldAt: media.withheldAt }).from(media).where(held);
    if (!row) return 'gone';
    if (row.withheldAt) return 'withheld';
    await tx
      .update(media)
      .set({ avif: isShown ? 'made' : 'none' })
      .where(held);
    if (isShown) await expireUses(id, { soft: true });
    return 'there';
  });
  if (standing === 'gone') await deleteFiles(hash);
  else if (standing === 'withheld') await withholdFiles(hash);
  else await dropMaster(hash, { withAvif: !isShown });
}
