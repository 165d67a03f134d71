import type { ArticleCard, Cursor, Page } from '../../db/articles/queries';
import type { KeywordView } from '../../db/keywords/queries';
import type { Locale } from '../../db/site/locales';
import { ArticleList } from '../articles/article-list';
import { keywordPath, olderOnKeywordPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Trail } from '../site/trail';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';

type KeywordPageProps = { keyword: KeywordView; page: Page<ArticleCard>; locale: Locale; before?: Cursor };

/** Every piece with a keyword, latest first. */
export function KeywordPage({ keyword, page, locale, before }: KeywordPageProps) {
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <Trail steps={[{ name: keyword.name, path: keywordPath(locale, keyword.slug) }]} locale={locale} />
      <PageHead kicker={t('keywords.kicker')} title={keyword.name} />
      <div className="pt-6">
        <ArticleList
          page={page}
          locale={locale}
          empty={t('keywords.empty')}
          leads={!before}
          older={page.next && olderOnKeywordPath(locale, keyword.slug, page.next)}
          newest={before && keywordPath(locale, keyword.slug)}
        />
      </div>
    </WithRail>
  );
}
