import type { Cursor } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { ArticleBody } from '../articles/article-body';
import { RowCard } from '../articles/article-card';
import { ArticleList } from '../articles/article-list';
import { Caption } from '../media/caption';
import { Picture } from '../media/picture';
import { olderOnTopicPath, topicPath, topicsPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Trail } from '../site/trail';
import { PageHead } from '../site/page-head';
import { WithRail } from '../site/with-rail';
import type { readTopic } from './reads';

type TopicPageProps = { found: NonNullable<Awaited<ReturnType<typeof readTopic>>>; locale: Locale; before?: Cursor };

/** Explainer, pinned pieces, and everything published about the topic. */
export function TopicPage({ found: { topic, embeds, pinned, page }, locale, before }: TopicPageProps) {
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <Trail
        steps={[
          { name: t('topics.title'), path: topicsPath(locale) },
          { name: topic.name, path: topicPath(locale, topic.slug) },
        ]}
        locale={locale}
      />
      <PageHead kicker={t('topics.title')} title={topic.name} lead={topic.explainer} />
      {!before && (
        <>
          <figure className="-mx-4 my-6 md:mx-0">
            <Picture picture={topic.picture} ratio={3 / 2} sizes="(width >= 68rem) 840px, 100vw" eager />
            <Caption caption={topic.picture.caption} credit={topic.picture.credit} className="max-md:px-4" />
          </figure>
          <ArticleBody document={topic.body} locale={locale} embeds={embeds} />
        </>
      )}
      {pinned.length > 0 && (
        <section aria-labelledby="pinned" className="mt-9">
          <div className="section-head">
            <h2 id="pinned">{t('topics.pinned')}</h2>
          </div>
          {pinned.map((card) => (
            <RowCard key={card.id} card={card} locale={locale} level={3} />
          ))}
        </section>
      )}
      <section aria-labelledby="latest" className="mt-9">
        <div className="section-head">
          <h2 id="latest">{t('topics.latest', { topic: topic.name })}</h2>
        </div>
        <ArticleList
          page={page}
          locale={locale}
          empty={t('topics.empty')}
          level={3}
          older={page.next && olderOnTopicPath(locale, topic.slug, page.next)}
          newest={before && topicPath(locale, topic.slug)}
        />
      </section>
    </WithRail>
  );
}
