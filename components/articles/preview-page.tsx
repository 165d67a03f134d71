import type { ArticleView } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { linkTopics } from '../../db/topics/mentions';
import { listTopicNames } from '../../db/topics/queries';
import { topicPath } from '../site/addresses';
import { translator } from '../site/messages';
import { WithRail } from '../site/with-rail';
import { ArticlePage } from './article-page';
import { loadEmbeds } from './reads';

/** A working copy as readers would see it, under a line that says it is none of theirs yet. */
export async function PreviewPage({ article, locale }: { article: ArticleView; locale: Locale }) {
  const names = article.mentions ? await listTopicNames(locale) : [];
  const body = linkTopics(article.body, names, { locale, href: (slug) => topicPath(locale, slug) });
  return (
    <>
      <p role="status" className="no-print bg-accent px-4 py-2 text-center font-sans text-note text-accent-ink">
        {translator(locale)('newsroom.preview.line')}
      </p>
      <WithRail locale={locale} piece={article.id}>
        <ArticlePage article={{ ...article, body }} embeds={await loadEmbeds(body, locale)} locale={locale} preview />
      </WithRail>
    </>
  );
}
