import { stem } from './stemming.ts';

/**
 * Text as search sees it, in every script: what a reader types and what the paper prints become the same words. Nothing of a language
 * is asked for, so a name in Latin letters is found in an Arabic piece. Safe in a browser.
 */

/** No word is longer, in letters: whoever types more has not typed a word. */
const LONGEST = 64;

/** Letters that keyboards of one script write differently, and Latin ones that do not fall apart into letter and accent. */
const LETTERS: Record<string, string> = {
  ...{ ي: 'ی', ى: 'ی', ې: 'ی', ے: 'ی', ك: 'ک', ڪ: 'ک', ة: 'ه', ۃ: 'ه', ھ: 'ه', ہ: 'ه', ە: 'ه', ٱ: 'ا', ء: '' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n' },
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** ٠–٩ and ۰–۹. */
const digit = (sign: string) => String((sign.codePointAt(0) ?? 0) % 16);

/** Signs that stand inside a word and are no part of it: tatweel, joiners, soft hyphens, marks of direction. */
const INVISIBLE = /[\u0640\p{Cf}]/gu;
/** The Persian sign of a lasting deed, joined to its verb. */
const LASTING = /(?<!\p{L})ن?[میي]{2}\u200c/gu;
const APOSTROPHES = /[’‘ʼʻ`´＇]/gu;

/** What two writings of one word have in common: no case, accents, harakat, forms of a letter or foreign digits. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LASTING, '')
    .replace(INVISIBLE, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/gu, digit)
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? '')
    .replace(APOSTROPHES, "'")
    .normalize('NFC');
}

/** Persian endings and beginnings that stand by themselves where somebody types a space for the joiner. */
const LOOSE = new Set(['ها', 'های', 'هایی', 'می', 'نمی']);

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded but not stemmed. `U.N.` is one word, `1,000` one number, `Iran's` the word Iran; a hyphen parts.
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/'/gu, '')
    .replace(/(?<=\d)[,٬](?=\d{3})/gu, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/gu, (letters) => letters.replaceAll('.', ''));
  const words = folded.match(WORD) ?? [];
  return words.filter((word) => !LOOSE.has(word)).map((word) => [...word].slice(0, LONGEST).join(''));
}

/** The words of a text as the index has them. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);
