import { inLanguage } from '../../../db/auth/policy';
import type { Viewer } from '../../../db/auth/session';
import { type DeskKeyword, listDeskKeywords } from '../../../db/keywords/desk';
import type { Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { FindForm, MoreLink } from '../../newsroom/find-form';
import { LanguageTabs } from '../../newsroom/language-tabs';
import { StartForm, StartLink } from '../../newsroom/start-form';
import { SubjectHead } from '../../newsroom/subject-head';
import { deskKeywordPath, deskKeywordsPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { sendKeywordStart } from '../actions';

type ScreenProps = {
  viewer: Viewer;
  filter: { words?: string | undefined; after?: string | undefined; locale?: string | undefined };
};

const PAGE = 50;

/** The keywords of one language, found by any spelling. */
export async function KeywordsScreen({ viewer, filter }: ScreenProps) {
  const { actor, language } = viewer;
  const t = translator(language);
  const codes = (await listLocales()).codes.filter((code) => inLanguage(actor, code));
  const locale = codes.find((code) => code === filter.locale) ?? codes.find((code) => code === language) ?? codes[0];
  if (!locale) return <SubjectHead viewer={viewer} here="keywords" title={t('newsroom.keywords.title')} />;
  const { words = '' } = filter;
  const { items, next } = await listDeskKeywords(actor, { locale, words, after: filter.after, limit: PAGE });
  return (
    <>
      <SubjectHead
        viewer={viewer}
        here="keywords"
        title={t('newsroom.keywords.title')}
        lead={t('newsroom.keywords.lead')}
      >
        <StartLink title={t('newsroom.keywords.new')} />
      </SubjectHead>
      <LanguageTabs
        label={t('newsroom.subjects.languages')}
        here={locale}
        tabs={codes.map((code) => ({ locale: code, href: deskKeywordsPath(code) }))}
      />
      <FindForm action={deskKeywordsPath()} label={t('newsroom.keywords.find')} words={words} locale={locale} t={t} />
      {items.length > 0 ? (
        <KeywordTable keywords={items} locale={locale} language={language} t={t} />
      ) : (
        <p className="notice">{t('newsroom.keywords.none')}</p>
      )}
      {next && <MoreLink href={deskKeywordsPath(locale, { words, after: next })} t={t} />}
      <StartForm
        action={sendKeywordStart}
        title={t('newsroom.keywords.new')}
        name="name"
        label={t('newsroom.keywords.name')}
        hint={t('newsroom.keywords.newHint')}
        locales={codes}
        locale={locale}
        t={t}
      />
    </>
  );
}

type TableProps = { keywords: DeskKeyword[]; locale: Locale; language: Locale; t: Translate };

function KeywordTable({ keywords, locale, language, t }: TableProps) {
  return (
    <table className="desk-table subject-table">
      <caption className="sr-only">{t('newsroom.keywords.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.keywords.name')}</th>
          <th scope="col">{t('newsroom.subjects.pieces')}</th>
          <th scope="col">{t('newsroom.keywords.spellings')}</th>
        </tr>
      </thead>
      <tbody>
        {keywords.map(({ id, name, pieces, spellings }) => (
          <tr key={id}>
            <td className="head-cell">
              <a href={deskKeywordPath(id)} lang={locale}>
                <bdi>{name}</bdi>
              </a>
            </td>
            <td className="quiet">
              <span className="subject-label">{t('newsroom.subjects.pieces')} </span>
              {number(pieces, language)}
            </td>
            <td className="quiet subject-spellings" lang={locale}>
              {spellings.map((other) => (
                <bdi key={other.id}>{other.name}</bdi>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
