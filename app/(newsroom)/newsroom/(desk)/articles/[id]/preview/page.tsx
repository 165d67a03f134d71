import { notFound } from 'next/navigation';
import { PreviewFrames } from '@/components/articles/desk/preview-frames.client';
import { editArticlePath, previewPiecePath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { type Params, requireId } from '@/components/site/params';
import { getWorkingCopy } from '@/db/articles/desk';
import { requireViewer } from '@/db/auth/session';

/** The working copy as a reader would see it: at three widths, by day and by night. */
export default async function PreviewFramesPage({ params }: Params<'id'>) {
  const { actor, language } = await requireViewer();
  const id = requireId((await params).id);
  const copy = (await getWorkingCopy(actor, id)) ?? notFound();
  const t = translator(language);
  return (
    <>
      <title>{t('newsroom.preview.title')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.preview.title')}</h1>
        <a href={editArticlePath(id)} className="press">
          {t('newsroom.history.back')}
        </a>
      </div>
      <PreviewFrames
        src={previewPiecePath(copy.content.locale, id)}
        title={copy.content.headline || t('newsroom.desk.untitled')}
        words={{
          width: t('newsroom.preview.width'),
          phone: t('newsroom.preview.phone'),
          tablet: t('newsroom.preview.tablet'),
          desk: t('newsroom.preview.desk'),
          theme: t('newsroom.preview.theme'),
          light: t('newsroom.preview.light'),
          dark: t('newsroom.preview.dark'),
          open: t('newsroom.preview.open'),
        }}
      />
    </>
  );
}
