import { and, desc, eq, inArray, isNull, like, ne, or, sql } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { media, mediaPast, mediaTexts } from './schema.ts';

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
  /** Whether its widths are there as AVIF too. */
  avif: boolean;
  alt: string;
  caption: string;
  credit: string;
  /** What others may do with it, as whoever added it wrote: a name such as CC0-1.0, an address, or words. */
  licence: string;
  /** It stands in for one that may not be shown any more: nothing is said about it. */
  standIn?: boolean;
};

const PICTURE = {
  id: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  widths: media.widths,
  focalX: media.focalX,
  focalY: media.focalY,
  placeholder: media.placeholder,
  drawn: media.drawn,
  avif: media.avif,
  licence: media.licence,
  withheldAt: media.withheldAt,
};
type PictureRow = {
  [K in keyof typeof PICTURE]:
    (typeof PICTURE)[K]['_']['data'] | (K extends 'width' | 'height' | 'placeholder' | 'withheldAt' ? null : never);
};
type Said = Record<'alt' | 'caption' | 'credit', string | null>;

const viewOf = ({ withheldAt: _, ...row }: PictureRow, said: Said): PictureView => ({
  ...row,
  avif: row.avif === 'made',
  width: row.width ?? 0,
  height: row.height ?? 0,
  alt: said.alt ?? '',
  caption: said.caption ?? '',
  credit: said.credit ?? '',
});

/** The picture that stands in for those that may not be shown any more; undefined as long as there was none. */
async function getStandIn(): Promise<PictureView | undefined> {
  const [row] = await db().select(PICTURE).from(media).where(eq(media.standIn, true)).limit(1);
  return row && { ...viewOf(row, { alt: '', caption: '', credit: '' }), standIn: true };
}

/**
 * Pictures by id with the words of one language; what is no picture or is not there is left out. In place of one that may not be
 * shown any more stands another, under its id, wherever this is asked: on pages, in feeds, on social cards.
 */
export async function mapPictures(ids: (number | null)[], locale: Locale): Promise<Map<number, PictureView>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({ ...PICTURE, alt: mediaTexts.alt, caption: mediaTexts.caption, credit: mediaTexts.credit })
    .from(media)
    .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.locale, locale)))
    .where(and(inArray(media.id, wanted), eq(media.kind, 'picture')));
  const standIn = rows.some((row) => row.withheldAt) ? await getStandIn() : undefined;
  return new Map(
    rows.flatMap(({ alt, caption, credit, ...row }): [number, PictureView][] => {
      if (!row.withheldAt) return [[row.id, viewOf(row, { alt, caption, credit })]];
      return standIn ? [[row.id, { ...standIn, id: row.id }]] : [];
    }),
  );
}

/** Films and captions by id, as files that may be served; what is none, or may not be shown any more, is left out. */
export async function mapFiles(ids: (number | null)[]): Promise<Map<number, { hash: string; format: string }>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db()
    .select({ id: media.id, hash: media.hash, format: media.format })
    .from(media)
    .where(and(inArray(media.id, wanted), ne(media.kind, 'picture'), isNull(media.withheldAt)));
  return new Map(rows.map(({ id, ...file }) => [id, file]));
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
    .where(and(eq(media.kind, 'picture'), isNull(media.withheldAt), eq(media.standIn, false), ...words.map(holds)))
    .orderBy(desc(media.id))
    .limit(limit);
  const pictures = await mapPictures(
    rows.map(({ id }) => id),
    locale,
  );
  return rows.flatMap(({ id }) => pictures.get(id) ?? []);
}

/**
 * Where the bytes lie now that once lay under this name: of a picture that was replaced, or in whose place another stands because its
 * rights have ended; undefined when there never was such a file.
 */
export async function getMovedName(name: string): Promise<string | undefined> {
  const [, hash = '', rest = ''] = /^([0-9a-f]{64})(-\d{1,4}\.(?:webp|avif)|\.jpg)$/.exec(name) ?? [];
  if (!hash) return undefined;
  const [past] = await db().select({ id: mediaPast.mediaId }).from(mediaPast).where(eq(mediaPast.hash, hash));
  const own = past ? eq(media.id, past.id) : eq(media.hash, hash);
  const [row] = await db()
    .select({ withheldAt: media.withheldAt, hash: media.hash, widths: media.widths })
    .from(media)
    .where(own);
  const now = row?.withheldAt ? await getStandIn() : row;
  if (!now || now.hash === hash) return undefined;
  if (rest === '.jpg') return `${now.hash}.jpg`;
  // As WebP, whatever it was: of what stands there now there may be no other.
  const wished = Number(rest.slice(1, -'.webp'.length));
  return `${now.hash}-${now.widths.find((width) => width >= wished) ?? now.widths.at(-1)}.webp`;
}
