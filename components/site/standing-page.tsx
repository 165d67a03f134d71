import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import type { StandingPageView } from '../../db/site/queries';
import { ArticleBody } from '../articles/article-body';
import { PageHead } from './page-head';
import { WithRail } from './with-rail';

/** About, privacy, contact: title, lead, text, and what the page adds to it. */
export function StandingPage({
  page,
  locale,
  children,
}: {
  page: StandingPageView;
  locale: Locale;
  children?: ReactNode;
}) {
  return (
    <WithRail locale={locale}>
      <article>
        <PageHead title={page.title} lead={page.lead} />
        <div className="pt-6">
          <ArticleBody document={page.body} locale={locale} />
        </div>
        {children}
      </article>
    </WithRail>
  );
}
