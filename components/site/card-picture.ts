import sharp, { type OverlayOptions } from 'sharp';
import { mediaPath } from '../../db/media/files.ts';
import { LOCALES } from '../../db/site/locales.ts';
import { mapAlone } from '../maps/map-picture.ts';
import { dayTokens } from '../maps/picture-style.ts';
import { useFaces } from '../media/use-faces.ts';
import { CARD, type CardFacts } from './card-facts.ts';

/**
 * What other sites show beside a link: headline, section and the paper's name, with the picture. Words are set by Pango, which joins
 * and orders Arabic letters and breaks lines, in faces that lie beside the code: no browser and no font of the machine is needed.
 */

const EDGE = 56;
const PICTURE = { width: 520, height: CARD.height };
/** What has words in it is shown whole, and larger. */
const DRAWING = { width: 640, height: CARD.height };
/** Sizes of a headline, the largest that fits first, in points of Pango at 72 dots an inch: pixels. */
const HEADS = [76, 68, 62, 56, 50, 45, 40, 36];
const TOP = 150;
const BOTTOM = 110;

const FACES = {
  ltr: { head: 'Newsreader, Vazirmatn', sans: 'Inter, Vazirmatn' },
  rtl: { head: 'Vazirmatn, Inter', sans: 'Vazirmatn, Inter' },
};

const colour = (name: string): string => new RegExp(`--${name}:\\s*([^;]+);`).exec(dayTokens())?.[1]?.trim() ?? 'black';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Words for Pango: without what its markup would take for its own, and without control characters and halves of letters. */
const plain = (words: string) =>
  words
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .trim()
    .replace(/[&<>]/g, (character) => ESCAPES[character] ?? '') || '…';

type Line = { words: string; face: string; size: number; width: number; ink: string; spacing?: number };
type SetWords = { data: Buffer; width: number; height: number };

/** Words set in lines, cut out to what they cover. */
async function set({ words, face, size, width, ink, spacing = 0 }: Line): Promise<SetWords> {
  const text = {
    ...{ text: `<span foreground="${colour(ink)}">${plain(words)}</span>`, font: `${face} ${size}` },
    ...{ width, dpi: 72, rgba: true, wrap: 'word-char' as const, spacing },
  };
  const { data, info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Letters of a headline beyond which it is cut: more fit in no size. */
const LONGEST = 240;

/** The headline as large as its room allows; what is left of one that fits in no size is cut at a word. */
async function setHeadline(words: string, face: string, room: { width: number; height: number }): Promise<SetWords> {
  const cut = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…` : words;
  const at = (size: number, said: string) =>
    set({ words: said, face: `${face} Bold`, size, width: room.width, ink: 'ink', spacing: Math.round(size * 0.06) });
  for (const size of HEADS) {
    const made = await at(size, cut);
    if (made.height <= room.height) return made;
  }
  const smallest = HEADS.at(-1) ?? 36;
  for (let length = LONGEST - 30; length > 60; length -= 30) {
    const made = await at(smallest, `${cut.slice(0, Math.max(60, cut.lastIndexOf(' ', length)))}…`);
    if (made.height <= room.height) return made;
  }
  return at(smallest, '…');
}

/** The part of a picture that fills the frame, around its focal point. */
async function cropped(file: string, { focalX, focalY }: Focal): Promise<Buffer | undefined> {
  const source = sharp(file);
  const size = await source.metadata().catch(() => undefined);
  if (!size) return undefined;
  const scale = Math.max(PICTURE.width / size.width, PICTURE.height / size.height);
  const [wide, high] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  const from = (share: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max(0, share * whole - part / 2), whole - part));
  const [left, top] = [from(focalX, wide, PICTURE.width), from(focalY, high, PICTURE.height)];
  return source
    .resize(wide, high)
    .extract({ left, top, ...PICTURE })
    .toBuffer();
}

type Focal = { focalX: number; focalY: number };
type Drawn = { input: Buffer; width: number };

/** The picture or the map, as high as the card; undefined where there is neither, or the file has gone. */
async function drawPicture({ picture, map, locale }: CardFacts): Promise<Drawn | undefined> {
  if (map) {
    const svg = mapAlone({ ...map, locale }, PICTURE);
    return { input: await sharp(Buffer.from(svg)).png().toBuffer(), width: PICTURE.width };
  }
  const file = picture && mediaPath(`${picture.hash}.jpg`);
  if (!file) return undefined;
  if (!picture.drawn) {
    const input = await cropped(file, picture);
    return input && { input, width: PICTURE.width };
  }
  const whole = sharp(file).resize({ ...DRAWING, fit: 'contain', background: colour('paper') });
  const input = await whole.toBuffer().catch(() => undefined);
  return input && { input, width: DRAWING.width };
}

async function drawName({ logo, site }: CardFacts, face: string, width: number): Promise<SetWords> {
  const file = logo && mediaPath(`${logo}.jpg`);
  const mark = file
    ? await sharp(file)
        .resize({ height: 52, width, fit: 'inside' })
        .png()
        .toBuffer({ resolveWithObject: true })
        .catch(() => undefined)
    : undefined;
  if (mark) return { data: mark.data, width: mark.info.width, height: mark.info.height };
  return set({ words: site, face: `${face} Bold`, size: 38, width, ink: 'ink' });
}

const bar = (width: number, height: number, ink: string) =>
  sharp({ create: { width, height, channels: 3, background: colour(ink) } })
    .png()
    .toBuffer();

/** The card as a JPEG. */
export async function drawCard(facts: CardFacts): Promise<Buffer> {
  useFaces();
  const { dir } = LOCALES[facts.locale];
  const { head, sans } = FACES[dir];
  const picture = await drawPicture(facts);
  const column = CARD.width - 2 * EDGE - (picture?.width ?? 0);
  /** Measured from the edge at which the language begins. */
  const at = (from: number, width: number) => (dir === 'rtl' ? CARD.width - from - width : from);
  const kicker = await set({ words: facts.kicker, face: `${sans} Medium`, size: 30, width: column, ink: 'accent' });
  const headline = await setHeadline(facts.headline, head, { width: column, height: CARD.height - TOP - BOTTOM });
  const name = await drawName(facts, head, column);
  const layers: OverlayOptions[] = [
    { input: await bar(column, 6, 'ink'), left: at(EDGE, column), top: EDGE },
    { input: kicker.data, left: at(EDGE, kicker.width), top: EDGE + 28 },
    { input: headline.data, left: at(EDGE, headline.width), top: TOP },
    { input: await bar(column, 2, 'rule'), left: at(EDGE, column), top: CARD.height - BOTTOM + 18 },
    { input: name.data, left: at(EDGE, name.width), top: CARD.height - BOTTOM + 38 },
    ...(picture ? [{ input: picture.input, left: at(CARD.width - picture.width, picture.width), top: 0 }] : []),
  ];
  return sharp({ create: { ...CARD, channels: 3, background: colour('paper') } })
    .composite(layers)
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}
