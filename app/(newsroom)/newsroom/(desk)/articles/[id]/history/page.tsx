import { notFound } from 'next/navigation';
import { Comparison } from '@/components/articles/desk/comparison';
import { readFieldValues } from '@/components/articles/desk/field-values';
import { RevisionForms } from '@/components/articles/desk/revision-forms.client';
import { RevisionList } from '@/components/articles/desk/revision-list';
import { refusalWords } from '@/components/articles/desk/words';
import { editArticlePath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { type Params, requireId } from '@/components/site/params';
import { compareContent } from '@/db/articles/compare';
import { getWorkingCopy } from '@/db/articles/desk';
import { getRevision, listRevisions } from '@/db/articles/revisions';
import { requireViewer } from '@/db/auth/session';

type HistoryProps = Params<'id'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };
const PAGE = 100;

/** Every kept state of a piece, and what each changed against the one before. */
export default async function HistoryPage({ params, searchParams }: HistoryProps) {
  const { actor, language } = await requireViewer();
  const id = requireId((await params).id);
  const copy = (await getWorkingCopy(actor, id)) ?? notFound();
  const t = translator(language);
  const { items } = await listRevisions(actor, id, { limit: PAGE });
  const asked = Number([(await searchParams).version].flat()[0]);
  const at = Math.max(
    0,
    items.findIndex((revision) => revision.id === asked),
  );
  const [chosen, before] = [items[at], items[at + 1]];
  const content = chosen && (await getRevision(actor, id, chosen.id))?.content;
  const older = before && (await getRevision(actor, id, before.id))?.content;
  return (
    <>
      <title>{t('newsroom.history.title')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.history.title')}</h1>
        <a href={editArticlePath(id)} className="press">
          {t('newsroom.history.back')}
        </a>
      </div>
      <p className="mb-4 font-head text-head-m" dir="auto" lang={copy.content.locale}>
        {copy.content.headline || t('newsroom.desk.untitled')}
      </p>
      {chosen && content ? (
        <div className="history">
          <RevisionList id={id} items={items} chosen={chosen.id} language={language} />
          <section aria-labelledby="comparison">
            <h2 id="comparison">
              {t('newsroom.history.version', { version: chosen.version })} · {t('newsroom.history.compare')}
            </h2>
            <Comparison
              comparison={compareContent(older ?? content, content)}
              locale={copy.content.locale}
              language={language}
              values={await readFieldValues(copy.content.locale, language)}
            />
            {copy.may.edit && (
              <RevisionForms
                piece={{ id, version: copy.version }}
                revision={{ id: chosen.id, name: chosen.name }}
                isNewest={at === 0}
                words={{
                  restore: t('newsroom.history.restore'),
                  name: t('newsroom.history.name'),
                  keepName: t('newsroom.history.keepName'),
                }}
                refusals={refusalWords(t)}
              />
            )}
          </section>
        </div>
      ) : (
        <p className="notice">{t('newsroom.history.none')}</p>
      )}
    </>
  );
}
