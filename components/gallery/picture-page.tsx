import './picture-page.css';
import type { AlbumView } from '../../db/gallery/queries';
import type { Locale } from '../../db/site/locales';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { albumPath, albumPicturePath } from '../site/addresses';
import { number } from '../site/dates';
import { translator } from '../site/messages';

type PicturePageProps = { album: AlbumView; place: number; locale: Locale };

/** One picture of an album as large as the page, with the way to its neighbours: plain links, for whoever runs no script. */
export function PicturePage({ album, place, locale }: PicturePageProps) {
  const t = translator(locale);
  const picture = album.items[place - 1];
  const said = { number: number(place, locale), count: number(album.items.length, locale) };
  if (!picture) return null;
  return (
    <main id="content" tabIndex={-1} className="picture-page page-width pb-12">
      <header className="pt-6 pb-4">
        <p className="kicker mb-2">{t('gallery.photos')}</p>
        <h1 className="text-head-l">
          <a href={albumPath(locale, album)}>{album.title}</a>
        </h1>
      </header>
      <nav aria-label={album.title} className="picture-steps no-print">
        <span>
          {place > 1 && (
            <a href={albumPicturePath(locale, album, place - 1)} rel="prev" className="touch">
              {t('gallery.previous')}
            </a>
          )}
        </span>
        <span className="meta tabular">{t('gallery.position', said)}</span>
        <span>
          {place < album.items.length && (
            <a href={albumPicturePath(locale, album, place + 1)} rel="next" className="touch">
              {t('gallery.next')}
            </a>
          )}
        </span>
      </nav>
      <figure className="pt-4">
        <Picture picture={picture} sizes="(width >= 80rem) 1232px, 100vw" eager />
        <Caption
          caption={picture.caption}
          credit={picture.credit}
          licence={picture.licence && t('gallery.licence', { licence: picture.licence })}
        />
      </figure>
      <p className="no-print pt-4 font-sans text-note">
        <a href={albumPath(locale, album)} className="touch font-medium">
          {t('gallery.wholeAlbum')}
        </a>
      </p>
    </main>
  );
}
