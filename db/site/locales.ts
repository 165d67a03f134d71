/** The locale table: a language is one row here and one file in `messages/`. Browser-safe, no imports. */

export type Locale = 'en' | 'ar' | 'fa';
export type Direction = 'ltr' | 'rtl';

export type LocaleEntry = {
  /** The language's name in itself. */
  name: string;
  dir: Direction;
  /** Given to Intl: fixes calendar and digits. */
  intl: string;
  /** Given to Intl for a second date beside the first, where readers expect one. */
  secondCalendar?: string;
};

export const LOCALES: Record<Locale, LocaleEntry> = {
  en: { name: 'English', dir: 'ltr', intl: 'en-GB' },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    intl: 'ar-LB-u-nu-arab-ca-gregory',
    secondCalendar: 'ar-LB-u-nu-arab-ca-islamic-umalqura',
  },
  fa: { name: 'فارسی', dir: 'rtl', intl: 'fa-IR-u-nu-arabext-ca-persian' },
};

export const LOCALE_CODES = Object.keys(LOCALES) as Locale[];
export const DEFAULT_LOCALE: Locale = 'en';

/** Whether the first segment of an address names a language. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(LOCALES, value);

/** Words in several languages; a missing one falls back as the reader of the field decides. */
export type Texts = Partial<Record<Locale, string>>;
