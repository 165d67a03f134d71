import type { Locale } from '../../db/site/locales';
import { searchPath } from '../site/addresses';
import { translator } from '../site/messages';

/** Beside the languages: a field on a desk, the way to one on a phone. */
export function MastheadSearch({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <a href={searchPath(locale)} className="masthead-search-link touch no-print">
        {t('search.title')}
      </a>
      <form
        action={searchPath(locale)}
        role="search"
        aria-label={t('search.title')}
        className="masthead-search no-print"
      >
        <input
          name="q"
          type="search"
          aria-label={t('search.field')}
          placeholder={t('search.title')}
          dir="auto"
          maxLength={200}
        />
        <button type="submit" aria-label={t('search.send')}>
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          >
            <circle cx="7" cy="7" r="4.75" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
      </form>
    </>
  );
}
