import { isLocale, type Locale } from '../../db/site/locales';
import { readArticle } from '../articles/reads';
import { cardPath } from './addresses';
import { cardFile } from './card-file';
import { type CardFacts, cardTag } from './card-facts';
import { articleFacts, siteFacts } from './cards';
import { readFrame } from './reads';

/** What the card of a piece or of the paper says now; undefined where readers see no such piece. */
async function readFacts(locale: Locale, key: string): Promise<CardFacts | undefined> {
  const { site } = await readFrame(locale);
  if (!site.locales.includes(locale)) return undefined;
  if (key === 'site') return siteFacts(site, locale);
  const found = await readArticle(locale, Number(key));
  return found ? articleFacts({ article: found.article, maps: found.embeds.maps }, site) : undefined;
}

/** The card at an address: kept for ever, for its name is that of its content. Any other name leads to the one it has now. */
export async function answerCard(address: { locale: string; file: string }): Promise<Response> {
  const { locale, file } = address;
  const [, key = '', tag] = /^(site|[1-9]\d{0,8})(?:-([\w-]{22}))?\.jpg$/.exec(file) ?? [];
  const facts = key && isLocale(locale) ? await readFacts(locale, key) : undefined;
  if (!facts) return new Response(null, { status: 404 });
  if (tag !== cardTag(facts)) {
    // Whoever keeps an old address is led on to what the piece says today.
    const location = cardPath(facts.locale, key, cardTag(facts));
    return new Response(null, { status: 302, headers: { location, 'cache-control': 'public, max-age=60' } });
  }
  const headers = { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' };
  return new Response(new Uint8Array(await cardFile(key, facts)), { headers });
}
