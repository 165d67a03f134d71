import { olderOnTopicPath, topicPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireCursor, requireLocale, requireWords } from '@/components/site/params';
import { readTopic } from '@/components/topics/reads';
import { TopicPage } from '@/components/topics/topic-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug', 'cursor');

async function resolve(params: Params<'locale' | 'slug' | 'cursor'>['params']) {
  const { locale: language, slug, cursor } = await params;
  const locale = requireLocale(language);
  const before = requireCursor(cursor);
  const written = requireWords(slug);
  const found = (await readTopic(locale, written, before)) ?? (await leadOnOrMiss(`/${locale}/topics/${written}`));
  return { locale, before, found };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug' | 'cursor'>) {
  const { locale, before, found } = await resolve(params);
  const title = translator(locale)('section.olderTitle', { title: found.topic.name });
  const { slug } = found.topic;
  return pageMetadata({
    ...{ locale, title, path: olderOnTopicPath(locale, slug, before), feed: topicPath(locale, slug) },
  });
}

export default async function Page({ params }: Params<'locale' | 'slug' | 'cursor'>) {
  return <TopicPage {...await resolve(params)} />;
}
