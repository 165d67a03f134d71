import { NewArticleForm } from '@/components/articles/desk/new-article-form.client';
import { refusalWords } from '@/components/articles/desk/words';
import { translator } from '@/components/site/messages';
import { canCreateArticle } from '@/db/articles/policy';
import { requireViewer } from '@/db/auth/session';
import { listSections } from '@/db/sections/queries';
import { listLocales } from '@/db/site/queries';
import { LOCALES } from '@/db/site/locales';

/** A language and a section are all a piece needs to begin. */
export default async function NewArticlePage() {
  const { actor, language } = await requireViewer();
  const t = translator(language);
  const { codes } = await listLocales();
  const sections = await listSections(language);
  const places = codes.flatMap((locale) =>
    sections
      .filter(({ id }) => canCreateArticle(actor, { locale, sectionId: id }))
      .map(({ id, name }) => ({ locale, id, name })),
  );
  const languages = codes
    .filter((code) => places.some(({ locale }) => locale === code))
    .toSorted((a, b) => Number(b === language) - Number(a === language));
  const open = sections.filter(({ id }) => places.some((place) => place.id === id));
  return (
    <>
      <title>{t('newsroom.desk.newTitle')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.desk.newTitle')}</h1>
      </div>
      {places.length === 0 ? (
        <p className="notice">{t('newsroom.desk.noSection')}</p>
      ) : (
        <NewArticleForm
          languages={languages.map((code) => ({ value: code, label: LOCALES[code].name }))}
          sections={open.map(({ id, name }) => ({ value: String(id), label: name }))}
          words={{
            locale: t('newsroom.piece.locale'),
            section: t('newsroom.piece.section'),
            headline: t('newsroom.piece.headline'),
            begin: t('newsroom.desk.begin'),
          }}
          refusals={refusalWords(t)}
        />
      )}
    </>
  );
}
