import type { AlbumView } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import { Picture } from '../media/picture';
import { albumPicturePath } from '../site/addresses';
import { number } from '../site/dates';
import { translator } from '../site/messages';
import { Lightbox } from './lightbox.client';

type AlbumGridProps = { album: AlbumView; locale: Locale; className?: string };

/** The pictures of an album. Without script each opens on a page of its own; with it, the lightbox. */
export function AlbumGrid({ album, locale, className = '' }: AlbumGridProps) {
  const t = translator(locale);
  const words = {
    close: t('gallery.close'),
    next: t('gallery.next'),
    previous: t('gallery.previous'),
    larger: t('gallery.larger'),
    smaller: t('gallery.smaller'),
    captions: t('gallery.captions'),
    fullScreen: t('gallery.fullScreen'),
  };
  return (
    <div className={className}>
      <Lightbox words={words} label={album.title}>
        <div className="grid gap-6 sm:grid-cols-2">
          {album.items.map((picture, index) => (
            <AlbumFigure key={picture.id} album={album} index={index} locale={locale} />
          ))}
        </div>
      </Lightbox>
    </div>
  );
}

/** One of them; the lightbox reads here what it shows (`slides.ts`). */
function AlbumFigure({ album, index, locale }: { album: AlbumView; index: number; locale: Locale }) {
  const t = translator(locale);
  const picture = album.items[index];
  if (!picture) return null;
  const place = { number: number(index + 1, locale), count: number(album.items.length, locale) };
  const id = `picture-${album.id}-${index + 1}`;
  return (
    <figure id={id} className="first:sm:col-span-2">
      <a
        href={albumPicturePath(locale, album, index + 1)}
        data-slide={id}
        data-place={t('gallery.position', place)}
        className="block cursor-zoom-in"
        aria-label={`${t('gallery.open', place)}: ${picture.alt}`}
      >
        <Picture
          picture={picture}
          sizes={index === 0 ? '(width >= 56.25rem) 820px, 100vw' : '(width >= 56.25rem) 400px, 100vw'}
          eager={index === 0}
        />
      </a>
      {(picture.caption || picture.credit || picture.licence) && (
        <figcaption className="meta pt-2">
          <span className="text-ink" data-caption="">
            {picture.caption}
          </span>{' '}
          <span data-credit="">{picture.credit}</span>
          {picture.licence && (
            <span className="block" data-licence="">
              {t('gallery.licence', { licence: picture.licence })}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
