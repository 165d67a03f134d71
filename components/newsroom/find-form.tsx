import type { Locale } from '../../db/site/locales';
import type { Translate } from '../site/messages';

type FindProps = {
  action: string;
  /** What it says that is looked for. */
  label: string;
  /** What was looked for last. */
  words: string;
  /** The language of what is looked for, kept in the address. */
  locale?: Locale;
  t: Translate;
};

/** Finds lines of a list by words; without script it is the list's own address. */
export function FindForm({ action, label, words, locale, t }: FindProps) {
  return (
    <form action={action} className="filter-form" role="search">
      {locale && <input type="hidden" name="locale" value={locale} />}
      <div className="field field-wide">
        <label htmlFor="find-words">{label}</label>
        <input
          id="find-words"
          name="words"
          type="search"
          className="input"
          defaultValue={words}
          dir="auto"
          lang={locale}
        />
      </div>
      <button type="submit" className="press">
        {t('newsroom.subjects.find')}
      </button>
    </form>
  );
}

/** Leads to the lines that follow. */
export function MoreLink({ href, t }: { href: string; t: Translate }) {
  return (
    <a href={href} className="press mt-4" rel="next">
      {t('newsroom.subjects.more')}
    </a>
  );
}
