import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Locale } from '../../db/site/locales';
import ar from '../../messages/ar.json';
import en from '../../messages/en.json';
import fa from '../../messages/fa.json';

export type MessageKey = keyof typeof en;
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

const CATALOGUES: Record<Locale, Record<MessageKey, string>> = { en, ar, fa };
const parsed = new Map<string, IntlMessageFormat>();

function message(locale: Locale, key: MessageKey): IntlMessageFormat {
  const cached = parsed.get(`${locale} ${key}`);
  if (cached) return cached;
  const made = new IntlMessageFormat(CATALOGUES[locale][key], LOCALES[locale].intl);
  parsed.set(`${locale} ${key}`, made);
  return made;
}

/** The interface texts of a language: `t('article.minutes', { minutes: 4 })`. Server only: no catalogue reaches a browser. */
export const translator =
  (locale: Locale): Translate =>
  (key, values) =>
    String(message(locale, key).format(values));
