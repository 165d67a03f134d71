import type { Locale } from '../../db/site/locales';
import type { Translate } from '../site/messages';

type FieldProps = {
  /** What the address calls the words. */
  name: string;
  /** What it says that is looked for. */
  label: string;
  /** What was looked for last. */
  words: string | undefined;
  /** The language of what is looked for. */
  locale?: Locale | undefined;
  isWide?: boolean;
  t: Translate;
};

/** The words that something is found by, and the button that finds it; in a form of its own. */
export function FindField({ name, label, words, locale, isWide = false, t }: FieldProps) {
  const id = `find-by-${name}`;
  return (
    <>
      <div className={isWide ? 'field field-wide' : 'field'}>
        <label htmlFor={id}>{label}</label>
        <input id={id} name={name} type="search" className="input" defaultValue={words} dir="auto" lang={locale} />
      </div>
      <button type="submit" className="press">
        {t('newsroom.subjects.find')}
      </button>
    </>
  );
}

type FindProps = Omit<FieldProps, 'name' | 'isWide'> & { action: string };

/** Finds lines of a list by words; without script it is the list's own address. A language stays in the address. */
export function FindForm({ action, ...field }: FindProps) {
  return (
    <form action={action} className="filter-form" role="search">
      {field.locale && <input type="hidden" name="locale" value={field.locale} />}
      <FindField name="words" isWide {...field} />
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
