import type { AlbumView } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { picturePath } from '../site/addresses';
import { number } from '../site/dates';
import { translator } from '../site/messages';
import { Lightbox } from './lightbox.client';

type AlbumGridProps = { album: AlbumView; locale: Locale; className?: string };

/** The pictures of an album. Without script each opens its largest version; with it, the lightbox. */
export function AlbumGrid({ album, locale, className = '' }: AlbumGridProps) {
  const t = translator(locale);
  const count = number(album.items.length, locale);
  const words = { close: t('gallery.close'), next: t('gallery.next'), previous: t('gallery.previous') };
  const slides = album.items.map((picture, index) => ({
    id: `picture-${album.id}-${index + 1}`,
    src: picturePath(picture.hash, picture.widths.at(-1) ?? picture.width),
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    caption: picture.caption,
    credit: picture.credit,
    position: t('gallery.position', { number: number(index + 1, locale), count }),
  }));
  return (
    <div className={className}>
      <Lightbox slides={slides} words={words} label={album.title}>
        <div className="grid gap-6 sm:grid-cols-2">
          {album.items.map((picture, index) => (
            <figure key={picture.id} className="first:sm:col-span-2">
              <a
                href={slides[index]?.src}
                data-slide={slides[index]?.id}
                className="block cursor-zoom-in"
                aria-label={`${t('gallery.open', { number: number(index + 1, locale), count })}: ${picture.alt}`}
              >
                <Picture
                  picture={picture}
                  sizes={index === 0 ? '(width >= 56.25rem) 820px, 100vw' : '(width >= 56.25rem) 400px, 100vw'}
                  eager={index === 0}
                />
              </a>
              <Caption caption={picture.caption} credit={picture.credit} />
            </figure>
          ))}
        </div>
      </Lightbox>
    </div>
  );
}
