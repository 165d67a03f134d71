import type { Viewer } from '../../../db/auth/session';
import { type DeskAuthor, listDeskAuthors } from '../../../db/authors/desk';
import { mapPictures } from '../../../db/media/queries';
import { LOCALES } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { pieceWords } from '../../articles/desk/words';
import { editorWords } from '../../articles/editor/editor-words';
import { thumbnail } from '../../newsroom/find-items';
import { SubjectEnd } from '../../newsroom/subject-end';
import { SubjectHead } from '../../newsroom/subject-head';
import { savedWords } from '../../newsroom/subject-words';
import { authorPath } from '../../site/addresses';
import { type Translate, translator } from '../../site/messages';
import { sendAuthorMerge, sendAuthorRemoval } from '../actions';
import { AuthorForm } from './author-form.client';
import { nameOf } from './authors-screen';

/** Bylines that are offered for merging. */
const MOST = 500;

/** The fields of the form as they are saved. */
function savedOf({ slug, portraitId, words }: DeskAuthor): Record<string, string> {
  const texts = Object.entries(words).flatMap(([code, { name, role, bio }]) => [
    [`name_${code}`, name],
    [`role_${code}`, role],
    [`bio_${code}`, bio],
  ]);
  return {
    slug,
    portraitId: portraitId === null ? '' : String(portraitId),
    ...(Object.fromEntries(texts) as Record<string, string>),
  };
}

const formWords = (t: Translate) => ({
  name: t('newsroom.authors.name'),
  role: t('newsroom.authors.role'),
  roleHint: t('newsroom.authors.roleHint'),
  bio: t('newsroom.authors.bio'),
  slug: t('newsroom.subjects.slug'),
  slugHint: t('newsroom.authors.slugHint'),
  portrait: t('newsroom.authors.portrait'),
  portraitHint: t('newsroom.authors.portraitHint'),
  save: t('newsroom.subjects.save'),
});

/** One byline. */
export async function AuthorScreen({ viewer, author }: { viewer: Viewer; author: DeskAuthor }) {
  const { language, actor } = viewer;
  const t = translator(language);
  const { codes } = await listLocales();
  const { items } = await listDeskAuthors(actor, { limit: MOST });
  const pictures = await mapPictures([author.portraitId], language);
  const title = nameOf(author, [language, ...codes]);
  const shown = [language, ...codes].find((code) => author.words[code].name);
  return (
    <>
      <title>{title}</title>
      <SubjectHead viewer={viewer} here="authors" isBelow title={<bdi>{title}</bdi>}>
        {shown && (
          <a href={authorPath(shown, author.slug)} className="touch underline">
            {t('newsroom.subjects.live')}
          </a>
        )}
      </SubjectHead>
      <div className="subject-columns">
        <AuthorForm
          key={author.id}
          author={author.id}
          version={author.version}
          saved={savedOf(author)}
          languages={codes.map((code) => ({ code, name: LOCALES[code].name }))}
          language={language}
          known={Object.fromEntries([...pictures].map(([id, picture]) => [id, thumbnail(picture)]))}
          words={formWords(t)}
          savedWords={savedWords(t)}
          pieceWords={pieceWords(t)}
          editorWords={editorWords(t)}
        />
        <SubjectEnd
          noun="authors"
          hidden={{ author: String(author.id) }}
          pieces={author.pieces}
          others={items
            .filter(({ id }) => id !== author.id)
            .map((other) => ({ value: String(other.id), label: nameOf(other, [language, ...codes]) }))}
          merge={sendAuthorMerge}
          remove={sendAuthorRemoval}
          t={t}
        />
      </div>
    </>
  );
}
