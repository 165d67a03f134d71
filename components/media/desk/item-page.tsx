import { notFound } from 'next/navigation';
import { readAnswer } from '../../forms/define-action';
import type { Viewer } from '../../../db/auth/session';
import { getMedia, listLabels, type MediaDetail } from '../../../db/media/library';
import { canEditMedia } from '../../../db/media/policy';
import { listUses } from '../../../db/media/usages';
import { listLocales } from '../../../db/site/queries';
import { mediaPath } from '../../site/addresses';
import { longDate } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { DescribeForm } from './describe-form.client';
import { describeWords } from './describe-words';
import { descriptionOf } from './description';
import { ItemFacts } from './item-facts';
import { readJobs } from './jobs';
import { RemoveForm } from './remove-form.client';
import { UploadPanel } from './upload-panel.client';
import { uploadWords } from './upload-words';
import { UsesList } from './uses-list';

const LATELY = 3_600_000;
const PICTURES = 'image/jpeg,image/png,image/webp';

/** One thing of the library: how it looks, what is said of it, where it stands, and what may be done with it. */
export async function ItemPage({ viewer, id }: { viewer: Viewer; id: number }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const item = await getMedia(actor, id);
  if (!item) notFound();
  const uses = await listUses(actor, id, language);
  const mayEdit = canEditMedia(actor, item);
  return (
    <>
      <div className="desk-head">
        <h1>
          <bdi>{titleOf(item, language)}</bdi>
        </h1>
        <a href={mediaPath()} className="touch underline">
          {t('newsroom.media.back')}
        </a>
      </div>
      <Notices item={item} t={t} language={language} />
      <div className="media-item">
        {mayEdit ? (
          <DescribeForm
            item={descriptionOf(item)}
            locales={(await listLocales()).codes}
            language={language}
            labels={(await listLabels(actor)).map(({ label }) => label)}
            words={describeWords(t)}
            answer={await readAnswer()}
          />
        ) : (
          <p className="notice">{t('newsroom.media.notYours')}</p>
        )}
        <aside className="media-aside">
          <ItemFacts item={item} language={language} />
          <UsesList uses={uses} language={language} />
          {mayEdit && item.kind === 'picture' && (
            <UploadPanel
              id="replace"
              title={t('newsroom.media.replace')}
              words={{ ...uploadWords(t), hint: t('newsroom.media.replaceHint') }}
              accept={PICTURES}
              jobs={(await readJobs(actor, { since: new Date(Date.now() - LATELY) })).filter(isOf(id))}
              replaces={id}
            />
          )}
          {mayEdit && uses.length === 0 && <Removal id={id} t={t} />}
        </aside>
      </div>
    </>
  );
}

const isOf = (id: number) => (job: { mediaId: number | null; code: string }) => job.mediaId === id && job.code !== '';

const titleOf = ({ texts, fileName, id }: MediaDetail, language: keyof MediaDetail['texts']) =>
  texts[language]?.caption ||
  texts[language]?.alt ||
  Object.values(texts).find(({ alt }) => alt)?.alt ||
  fileName ||
  `#${id}`;

type NoticesProps = { item: MediaDetail; t: Translate; language: Viewer['language'] };

function Notices({ item: { kind, withheldAt, rightsUntil }, t, language }: NoticesProps) {
  const isFilm = kind === 'film';
  if (withheldAt)
    return (
      <p className="notice notice-danger">
        {t(isFilm ? 'newsroom.media.endedFilm' : 'newsroom.media.endedNotice', {
          date: longDate(withheldAt, language),
        })}
      </p>
    );
  if (!rightsUntil || rightsUntil.getTime() - Date.now() > 14 * 86_400_000) return null;
  const last = new Date(rightsUntil.getTime() - 1);
  const key = isFilm ? 'newsroom.media.endsFilm' : 'newsroom.media.endsNotice';
  return <p className="notice notice-warning">{t(key, { date: longDate(last, language) })}</p>;
}

function Removal({ id, t }: { id: number; t: Translate }) {
  return (
    <section className="media-part" aria-labelledby="remove">
      <h2 id="remove">{t('newsroom.media.remove')}</h2>
      <p className="field-hint">{t('newsroom.media.removeHint')}</p>
      <RemoveForm
        id={id}
        words={{ submit: t('newsroom.media.removeNow'), sure: t('newsroom.media.removeSure') }}
        refusals={{
          inUse: t('newsroom.media.refused.inUse'),
          notAllowed: t('newsroom.error.notAllowed'),
          other: t('newsroom.media.refused.gone'),
        }}
      />
    </section>
  );
}
