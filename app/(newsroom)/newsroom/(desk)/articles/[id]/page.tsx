import { notFound } from 'next/navigation';
import { ArticleDesk } from '@/components/articles/desk/article-desk.client';
import { readPiece } from '@/components/articles/desk/read-piece';
import { seriesWords } from '@/components/articles/desk/series-words';
import { pieceWords, refusalWords } from '@/components/articles/desk/words';
import { ArticleBody } from '@/components/articles/article-body';
import { editorWords } from '@/components/articles/editor/editor-words';
import { saveWords } from '@/components/articles/editor/save-words';
import { loadEmbeds } from '@/components/articles/reads';
import { UploadProvider } from '@/components/media/desk/picker-upload.client';
import { uploadWords } from '@/components/media/desk/upload-words';
import { articlePath, historyPath, previewFramesPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { type Params, requireId } from '@/components/site/params';
import { requireViewer } from '@/db/auth/session';
import { canAddMedia } from '@/db/media/policy';
import { siteUrl, TIME_ZONE } from '@/db/site/env';
import { getSettings } from '@/db/site/queries';

/** A piece on the desk: the paper in the middle, everything about it at the side. */
export default async function PiecePage({ params }: Params<'id'>) {
  const viewer = await requireViewer();
  const id = requireId((await params).id);
  const { actor, language } = viewer;
  const piece = (await readPiece({ actor, id, language })) ?? notFound();
  const { copy } = piece;
  const t = translator(language);
  const shown = copy.state === 'draft' && copy.changesAsked ? 'changes' : copy.state;
  const { embedHosts } = await getSettings();
  return (
    <>
      <title>{copy.content.headline || t('newsroom.desk.untitled')}</title>
      <noscript>
        <p className="notice notice-warning">{t('newsroom.piece.noScript')}</p>
      </noscript>
      <UploadProvider words={canAddMedia(actor) ? uploadWords(t) : undefined}>
        <ArticleDesk
          key={id}
          {...piece}
          viewer={{ id: actor.id }}
          stateWords={t(`newsroom.state.${shown}`)}
          words={pieceWords(t)}
          seriesWords={seriesWords(t, piece.series.place)}
          editorWords={editorWords(t)}
          saveWords={saveWords(t)}
          refusals={refusalWords(t)}
          language={language}
          zone={TIME_ZONE}
          origin={siteUrl()}
          embedHosts={embedHosts}
          paths={{
            history: historyPath(id),
            preview: previewFramesPath(id),
            live: copy.address ? articlePath({ ...copy.address, id }) : undefined,
          }}
        >
          {!copy.may.edit && (
            <ArticleBody
              document={copy.content.body}
              locale={copy.content.locale}
              embeds={await loadEmbeds(copy.content.body, copy.content.locale)}
            />
          )}
        </ArticleDesk>
      </UploadProvider>
    </>
  );
}
