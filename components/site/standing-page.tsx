import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import type { BodyDocument } from '../../db/articles/document';
import { ArticleBody } from '../articles/article-body';
import type { ArticleEmbeds } from '../articles/reads';
import { PageHead } from './page-head';
import { WithRail } from './with-rail';

/** About, privacy, contact: title, lead, text, and what the page adds to it. */
export function StandingPage({
  page,
  locale,
  children,
}: {
  /** One that nobody has written yet is a title. */
  page: { title: string; lead?: string; body?: BodyDocument; embeds?: ArticleEmbeds };
  locale: Locale;
  children?: ReactNode;
}) {
  return (
    <WithRail locale={locale}>
      <article>
        <PageHead title={page.title} lead={page.lead || undefined} />
        {page.body && (
          <div className="pt-6">
            <ArticleBody document={page.body} locale={locale} {...(page.embeds && { embeds: page.embeds })} />
          </div>
        )}
        {children}
      </article>
    </WithRail>
  );
}
