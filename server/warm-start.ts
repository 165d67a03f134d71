import { listLocales } from '../db/site/queries.ts';
import type { PageCache } from './page-cache.ts';

/** After a start the pages that most readers ask for are made before anybody is let in. */

/** Most pages a language, and how long all of it may take in milliseconds: the rest is made when somebody asks. */
const MOST = 24;
const LONGEST = 3000;

const linksIn = (html: string, locale: string): string[] => {
  const links = html.matchAll(/ href="(\/[a-z]{2}\/[^"#?]+)"/g);
  return [...new Set([...links].map(([, path = '']) => path))].filter((path) => path.startsWith(`/${locale}/`));
};

/** Keeps the front of every language, what is viewed most, and the pieces that stand on both, in that order. Never throws. */
export async function warmStart(cache: PageCache): Promise<void> {
  const end = Date.now() + LONGEST;
  const isTime = () => Date.now() < end;
  const { codes } = await listLocales().catch(() => ({ codes: [] }));
  const waiting: string[][] = [];
  for (const locale of codes) {
    const html = [];
    for (const path of [`/${locale}`, `/${locale}/most-viewed`]) {
      if (isTime()) html.push(await cache.warm(path));
    }
    waiting.push(linksIn(html.join(''), locale).slice(0, MOST));
  }
  // In turn, so that no language waits for all of another.
  for (let place = 0; place < MOST; place += 1) {
    for (const links of waiting) {
      const path = links[place];
      if (path && isTime()) await cache.warm(path);
    }
  }
}
