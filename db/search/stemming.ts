/**
 * Light stemming: endings and beginnings that a reader does not think of as another word. It goes by the script and not by the
 * language, so that index and query always agree. What it makes is no word to be shown. Safe in a browser.
 */

/** Keeps what was stemmed already: a text says most of its words again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem of one folded word. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = stemOf(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, found);
  return found;
}

function stemOf(word: string): string {
  if (/^[a-z]+$/.test(word)) return latin(word);
  if (/^[\u0621-\u06d3]+$/.test(word)) return arabic(word);
  return word;
}

const VOWEL = /[aeiouy]/;

/** -s, -es, -ies. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

/** A doubled consonant before -ed and -ing is the word's own only in -ll, -ss, -zz. */
const undoubled = (word: string) => word.replace(/([b-df-hjkmnp-rtv-y])\1$/, '$1');

/** -ed, -ing, -ly, -ness, -ment, -er of what has a vowel without it. */
function plain(word: string): string {
  const ending = /(?:ings?|edly|ed)$/.exec(word);
  if (ending && ending.index >= 3 && VOWEL.test(word.slice(0, ending.index)))
    return undoubled(word.slice(0, ending.index));
  if (word.length > 6) return word.replace(/(?:ally|ly|ness|ments?)$/, '');
  return word;
}

/** One spelling of what is spelled in two ways on two sides of an ocean. */
const oneSpelling = (word: string) =>
  word
    .replace(/is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1')
    .replace(/(?<=...)our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/(?<=..)tre(?=s?$)/, 'ter')
    .replace(/ce$/, 'se');

/** Whoever is of a place, and the place: Iranian and Iran, Syrian and Syria, Israeli and Israel. */
function ofPlace(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?<=...)(?:ian?|(?<=[^aeiou])i|(?<=...e)an)$/, '');
}

function latin(word: string): string {
  if (word.length < 4) return word;
  const bare = ofPlace(plain(singular(oneSpelling(word)))).replace(/(?<=..)(?:ation|at)e?$/, '');
  const short = bare.replace(/(?<=...)e$/, '').replace(/(?<=...)y$/, 'i');
  return short.length < 2 ? word : short;
}

/** The article, alone and behind the little words that are written with it. Longest first. */
const ARTICLES = /^(?:و?(?:بال|کال|فال|ال|لل)|وال)/;

/** An ending and how many letters a word must keep without it; the first that fits is taken, again and again. */
const ENDINGS: [ending: string, keeps: number][] = [
  ...(['هایشان', 'هایمان', 'هایتان', 'هایی', 'هایم', 'هایت', 'هایش', 'های', 'ها'] as const).map(
    (ending): [string, number] => [ending, 3],
  ),
  ...(['ترین', 'تر'] as const).map((ending): [string, number] => [ending, 4]),
  ...(['یان', 'ان', 'ین', 'ون'] as const).map((ending): [string, number] => [ending, 4]),
  ['ات', 3],
  ['یه', 3],
  ['ی', 3],
  ['ه', 4],
  ['ا', 4],
];

function arabic(word: string): string {
  const article = ARTICLES.exec(word)?.[0] ?? '';
  let rest = word.length - article.length >= 3 ? word.slice(article.length) : word;
  for (let round = 0; round < 4; round += 1) {
    const [ending] = ENDINGS.find(([end, keeps]) => rest.endsWith(end) && rest.length - end.length >= keeps) ?? [''];
    if (!ending) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}

/** Little words that Arabic writes together with the next one. */
const JOINED = ['و', 'ب', 'ل', 'ف', 'ک', 'وب', 'ول'];

/**
 * Every stem under which the index may have a word that somebody looks for: Arabic writes «and», «in», «for» and «so» together with
 * it, and cutting them off for good would take the first letter of many a word.
 */
export function stemsFor(word: string): string[] {
  const stems = new Set([stem(word)]);
  if (!/^[\u0621-\u06d3]{3,}$/.test(word) || ARTICLES.test(word)) return [...stems];
  for (const joined of JOINED) stems.add(stem(joined + word));
  if (/^[وبلفک]/.test(word) && word.length > 4) stems.add(stem(word.slice(1)));
  return [...stems];
}
