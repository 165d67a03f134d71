import type { ReactNode } from 'react';
import type { AlbumCard, FilmCard } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import { Picture } from '../media/picture';
import { albumPath, filmPath, filmsPath, photosPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Excerpt } from '../ui/excerpt';
import { Tabs } from '../ui/tabs.client';

type BandProps = { albums: AlbumCard[]; films: FilmCard[]; locale: Locale };

/** The dark band of the front: Photo and Film. */
export function GalleryBand({ albums, films, locale }: BandProps) {
  const t = translator(locale);
  if (albums.length + films.length === 0) return null;
  return (
    <section aria-labelledby="gallery-band" className="later no-print mt-4 bg-band pt-7 pb-12 text-band-ink">
      <div className="page-width">
        <Tabs
          label={t('gallery.title')}
          head={<h2 id="gallery-band">{t('gallery.title')}</h2>}
          tone="band"
          first={albums.length > 0 ? 0 : 1}
          tabs={[
            { id: 'gallery-photo', label: t('gallery.photos'), panel: <AlbumTiles albums={albums} locale={locale} /> },
            { id: 'gallery-film', label: t('gallery.films'), panel: <FilmTiles films={films} locale={locale} /> },
          ]}
        />
      </div>
    </section>
  );
}

function AlbumTiles({ albums, locale }: { albums: AlbumCard[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Tiles more={{ href: photosPath(locale), words: t('gallery.allPhotos') }}>
      {albums.map((album, index) => (
        <Tile
          key={album.id}
          href={albumPath(locale, album)}
          picture={album.cover}
          large={index === 0}
          title={album.title}
          note={t('gallery.pictures', { count: album.pictures })}
        />
      ))}
    </Tiles>
  );
}

function FilmTiles({ films, locale }: { films: FilmCard[]; locale: Locale }) {
  return (
    <Tiles more={{ href: filmsPath(locale), words: translator(locale)('gallery.allFilms') }}>
      {films.map((film, index) => (
        <Tile
          key={film.id}
          href={filmPath(locale, film)}
          picture={film.poster}
          large={index === 0}
          title={film.title}
          note={film.standfirst}
        />
      ))}
    </Tiles>
  );
}

function Tiles({ children, more }: { children: ReactNode; more: { href: string; words: string } }) {
  return (
    <>
      <ul className="gallery-tiles">{children}</ul>
      <a href={more.href} className="touch mt-3 font-sans text-note text-band-muted">
        {more.words}
      </a>
    </>
  );
}

type TileProps = { href: string; picture: AlbumCard['cover']; title: string; note: string; large: boolean };

function Tile({ href, picture, title, note, large }: TileProps) {
  return (
    <li>
      <a href={href} className="group block h-full hover:no-underline">
        <Picture
          picture={picture}
          sizes={large ? '(width >= 56.25rem) 620px, 100vw' : '(width >= 56.25rem) 300px, 50vw'}
          silent
        />
        <span className="gallery-words">
          <b className="block font-head text-head-s leading-tight font-medium text-balance group-hover:underline rtl:leading-normal">
            {title}
          </b>
          <Excerpt
            text={note}
            letters={large ? 140 : 60}
            className="mt-0.5 block font-sans text-[0.8125rem] leading-snug rtl:leading-relaxed"
          />
        </span>
      </a>
    </li>
  );
}
