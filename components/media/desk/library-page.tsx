import type { Viewer } from '../../../db/auth/session';
import { countMedia, listLabels, listMedia } from '../../../db/media/library';
import { mediaPath } from '../../site/addresses';
import { translator } from '../../site/messages';
import { readJobs } from './jobs';
import { LibraryFilters } from './library-filters';
import { MediaTile } from './media-tile';
import { readMediaFilter } from './media-filter';
import { UploadPanel } from './upload-panel.client';
import { uploadWords } from './upload-words';

const PAGE = 48;
/** Uploads of so many milliseconds are shown. */
const LATELY = 3_600_000;
/** What a browser offers to choose from; what is taken is judged by the first bytes. */
const ACCEPT_ALL = 'image/jpeg,image/png,image/webp,video/mp4,video/webm,.vtt,text/vtt';

type LibraryProps = { viewer: Viewer; params: Record<string, string | string[] | undefined> };

/** Everything of the library, with how to add to it. */
export async function LibraryPage({ viewer, params }: LibraryProps) {
  const { actor, language: locale } = viewer;
  const t = translator(locale);
  const { query, filter } = readMediaFilter(params);
  const [{ items, next }, counts, labels, jobs] = await Promise.all([
    listMedia(actor, { ...filter, locale, limit: PAGE }),
    countMedia(actor),
    listLabels(actor),
    readJobs(actor, { since: new Date(Date.now() - LATELY) }),
  ]);
  return (
    <>
      <div className="desk-head">
        <h1>{t('newsroom.media.title')}</h1>
      </div>
      {counts.soon > 0 && query.state !== 'soon' && (
        <p className="notice notice-warning">
          {t('newsroom.media.soonNotice', { count: counts.soon })}{' '}
          <a href={mediaPath({ state: 'soon' })} className="underline">
            {t('newsroom.media.showThem')}
          </a>
        </p>
      )}
      <UploadPanel
        id="uploads"
        title={t('newsroom.media.upload.title')}
        words={uploadWords(t)}
        accept={ACCEPT_ALL}
        jobs={jobs}
      />
      <LibraryFilters query={query} counts={counts} labels={labels} language={locale} />
      {items.length > 0 ? (
        <ul className="media-grid">
          {items.map((item) => (
            <MediaTile key={item.id} item={item} language={locale} />
          ))}
        </ul>
      ) : (
        <p className="notice">{t('newsroom.media.none')}</p>
      )}
      {next && (
        <a href={mediaPath({ ...query, before: String(next) })} className="press mt-6" rel="next">
          {t('newsroom.media.older')}
        </a>
      )}
    </>
  );
}
