import type { Viewer } from '../../../db/auth/session';
import { type DeskSection, listDeskSections } from '../../../db/sections/desk';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { MoveForm } from '../../newsroom/move-form.client';
import { StartForm, StartLink } from '../../newsroom/start-form';
import { SubjectHead } from '../../newsroom/subject-head';
import { moveWords } from '../../newsroom/subject-words';
import { deskSectionPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { sendSectionMove, sendSectionStart } from '../actions';

/** The name in the newsroom's language, else in the first that has one. */
export const nameOf = ({ words, slug }: Pick<DeskSection, 'words' | 'slug'>, locales: Locale[]) =>
  locales.map((locale) => words[locale].name).find(Boolean) ?? slug;

/** All sections in the order of the navigation. */
export async function SectionsScreen({ viewer }: { viewer: Viewer }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const sections = await listDeskSections(actor);
  const { codes } = await listLocales();
  return (
    <>
      <SubjectHead
        viewer={viewer}
        here="sections"
        title={t('newsroom.sections.title')}
        lead={t('newsroom.sections.lead')}
      >
        <StartLink title={t('newsroom.sections.new')} />
      </SubjectHead>
      {sections.length === 0 ? (
        <p className="notice">{t('newsroom.sections.none')}</p>
      ) : (
        <SectionTable sections={sections} locales={codes} language={language} t={t} />
      )}
      <StartForm
        action={sendSectionStart}
        title={t('newsroom.sections.new')}
        name="name"
        label={t('newsroom.sections.name')}
        hint={t('newsroom.sections.newHint')}
        locales={codes}
        locale={language}
        t={t}
      />
    </>
  );
}

type TableProps = { sections: DeskSection[]; locales: Locale[]; language: Locale; t: Translate };

function SectionTable({ sections, locales, language, t }: TableProps) {
  return (
    <table className="desk-table subject-table">
      <caption className="sr-only">{t('newsroom.sections.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.subjects.order')}</th>
          <th scope="col">{t('newsroom.sections.name')}</th>
          {locales.map((code) => (
            <th key={code} scope="col" lang={code}>
              {LOCALES[code].name}
            </th>
          ))}
          <th scope="col">{t('newsroom.subjects.slug')}</th>
          <th scope="col">{t('newsroom.subjects.pieces')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section, index) => {
          const name = nameOf(section, [language, ...locales]);
          const pieces = Object.values(section.pieces).reduce((sum, one) => sum + one, 0);
          return (
            <tr key={section.id}>
              <td>
                <MoveForm
                  action={sendSectionMove}
                  hidden={{ section: section.id }}
                  name={name}
                  isFirst={index === 0}
                  isLast={index === sections.length - 1}
                  words={moveWords(t)}
                  numerals={LOCALES[language].intl}
                />
              </td>
              <td className="head-cell">
                <a href={deskSectionPath(section.id)}>
                  <bdi>{name}</bdi>
                </a>
              </td>
              {locales.map((code) => (
                <td key={code} className="quiet" lang={code}>
                  <bdi>{section.words[code].name || '–'}</bdi>
                </td>
              ))}
              <td className="quiet">
                <bdi dir="ltr">/{section.slug}</bdi>
              </td>
              <td className="quiet">
                <span className="subject-label">{t('newsroom.subjects.pieces')} </span>
                {number(pieces, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
