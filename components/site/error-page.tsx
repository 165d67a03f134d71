import type { Locale } from '../../db/site/locales';
import { Timeline } from '../articles/article-card';
import { readLatest } from '../articles/reads';
import { ErrorSearch } from '../search/error-search.client';
import { frontPath, mapsPath, mostViewedPath, photosPath, topicsPath } from './addresses';
import { number } from './dates';
import { translator } from './messages';
import { readFrame } from './reads';

type ErrorPageProps = {
  locale: Locale;
  status: '404' | '410';
  title: string;
  words: string;
  reason?: string | undefined;
};

/** A page for an address that shows nothing: says so, and offers the latest pieces and the ways in. */
export async function ErrorPage({ locale, status, title, words, reason }: ErrorPageProps) {
  const { items } = await readLatest(locale);
  const { today } = await readFrame(locale);
  const t = translator(locale);
  const ways = [
    { href: frontPath(locale), name: t('error.toFront') },
    { href: mostViewedPath(locale), name: t('views.title') },
    { href: topicsPath(locale), name: t('topics.title') },
    { href: mapsPath(locale), name: t('maps.title') },
    { href: photosPath(locale), name: t('gallery.title') },
  ];
  return (
    <main id="content" tabIndex={-1} className="page-width grid gap-x-12 gap-y-8 py-10 md:grid-cols-[3fr_2fr] md:py-16">
      <div>
        <p className="tabular font-serif text-name leading-none text-accent">{number(Number(status), locale)}</p>
        <h1 className="mt-3 text-head-xl">{title}</h1>
        <p className="mt-3 max-w-[52ch] text-lead leading-normal text-ink-muted rtl:leading-[1.75]">{words}</p>
        {reason && (
          <p dir="auto" className="mt-3 max-w-[52ch] border-s-[3px] border-accent ps-4 text-lead">
            {reason}
          </p>
        )}
        <ErrorSearch locale={locale} words={{ label: t('search.field'), send: t('search.send') }} />
        <ul className="mt-5 flex flex-wrap gap-2 font-sans text-note">
          {ways.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="touch border border-rule px-4 hover:border-ink hover:no-underline">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {items.length > 0 && (
        <section aria-labelledby="latest">
          <div className="section-head">
            <h2 id="latest">{t('error.latest')}</h2>
          </div>
          <Timeline cards={items} locale={locale} today={today} />
        </section>
      )}
    </main>
  );
}
