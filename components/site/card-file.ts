import fs from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { dataDir } from '../../db/site/env.ts';
import { type CardFacts, cardTag } from './card-facts.ts';
import { drawCard } from './card-picture.ts';

/** Cards on the disk, each drawn once: a name is never used for another picture. */

const underWay = new Map<string, Promise<Buffer>>();
/** One is drawn at a time: readers of pages do not wait for cards, but they share the processor. */
let last: Promise<unknown> = Promise.resolve();

async function draw(folder: string, file: string, facts: CardFacts): Promise<Buffer> {
  const bytes = await drawCard(facts);
  await fs.mkdir(folder, { recursive: true });
  const aside = path.join(folder, `${randomUUID()}.tmp`);
  await fs.writeFile(aside, bytes);
  await fs.rename(aside, path.join(folder, file));
  // What it said before is shown nowhere any more.
  for (const name of await fs.readdir(folder)) {
    if (name !== file && name.endsWith('.jpg')) await fs.rm(path.join(folder, name), { force: true });
  }
  return bytes;
}

/** The bytes of a card; `key` tells whose it is. Drawn where it is missing. */
export async function cardFile(key: string, facts: CardFacts): Promise<Buffer> {
  const file = `${cardTag(facts)}.jpg`;
  const folder = path.join(dataDir(), 'cards', facts.locale, path.basename(key));
  const kept = await fs.readFile(path.join(folder, file)).catch(() => undefined);
  if (kept) return kept;
  const name = path.join(folder, file);
  const known = underWay.get(name);
  if (known) return known;
  const work = last.then(() => draw(folder, file, facts)).finally(() => underWay.delete(name));
  last = work.catch(() => undefined);
  underWay.set(name, work);
  return work;
}
