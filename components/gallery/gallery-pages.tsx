import type { Cursor } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import { albumPath, filmPath, filmsPath, olderFilmsPath, olderPhotosPath, photosPath } from '../site/addresses';
import { longDate } from '../site/dates';
import { translator } from '../site/messages';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';
import { GalleryList } from './gallery-list';
import { GalleryTabs } from './gallery-tabs';
import { readAlbums, readFilms } from './reads';

type PageProps = { locale: Locale; /** Left out: the newest. */ before?: Cursor };

/** The albums, latest first. */
export async function PhotosPage({ locale, before }: PageProps) {
  const { items, next } = await readAlbums(locale, before);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead kicker={t('gallery.title')} title={t('gallery.photosTitle')}>
        <GalleryTabs locale={locale} current="photos" />
      </PageHead>
      <GalleryList
        empty={t('gallery.empty')}
        entries={items.map((album) => ({
          id: album.id,
          href: albumPath(locale, album),
          title: album.title,
          lead: album.lead,
          note: `${t('gallery.pictures', { count: album.pictures })} · ${longDate(album.publishedAt, locale)}`,
          picture: album.cover,
        }))}
        older={next && { href: olderPhotosPath(locale, next), words: t('gallery.olderAlbums') }}
        newest={before && { href: photosPath(locale), words: t('site.newest') }}
      />
    </WithRail>
  );
}

/** The films, latest first. */
export async function FilmsPage({ locale, before }: PageProps) {
  const { items, next } = await readFilms(locale, before);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead kicker={t('gallery.title')} title={t('gallery.filmsTitle')}>
        <GalleryTabs locale={locale} current="films" />
      </PageHead>
      <GalleryList
        ratio={16 / 9}
        empty={t('gallery.empty')}
        entries={items.map((film) => ({
          id: film.id,
          href: filmPath(locale, film),
          title: film.title,
          lead: film.standfirst,
          note: longDate(film.publishedAt, locale),
          picture: film.poster,
        }))}
        older={next && { href: olderFilmsPath(locale, next), words: t('gallery.olderFilms') }}
        newest={before && { href: filmsPath(locale), words: t('site.newest') }}
      />
    </WithRail>
  );
}
