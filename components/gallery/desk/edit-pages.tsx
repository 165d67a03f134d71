import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Viewer } from '../../../db/auth/session';
import { canAddMedia } from '../../../db/media/policy';
import { UploadProvider } from '../../media/desk/picker-upload.client';
import { uploadWords } from '../../media/desk/upload-words';
import { galleryDeskPath, type GalleryKind } from '../../site/addresses';
import { translator } from '../../site/messages';
import { sendAlbumHiding, sendAlbumRemoval, sendFilmHiding, sendFilmRemoval } from '../actions';
import { AlbumEditor } from './album-editor.client';
import { FilmEditor } from './film-editor.client';
import { readAlbumDesk, readFilmDesk } from './read-gallery';

type EditProps = {
  viewer: Viewer;
  /** Left out: a new one. */ id?: number;
  /** As the address has it. */ locale: string | undefined;
};

/** An album on the desk, in one language. */
export async function AlbumDeskPage({ viewer, id, locale }: EditProps) {
  const { actor, language } = viewer;
  const album = (await readAlbumDesk({ actor, language, id, locale })) ?? notFound();
  return (
    <Frame kind="albums" title={album.title} id={id} viewer={viewer}>
      <AlbumEditor key={`${id} ${album.locale}`} {...album} hide={sendAlbumHiding} remove={sendAlbumRemoval} />
    </Frame>
  );
}

/** A film on the desk, in one language. */
export async function FilmDeskPage({ viewer, id, locale }: EditProps) {
  const { actor, language } = viewer;
  const film = (await readFilmDesk({ actor, language, id, locale })) ?? notFound();
  return (
    <Frame kind="films" title={film.title} id={id} viewer={viewer}>
      <FilmEditor key={`${id} ${film.locale}`} {...film} hide={sendFilmHiding} remove={sendFilmRemoval} />
    </Frame>
  );
}

type FrameProps = { kind: GalleryKind; title: string; id: number | undefined; viewer: Viewer; children: ReactNode };

function Frame({ kind, title, id, viewer: { actor, language }, children }: FrameProps) {
  const t = translator(language);
  const name = title || t(id === undefined ? `newsroom.gallery.new.${kind}` : 'newsroom.gallery.untitled');
  return (
    <>
      <title>{name}</title>
      <p className="gallery-back">
        <a href={galleryDeskPath(kind)} className="touch">
          {t(`newsroom.gallery.${kind}`)}
        </a>
      </p>
      <div className="desk-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
      </div>
      <noscript>
        <p className="notice notice-warning">{t('newsroom.gallery.noScript')}</p>
      </noscript>
      <UploadProvider words={canAddMedia(actor) ? uploadWords(t) : undefined}>{children}</UploadProvider>
    </>
  );
}
