import type { Viewer } from '../../../db/auth/session';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listDeskPages } from '../../../db/site/pages';
import { listLocales } from '../../../db/site/queries';
import { ActionForm } from '../../forms/action-form.client';
import { StartForm, StartLink } from '../../newsroom/start-form';
import { SubjectHead } from '../../newsroom/subject-head';
import { subjectErrors } from '../../newsroom/subject-words';
import { sendPageStart } from '../actions';
import { deskPagePath } from '../addresses';
import { longDate } from '../dates';
import { type MessageKey, type Translate, translator } from '../messages';

/** What every paper has, or should: offered before anybody has written it. */
const USUAL = ['about', 'privacy', 'contact', 'corrections'] as const;

type Line = Awaited<ReturnType<typeof listDeskPages>>[number];

/** The standing pages of every language. */
export async function PagesScreen({ viewer }: { viewer: Viewer }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { codes } = await listLocales();
  const pages = await listDeskPages(actor);
  const slugs = [...new Set([...USUAL, ...pages.map(({ slug }) => slug)])];
  return (
    <>
      <SubjectHead viewer={viewer} here="pages" title={t('newsroom.pages.title')} lead={t('newsroom.pages.lead')}>
        <StartLink title={t('newsroom.pages.new')} />
      </SubjectHead>
      <table className="desk-table subject-table">
        <caption className="sr-only">{t('newsroom.pages.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('newsroom.subjects.slug')}</th>
            {codes.map((code) => (
              <th key={code} scope="col" lang={code}>
                {LOCALES[code].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slugs.map((slug) => (
            <tr key={slug}>
              <th scope="row" className="subject-row-head">
                <bdi dir="ltr">/{slug}</bdi>
              </th>
              {codes.map((code) => (
                <PageCell
                  key={code}
                  locale={code}
                  slug={slug}
                  page={pages.find((one) => one.slug === slug && one.locale === code)}
                  language={language}
                  t={t}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <StartForm
        action={sendPageStart}
        title={t('newsroom.pages.new')}
        name="title"
        label={t('newsroom.pages.name')}
        hint={t('newsroom.pages.newHint')}
        locales={codes}
        locale={language}
        t={t}
      />
    </>
  );
}

type CellProps = { locale: Locale; slug: string; page: Line | undefined; language: Locale; t: Translate };

const isUsual = (slug: string): slug is (typeof USUAL)[number] => (USUAL as readonly string[]).includes(slug);

/** A page of one language with the day it was changed, or the way to begin it. */
function PageCell({ locale, slug, page, language, t }: CellProps) {
  if (page)
    return (
      <td className="head-cell">
        <a href={deskPagePath(locale, slug)} lang={locale}>
          <bdi>{page.title}</bdi>
        </a>
        <p className="field-hint">{longDate(page.changedAt, language)}</p>
      </td>
    );
  if (!isUsual(slug)) return <td className="quiet">–</td>;
  return (
    <td>
      <ActionForm
        action={sendPageStart}
        hidden={{ locale, page: slug, title: translator(locale)(`site.${slug}` satisfies MessageKey) }}
        words={{ submit: t('newsroom.pages.write'), errors: subjectErrors(t) }}
        tone="quiet"
        about={`/${slug}, ${LOCALES[locale].name}`}
      />
    </td>
  );
}
