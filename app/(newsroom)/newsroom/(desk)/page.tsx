import { DeskFilters } from '@/components/newsroom/desk-filters';
import { DeskTable } from '@/components/newsroom/desk-table';
import { filteredDeskPath, newArticlePath } from '@/components/site/addresses';
import { readDeskFilter } from '@/components/newsroom/desk-filter';
import { translator } from '@/components/site/messages';
import { countDeskStates, listDeskArticles } from '@/db/articles/desk';
import { canWriteArticle } from '@/db/articles/policy';
import { requireViewer } from '@/db/auth/session';
import { listSections } from '@/db/sections/queries';

const PAGE = 50;

/** Every piece the viewer may see, whatever its state, last changed first. */
export default async function DeskPage({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor, language } = await requireViewer();
  const t = translator(language);
  const { query, filter } = readDeskFilter(await searchParams);
  const { items, next } = await listDeskArticles(actor, { ...filter, limit: PAGE });
  const names = new Map((await listSections(language)).map(({ slug, name }) => [slug, name]));
  return (
    <>
      <title>{t('newsroom.nav.pieces')}</title>
      <div className="desk-head">
        <h1>{t('newsroom.nav.pieces')}</h1>
        {canWriteArticle(actor) && (
          <a href={newArticlePath()} className="press press-main">
            {t('newsroom.desk.new')}
          </a>
        )}
      </div>
      <DeskFilters query={query} counts={await countDeskStates(actor, filter.locale)} language={language} />
      {items.length > 0 ? (
        <DeskTable items={items} sections={names} language={language} />
      ) : (
        <p className="notice">{t('newsroom.desk.none')}</p>
      )}
      {next && (
        <a
          href={filteredDeskPath({ ...query, before: `${next.at.getTime()}-${next.id}` })}
          className="press mt-4"
          rel="next"
        >
          {t('newsroom.desk.older')}
        </a>
      )}
    </>
  );
}
