import { z } from 'zod';

/** What the forms of the gallery and its verbs take, and what readers must not be shown without. Safe in a browser. */

/** Pictures of one album at most: with all their captions they fit into what a form may send. */
const MOST_PICTURES = 60;

/** Well-formed NFC, trimmed, without control characters but line breaks. */
const clean = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();

const prose = (limit: number) => z.string().transform(clean).pipe(z.string().max(limit, 'tooLong'));
const line = (limit: number) =>
  z
    .string()
    .transform((text) => clean(text).replace(/\n+/g, ' '))
    .pipe(z.string().max(limit, 'tooLong'));
const rowId = z.number('required').int('required').positive('required').max(2_147_483_647, 'required');

/** An album as it is edited in one language; pictures, their order and the cover are the same in all of them. */
export const albumContent = z.object({
  title: line(200),
  lead: line(800),
  /** One of the pictures; the first where it is none of them. */
  coverId: rowId.nullable(),
  items: z
    .array(z.object({ mediaId: rowId, /** Empty: the library's. */ caption: line(500) }))
    .max(MOST_PICTURES, 'tooMany')
    .refine((items) => new Set(items.map(({ mediaId }) => mediaId)).size === items.length, 'twice'),
});
export type AlbumContent = z.output<typeof albumContent>;

/** A film as it is edited in one language; its length and whether somebody speaks are the same in all of them. */
export const filmContent = z.object({
  title: line(200),
  standfirst: line(800),
  transcript: prose(40_000),
  fileId: rowId,
  posterId: rowId,
  captionsId: rowId.nullable(),
  seconds: z.number('length').int('length').min(1, 'length').max(86_400, 'length'),
  withoutSpeech: z.boolean(),
});
export type FilmContent = z.output<typeof filmContent>;

/** Length as people write it, «4:05», in seconds; NaN when it is none. */
export function secondsOf(written: string): number {
  const found = /^\s*(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\s*$/.exec(written);
  if (!found) return /^\s*\d{1,5}\s*$/.test(written) ? Number(written) : Number.NaN;
  const [hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Seconds as people write a length: «4:05», «1:02:03». */
export function writtenLength(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Why something may not be shown to readers; the newsroom has words for each. */
export type GalleryFault = 'noTitle' | 'noPictures' | 'noAlt' | 'noCaptions' | 'noTranscript';

/** What keeps an album from readers; `silent` is how many of its pictures say nothing to who cannot see them. */
export function albumFaults({ title, pictures, silent }: { title: string; pictures: number; silent: number }) {
  const faults: GalleryFault[] = [];
  if (!title.trim()) faults.push('noTitle');
  if (pictures === 0) faults.push('noPictures');
  if (silent > 0) faults.push('noAlt');
  return faults;
}

type FilmFacts = { title: string; transcript: string; captionsId: number | null; withoutSpeech: boolean };

/** What keeps a film from readers: where somebody speaks, captions and a transcript have to be there. */
export function filmFaults({ title, transcript, captionsId, withoutSpeech }: FilmFacts) {
  const faults: GalleryFault[] = [];
  if (!title.trim()) faults.push('noTitle');
  if (!withoutSpeech && captionsId === null) faults.push('noCaptions');
  if (!withoutSpeech && !transcript.trim()) faults.push('noTranscript');
  return faults;
}
