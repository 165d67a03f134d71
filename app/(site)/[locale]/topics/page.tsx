import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { topicsPath } from '@/components/site/addresses';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';
import { TopicCard } from '@/components/topics/topic-card';
import { readTopics } from '@/components/topics/reads';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, topicsPath);
  return pageMetadata({
    locale,
    title: t('topics.title'),
    description: t('topics.lead'),
    path: topicsPath(locale),
    alternates,
  });
}

export default async function TopicsPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const topics = await readTopics(locale);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead title={t('topics.title')} lead={t('topics.lead')} />
      {topics.length === 0 && <p className="py-6 text-ink-muted">{t('topics.none')}</p>}
      <h2 className="sr-only">{t('topics.all')}</h2>
      <ul className="grid gap-x-8 gap-y-9 pt-6 sm:grid-cols-2 md:grid-cols-3">
        {topics.map((topic) => (
          <li key={topic.id}>
            <TopicCard topic={topic} locale={locale} letters={150} />
          </li>
        ))}
      </ul>
    </WithRail>
  );
}
