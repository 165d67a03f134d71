import fs from 'node:fs/promises';
import path from 'node:path';
import { SYSTEM } from '../auth/policy.ts';
import { addPicture, type NewPicture } from '../media/mutations.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { drawnPictures, photographFile, readArticles } from './files.ts';
import { film } from './film/napoleon-1812.ts';
import { photographs } from './photographs.ts';
import { topics } from './topics.ts';

/** How many pictures are made at a time: sharp itself uses the cores. */
const AT_ONCE = 3;

type Job = { name: string; file: string; words: Omit<NewPicture, 'bytes'> };

type Texts = NewPicture['texts'];

/** Alt texts of the drawn pictures by key: what the pieces and topics say for which each was drawn. It is one drawing in any language. */
async function drawnTexts(): Promise<Map<string, Texts>> {
  const found = new Map<string, Texts>();
  const add = (key: string, locale: Locale, alt: string) => found.set(key, { ...found.get(key), [locale]: { alt } });
  for (const { picture, texts } of topics) {
    for (const locale of LOCALE_CODES) add(picture, locale, texts[locale].alt);
  }
  for (const { picture, locale } of await readArticles()) if (picture) add(picture.key, locale, picture.alt);
  return found;
}

async function listJobs(): Promise<Job[]> {
  const texts = await drawnTexts();
  const drawn = [...(await drawnPictures())].map(([name, file]) => {
    const [key = ''] = name.split('.', 1);
    // Captions of drawn pictures stand with the pieces that show them.
    return { name, file, words: { texts: texts.get(key) ?? {}, drawn: true, licence: 'CC0-1.0', sample: true } };
  });
  const photos = photographs.map(({ key, focal, licence, source, texts }) => ({
    name: key,
    file: photographFile(key),
    words: { texts, focal, licence, source, sample: true },
  }));
  const posters = Object.entries(film.posters).map(([locale, name]) => ({
    name: `${film.slug}.${locale}`,
    file: path.join(import.meta.dirname, 'film', name),
    words: { texts: {}, sample: true },
  }));
  return [...drawn, ...photos, ...posters];
}

/** Puts every picture of the sample edition into the library; answers ids by name. `progress` hears how far it is. */
export async function addPictures(progress: (done: number, all: number) => void): Promise<Map<string, number>> {
  const jobs = await listJobs();
  const ids = new Map<string, number>();
  const waiting = jobs.values();
  const work = async () => {
    for (const { name, file, words } of waiting) {
      ids.set(name, await addPicture(SYSTEM, { ...words, bytes: await fs.readFile(file) }));
      if (ids.size % 20 === 0) progress(ids.size, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;
}
