import type { ArticleCard, Cursor, Page } from '../../db/articles/queries';
import type { AuthorProfile } from '../../db/authors/queries';
import type { Locale } from '../../db/site/locales';
import { ArticleList } from '../articles/article-list';
import { Picture } from '../media/picture';
import { authorPath, olderByAuthorPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Trail } from '../site/trail';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';

type AuthorPageProps = { author: AuthorProfile; page: Page<ArticleCard>; locale: Locale; before?: Cursor };

/** Who a byline is, and all its pieces. */
export function AuthorPage({ author, page, locale, before }: AuthorPageProps) {
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <Trail steps={[{ name: author.name, path: authorPath(locale, author.slug) }]} locale={locale} />
      <PageHead kicker={author.role || t('authors.kicker')} title={author.name} lead={author.bio || undefined}>
        {author.portrait && (
          <Picture picture={author.portrait} ratio={1} sizes="144px" eager silent className="mt-5 !w-36" />
        )}
      </PageHead>
      <h2 className="sr-only">{t('authors.latest', { author: author.name })}</h2>
      <div className="pt-6">
        <ArticleList
          page={page}
          locale={locale}
          empty={t('authors.empty')}
          leads={!before}
          level={3}
          older={page.next && olderByAuthorPath(locale, author.slug, page.next)}
          newest={before && authorPath(locale, author.slug)}
        />
      </div>
    </WithRail>
  );
}
