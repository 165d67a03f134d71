import type { ArticleCard, Page } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { RowCard } from './article-card';

type ArticleListProps = {
  page: Page<ArticleCard>;
  locale: Locale;
  /** Said when there is nothing. */
  empty: string;
  /** Level of the headlines: 2 under a page's own head, 3 under a section's. */
  level?: 2 | 3;
  /** Whether the first piece is shown larger. */
  leads?: boolean;
  /** Address of the following page. */
  older?: string | undefined;
  /** Address of the first page, on all others. */
  newest?: string | undefined;
};

/** A latest-first list with a way to what is older. */
export function ArticleList({ page, locale, empty, level = 2, leads = false, older, newest }: ArticleListProps) {
  const t = translator(locale);
  return (
    <div>
      {page.items.length > 0 ? (
        page.items.map((card, index) => (
          <RowCard key={card.id} card={card} locale={locale} level={level} leads={leads && index === 0} />
        ))
      ) : (
        <p className="py-6 text-ink-muted">{empty}</p>
      )}
      {(older ?? newest) && (
        <p className="flex flex-wrap gap-x-6 border-t border-rule pt-3 font-sans text-note font-medium">
          {older && (
            <a href={older} rel="next" className="touch">
              {t('site.older')}
            </a>
          )}
          {newest && (
            <a href={newest} className="touch text-ink-muted">
              {t('site.newest')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
