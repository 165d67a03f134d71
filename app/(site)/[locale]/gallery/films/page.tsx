import { GalleryList } from '@/components/gallery/gallery-list';
import { GalleryTabs } from '@/components/gallery/gallery-tabs';
import { readFilms } from '@/components/gallery/reads';
import { filmPath, filmsPath } from '@/components/site/addresses';
import { longDate } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, filmsPath);
  return pageMetadata({ locale, title: translator(locale)('gallery.filmsTitle'), path: filmsPath(locale), alternates });
}

export default async function FilmsPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const films = await readFilms(locale);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead kicker={t('gallery.title')} title={t('gallery.filmsTitle')}>
        <GalleryTabs locale={locale} current="films" />
      </PageHead>
      <GalleryList
        ratio={16 / 9}
        empty={t('gallery.empty')}
        entries={films.map((film) => ({
          id: film.id,
          href: filmPath(locale, film),
          title: film.title,
          lead: film.standfirst,
          note: longDate(film.publishedAt, locale),
          picture: film.poster,
        }))}
      />
    </WithRail>
  );
}
