import { LOCALE_CODES, type Locale } from '../../db/site/locales';
import { WINDOWS, type Window } from '../../db/views/schema';
import type { NumbersQuery } from './read-numbers';

/** What the address asks for; anything else is the viewer's own language and the last day. */
export function readNumbersQuery(asked: Record<string, string | string[] | undefined>, language: Locale): NumbersQuery {
  const { locale, window } = asked;
  return {
    locale: LOCALE_CODES.includes(locale as Locale) ? (locale as Locale) : language,
    window: WINDOWS.includes(window as Window) ? (window as Window) : 'day',
  };
}
