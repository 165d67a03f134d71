import { notFound, permanentRedirect } from 'next/navigation';
import { FilmPlayer } from '@/components/gallery/film-player';
import { FilmJsonLd } from '@/components/gallery/gallery-json-ld';
import { readFilm } from '@/components/gallery/reads';
import { filmPath } from '@/components/site/addresses';
import { sharedPicture } from '@/components/site/cards';
import { number } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, placeholder, requireId, requireLocale, requireWords } from '@/components/site/params';
import { LongDate } from '@/components/site/timestamp';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id', 'slug');

type FilmParams = Params<'locale' | 'id' | 'slug'>;

async function resolve(params: FilmParams['params']) {
  const { locale: language, id, slug } = await params;
  const locale = requireLocale(language);
  const film = (await readFilm(locale, requireId(id))) ?? notFound();
  if (requireWords(slug) !== film.slug) permanentRedirect(filmPath(locale, film));
  return { locale, film };
}

export async function generateMetadata({ params }: FilmParams) {
  const { locale, film } = await resolve(params);
  const alternates = Object.fromEntries(
    film.addresses.map((other) => [other.locale, filmPath(other.locale, { ...other, id: film.id })]),
  );
  return pageMetadata({
    locale,
    title: film.title,
    description: film.standfirst,
    path: filmPath(locale, film),
    alternates,
    shared: { picture: sharedPicture(film.poster) },
  });
}

export default async function FilmPage({ params }: FilmParams) {
  const { locale, film } = await resolve(params);
  const t = translator(locale);
  const length = { minutes: Math.floor(film.seconds / 60), seconds: number(film.seconds % 60, locale) };
  return (
    <WithRail locale={locale}>
      <FilmJsonLd film={film} locale={locale} />
      <PageHead kicker={t('gallery.films')} title={film.title} lead={film.standfirst}>
        <p className="meta mt-3">
          {t('gallery.minutes', length)} · <LongDate at={film.publishedAt} locale={locale} />
        </p>
      </PageHead>
      <FilmPlayer film={film} locale={locale} open className="pt-6" />
    </WithRail>
  );
}
