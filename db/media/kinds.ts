/**
 * What a file is, by its own first bytes: never by its name or by what the sender calls it. Pure; sizes are the caller's business.
 * Sources: RFC 2083 (PNG), RFC 9649 (WebP), ISO/IEC 14496-12 (MP4), RFC 8794 (EBML), WebVTT §4.
 */

export type MediaFormat = 'jpeg' | 'png' | 'webp' | 'mp4' | 'webm' | 'vtt';
export type MediaKind = 'picture' | 'film' | 'captions';

/** Why a file is not taken; each has words in the newsroom's languages. */
export type KindRefusal = 'empty' | 'svg' | 'heic' | 'gif' | 'unknownKind';

/** As many of a file's first bytes as `formatOf` looks at. */
export const HEAD = 512;

const KINDS: Record<MediaFormat, MediaKind> = {
  jpeg: 'picture',
  png: 'picture',
  webp: 'picture',
  mp4: 'film',
  webm: 'film',
  vtt: 'captions',
};

/** What a format is in the library. */
export const kindOf = (format: MediaFormat): MediaKind => KINDS[format];

const starts = (head: Buffer, hex: string) => head.subarray(0, hex.length / 2).toString('hex') === hex;
const ascii = (head: Buffer, from: number, length: number) => head.subarray(from, from + length).toString('latin1');

/** Brands of films that browsers play; those of pictures (HEIC, AVIF) look alike. */
const FILM_BRANDS = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|f4v |mmp4)/;
const PICTURE_BRANDS = /^(?:heic|heix|hevc|heim|mif1|msf1|avif|avis)/;

function ofBrand(head: Buffer): MediaFormat | KindRefusal {
  const [major, rest] = [ascii(head, 8, 4), ascii(head, 16, HEAD)];
  if (PICTURE_BRANDS.test(major)) return 'heic';
  return FILM_BRANDS.test(major) || /mp4[12]|iso[m2-9]/.test(rest) ? 'mp4' : 'unknownKind';
}

/** Text that draws or runs when a browser opens it. */
const isDrawn = (text: string) => /<(?:svg|!doctype svg|\?xml)/i.test(text);

/** The format of what begins with these bytes, or why it is not taken. */
export function formatOf(head: Buffer): MediaFormat | KindRefusal {
  if (head.length === 0) return 'empty';
  if (starts(head, 'ffd8ff')) return 'jpeg';
  if (starts(head, '89504e470d0a1a0a')) return 'png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') return 'webp';
  if (ascii(head, 4, 4) === 'ftyp') return ofBrand(head);
  if (starts(head, '1a45dfa3')) return head.includes('webm') ? 'webm' : 'unknownKind';
  if (ascii(head, 0, 4) === 'GIF8') return 'gif';
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return 'vtt';
  return isDrawn(text) ? 'svg' : 'unknownKind';
}

/** Whether the format is one, and no refusal. */
export const isFormat = (found: MediaFormat | KindRefusal): found is MediaFormat => Object.hasOwn(KINDS, found);

const MB = 2 ** 20;
/** Most bytes of each kind. */
export const MOST_BYTES: Record<MediaKind, number> = { picture: 60 * MB, film: 2048 * MB, captions: MB };
