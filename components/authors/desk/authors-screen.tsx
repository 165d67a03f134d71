import type { Viewer } from '../../../db/auth/session';
import { type DeskAuthor, listDeskAuthors } from '../../../db/authors/desk';
import { mapPictures, type PictureView } from '../../../db/media/queries';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { FindForm, MoreLink } from '../../newsroom/find-form';
import { thumbnail } from '../../newsroom/find-items';
import { StartForm, StartLink } from '../../newsroom/start-form';
import { SubjectHead } from '../../newsroom/subject-head';
import { deskAuthorPath, deskAuthorsPath } from '../../site/addresses';
import { number } from '../../site/dates';
import { type Translate, translator } from '../../site/messages';
import { sendAuthorStart } from '../actions';

const PAGE = 50;

/** The name in the newsroom's language, else in the first that has one. */
export const nameOf = ({ words, slug }: Pick<DeskAuthor, 'words' | 'slug'>, locales: Locale[]) =>
  locales.map((locale) => words[locale].name).find(Boolean) ?? slug;

type ScreenProps = { viewer: Viewer; filter: { words?: string | undefined; after?: string | undefined } };

/** The bylines of the paper, found by a name in any language. */
export async function AuthorsScreen({ viewer, filter: { words = '', after } }: ScreenProps) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { codes } = await listLocales();
  const { items, next } = await listDeskAuthors(actor, { words, after, limit: PAGE });
  const pictures = await mapPictures(
    items.map(({ portraitId }) => portraitId),
    language,
  );
  return (
    <>
      <SubjectHead viewer={viewer} here="authors" title={t('newsroom.authors.title')} lead={t('newsroom.authors.lead')}>
        <StartLink title={t('newsroom.authors.new')} />
      </SubjectHead>
      <FindForm action={deskAuthorsPath()} label={t('newsroom.authors.find')} words={words} t={t} />
      {items.length > 0 ? (
        <AuthorTable authors={items} locales={codes} pictures={pictures} language={language} t={t} />
      ) : (
        <p className="notice">{t('newsroom.authors.none')}</p>
      )}
      {next && <MoreLink href={deskAuthorsPath({ words, after: next })} t={t} />}
      <StartForm
        action={sendAuthorStart}
        title={t('newsroom.authors.new')}
        name="name"
        label={t('newsroom.authors.name')}
        hint={t('newsroom.authors.newHint')}
        locales={codes}
        locale={language}
        t={t}
      />
    </>
  );
}

type TableProps = {
  authors: DeskAuthor[];
  locales: Locale[];
  pictures: Map<number, PictureView>;
  language: Locale;
  t: Translate;
};

function AuthorTable({ authors, locales, pictures, language, t }: TableProps) {
  return (
    <table className="desk-table subject-table">
      <caption className="sr-only">{t('newsroom.authors.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('newsroom.authors.name')}</th>
          {locales.map((code) => (
            <th key={code} scope="col" lang={code}>
              {LOCALES[code].name}
            </th>
          ))}
          <th scope="col">{t('newsroom.subjects.pieces')}</th>
        </tr>
      </thead>
      <tbody>
        {authors.map((author) => {
          const picture = pictures.get(author.portraitId ?? 0);
          return (
            <tr key={author.id}>
              <td className="head-cell">
                <span className="subject-name">
                  {picture && <img {...thumbnail(picture)} alt="" loading="lazy" />}
                  <a href={deskAuthorPath(author.id)}>
                    <bdi>{nameOf(author, [language, ...locales])}</bdi>
                  </a>
                </span>
              </td>
              {locales.map((code) => (
                <td key={code} className="quiet" lang={code}>
                  <bdi>{author.words[code].role || author.words[code].name || '–'}</bdi>
                </td>
              ))}
              <td className="quiet">
                <span className="subject-label">{t('newsroom.subjects.pieces')} </span>
                {number(author.pieces, language)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
