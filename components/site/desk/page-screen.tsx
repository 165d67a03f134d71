import type { Viewer } from '../../../db/auth/session';
import { LOCALES } from '../../../db/site/locales';
import type { getDeskPage } from '../../../db/site/pages';
import { getSettings } from '../../../db/site/queries';
import { editorWords } from '../../articles/editor/editor-words';
import { ActionForm } from '../../forms/action-form.client';
import { wasRefusedPlainly } from '../../newsroom/plain-answer';
import { OldAddresses } from '../../newsroom/old-addresses';
import { SubjectHead } from '../../newsroom/subject-head';
import { SubjectPanel } from '../../newsroom/subject-panel';
import { savedWords, subjectErrors } from '../../newsroom/subject-words';
import { sendPageAddress, sendPageRemoval } from '../actions';
import { standingPath } from '../addresses';
import { type Translate, translator } from '../messages';
import { PageForm } from './page-form.client';

type Page = NonNullable<Awaited<ReturnType<typeof getDeskPage>>>;

const formWords = (t: Translate) => ({
  name: t('newsroom.pages.name'),
  intro: t('newsroom.pages.intro'),
  body: t('newsroom.topics.body'),
  bodyChanged: t('newsroom.topics.bodyChanged'),
  tooLong: t('newsroom.topics.tooLong'),
  save: t('newsroom.pages.save'),
});

/** One standing page in one language; readers see what is saved. */
export async function PageScreen({ viewer, page }: { viewer: Viewer; page: Page }) {
  const { language } = viewer;
  const { locale, slug, title, lead, body, version } = page;
  const t = translator(language);
  const { embedHosts } = await getSettings();
  return (
    <>
      <title>{title}</title>
      <SubjectHead viewer={viewer} here="pages" isBelow title={<bdi lang={locale}>{title}</bdi>}>
        <a href={standingPath(locale, slug)} className="touch underline">
          {t('newsroom.subjects.live')}
        </a>
      </SubjectHead>
      <div className="piece">
        <div className="piece-paper">
          <noscript>
            <p className="notice notice-warning">{t('newsroom.subjects.noScript')}</p>
          </noscript>
          <PageForm
            key={`${locale}-${slug}`}
            page={slug}
            locale={locale}
            version={version}
            saved={{ title, lead, body: JSON.stringify(body) }}
            words={formWords(t)}
            savedWords={savedWords(t)}
            editorWords={editorWords(t)}
            numerals={LOCALES[language].intl}
            embedHosts={embedHosts}
          />
        </div>
        <aside className="piece-panel" aria-label={t('newsroom.subjects.panel')}>
          <PagePanels page={page} open={await wasRefusedPlainly()} t={t} />
        </aside>
      </div>
    </>
  );
}

type PanelsProps = { page: Page; open: boolean; t: Translate };

function PagePanels({ page: { locale, slug, oldAddresses }, open, t }: PanelsProps) {
  const errors = subjectErrors(t);
  const hidden = { locale, page: slug };
  const isFixed = slug === 'corrections' || slug === 'contact';
  return (
    <>
      <SubjectPanel title={t('newsroom.subjects.address')} open>
        {isFixed ? (
          <p className="field-hint">{t('newsroom.subjects.error.fixed')}</p>
        ) : (
          <ActionForm
            action={sendPageAddress}
            hidden={hidden}
            fields={[
              {
                ...{ name: 'slug', kind: 'code', value: slug },
                ...{ label: t('newsroom.subjects.slug'), hint: t('newsroom.pages.slugHint') },
              },
            ]}
            words={{ submit: t('newsroom.subjects.rename'), errors }}
            tone="quiet"
          />
        )}
        <OldAddresses addresses={oldAddresses} t={t} />
      </SubjectPanel>
      <SubjectPanel title={t('newsroom.subjects.end')} open={open}>
        <p className="field-hint">{t('newsroom.pages.removeHint')}</p>
        <ActionForm
          action={sendPageRemoval}
          hidden={hidden}
          words={{ submit: t('newsroom.subjects.remove'), errors }}
          tone="danger"
        />
      </SubjectPanel>
    </>
  );
}
