import { and, desc, eq, inArray, like, or, sql } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { media, mediaTexts } from './schema.ts';

/** A picture with the words of one language. */
export type PictureView = {
  id: number;
  hash: string;
  width: number;
  height: number;
  widths: number[];
  focalX: number;
  focalY: number;
  placeholder: string | null;
  drawn: boolean;
  alt: string;
  caption: string;
  credit: string;
};

/** Pictures by id with the words of one language; what is no picture or is not there is left out. */
export async function mapPictures(ids: (number | null)[], locale: Locale): Promise<Map<number, PictureView>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({
      id: media.id,
      hash: media.hash,
      width: media.width,
      height: media.height,
      widths: media.widths,
      focalX: media.focalX,
      focalY: media.focalY,
      placeholder: media.placeholder,
      drawn: media.drawn,
      alt: mediaTexts.alt,
      caption: mediaTexts.caption,
      credit: mediaTexts.credit,
    })
    .from(media)
    .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.locale, locale)))
    .where(and(inArray(media.id, wanted), eq(media.kind, 'picture')));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        width: row.width ?? 0,
        height: row.height ?? 0,
        alt: row.alt ?? '',
        caption: row.caption ?? '',
        credit: row.credit ?? '',
      },
    ]),
  );
}

/** Pictures of the library whose words in the language hold every word that was typed, newest first. */
export async function listPictures(locale: Locale, typed: string, limit: number): Promise<PictureView[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
  const holds = (word: string) => {
    const pattern = `%${word.replace(/[%_\\]/g, ' ')}%`;
    const within = [mediaTexts.alt, mediaTexts.caption, mediaTexts.credit];
    return or(...within.map((column) => like(sql`lower(${column})`, pattern)));
  };
  const rows = await db()
    .select({ id: media.id })
    .from(media)
    .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.locale, locale)))
    .where(and(eq(media.kind, 'picture'), ...words.map(holds)))
    .orderBy(desc(media.id))
    .limit(limit);
  const pictures = await mapPictures(
    rows.map(({ id }) => id),
    locale,
  );
  return rows.flatMap(({ id }) => pictures.get(id) ?? []);
}
