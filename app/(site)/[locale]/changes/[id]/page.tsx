import { notFound } from 'next/navigation';
import { ChangeLog } from '@/components/articles/change-log';
import { readArticle, readChanges } from '@/components/articles/reads';
import { articlePath, changesPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

async function resolve(params: Params<'locale' | 'id'>['params']) {
  const { locale: language, id: segment } = await params;
  const locale = requireLocale(language);
  const id = requireId(segment);
  const { article } = (await readArticle(locale, id)) ?? notFound();
  const changes = await readChanges(id);
  if (changes.length === 0) notFound();
  return { locale, article, changes };
}

export async function generateMetadata({ params }: Params<'locale' | 'id'>) {
  const { locale, article } = await resolve(params);
  const title = translator(locale)('article.changesOf', { headline: article.headline });
  return pageMetadata({ locale, title, path: changesPath(locale, article.id), hidden: true });
}

/** What changed between the versions of a piece that readers saw. */
export default async function ChangesPage({ params }: Params<'locale' | 'id'>) {
  const { locale, article, changes } = await resolve(params);
  const t = translator(locale);
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[54rem]">
      <PageHead kicker={t('article.changes')} title={article.headline} lead={t('article.changesLead')} />
      <p className="meta">
        <a href={articlePath(article)} className="touch underline">
          {t('article.backToPiece')}
        </a>
      </p>
      <ChangeLog changes={changes} locale={locale} />
    </main>
  );
}
