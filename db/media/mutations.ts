import { eq } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { hashOf, storeFile, storePicture } from './files.ts';
import { media, mediaTexts } from './schema.ts';
import { mediaTag } from './tags.ts';

export type PictureWords = { alt: string; caption?: string; credit?: string };

export type NewPicture = {
  bytes: Buffer;
  texts: Partial<Record<Locale, PictureWords>>;
  focal?: [number, number];
  drawn?: boolean;
  licence?: string;
  source?: string;
  sample?: boolean;
};

async function findByHash(hash: string): Promise<number | undefined> {
  const [row] = await db().select({ id: media.id }).from(media).where(eq(media.hash, hash));
  return row?.id;
}

async function writeWords(mediaId: number, texts: Partial<Record<Locale, PictureWords>>): Promise<void> {
  await transaction(async (tx) => {
    for (const [locale, words] of Object.entries(texts) as [Locale, PictureWords][]) {
      const row = { mediaId, locale, caption: '', credit: '', ...words };
      await tx
        .insert(mediaTexts)
        .values(row)
        .onConflictDoUpdate({ target: [mediaTexts.mediaId, mediaTexts.locale], set: row });
    }
  });
}

/**
 * Puts a picture into the library and answers its id; the same bytes a second time answer the first id, with the words
 * added. Authors and above; throws `Refused`, and on bytes that are no picture.
 */
export async function addPicture(actor: Actor, picture: NewPicture): Promise<number> {
  requireMay(actor, 'media.add');
  const known = await findByHash(hashOf(picture.bytes));
  if (known !== undefined) {
    await transaction(async () => {
      await writeWords(known, picture.texts);
      await expireTags([mediaTag(known)]);
    });
    return known;
  }
  const stored = await storePicture(picture.bytes);
  const [focalX, focalY] = picture.focal ?? [0.5, 0.5];
  return transaction(async (tx) => {
    const { drawn } = picture;
    const id = await insertMedia({ ...stored, kind: 'picture', focalX, focalY, drawn, ...extras(picture) }, tx);
    await writeWords(id, picture.texts);
    return id;
  });
}

/** Puts a film or a caption file into the library and answers its id. Authors and above; throws `Refused`. */
export async function addFile(
  actor: Actor,
  file: {
    bytes: Buffer;
    kind: 'film' | 'captions';
    format: 'mp4' | 'webm' | 'vtt';
    width?: number;
    height?: number;
    sample?: boolean;
  },
): Promise<number> {
  requireMay(actor, 'media.add');
  const stored = await storeFile(file.bytes, file.format);
  const known = await findByHash(stored.hash);
  if (known !== undefined) return known;
  const { kind, format, width, height } = file;
  return transaction((tx) => insertMedia({ ...stored, kind, format, width, height, widths: [], ...extras(file) }, tx));
}

const extras = ({
  licence = '',
  source = '',
  sample = false,
}: {
  licence?: string;
  source?: string;
  sample?: boolean;
}) => ({
  licence,
  source,
  sample,
});

async function insertMedia(
  row: Omit<typeof media.$inferInsert, 'createdAt'>,
  tx: Parameters<Parameters<typeof transaction>[0]>[0],
): Promise<number> {
  const [made] = await tx
    .insert(media)
    .values({ ...row, createdAt: new Date() })
    // Somebody may have put in the same bytes a moment ago; then theirs is the row.
    .onConflictDoUpdate({ target: media.hash, set: { hash: row.hash } })
    .returning({ id: media.id });
  if (!made) throw new Error('The picture was not kept');
  return made.id;
}
