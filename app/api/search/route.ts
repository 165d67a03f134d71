import { resultPath } from '@/components/search/result-path';
import { translator } from '@/components/site/messages';
import { listSuggestions } from '@/db/search/queries';
import { cleanQuery } from '@/db/search/syntax';
import { isLocale } from '@/db/site/locales';

/** Offers a row while somebody types. */
const MOST = 8;
const HEADERS = { 'cache-control': 'private, max-age=30', 'x-robots-tag': 'noindex' };

/** What a reader may mean who types in the field of a search. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale') ?? '';
  const words = cleanQuery(asked.get('q')).slice(0, 100);
  if (!isLocale(locale) || words.length < 2) return Response.json([], { headers: HEADERS });
  const t = translator(locale);
  const offers = (await listSuggestions(locale, words, MOST)).map((offer) => {
    if ('words' in offer) return { words: offer.words };
    const { title, kind } = offer.result;
    const name = title.map(({ text }) => text).join('');
    return { words: name, parts: title, href: resultPath(offer.result), kind: t(`search.kind.${kind}`) };
  });
  return Response.json(offers, { headers: HEADERS });
}
