import type { Cursor } from '../../db/articles/queries';
import type { SectionView } from '../../db/sections/queries';
import type { Locale } from '../../db/site/locales';
import { ArticleList } from '../articles/article-list';
import { readSectionPage } from '../articles/reads';
import { olderInSectionPath, sectionPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Trail } from '../site/trail';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';

type SectionPageProps = { section: SectionView; locale: Locale; before?: Cursor };

/** The pieces of a section, latest first. */
export async function SectionPage({ section, locale, before }: SectionPageProps) {
  const page = await readSectionPage(locale, { id: section.id, slug: section.slug }, before);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <Trail steps={[{ name: section.name, path: sectionPath(locale, section.slug) }]} locale={locale} />
      <PageHead
        title={before ? t('section.olderTitle', { title: section.name }) : section.name}
        lead={section.description || undefined}
      />
      <div className="pt-6">
        <ArticleList
          page={page}
          locale={locale}
          empty={t('section.empty')}
          leads={!before}
          older={page.next && olderInSectionPath(locale, section.slug, page.next)}
          newest={before && sectionPath(locale, section.slug)}
        />
      </div>
    </WithRail>
  );
}
