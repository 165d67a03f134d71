import { permanentRedirect } from 'next/navigation';
import { topicPath } from '@/components/site/addresses';
import { sharedPicture } from '@/components/site/cards';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireLocale, requireWords } from '@/components/site/params';
import { readTopic } from '@/components/topics/reads';
import { TopicPage } from '@/components/topics/topic-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('slug');

async function resolve(params: Params<'locale' | 'slug'>['params']) {
  const { locale: language, slug } = await params;
  const locale = requireLocale(language);
  const written = requireWords(slug);
  const found =
    (await readTopic(locale, written.toLowerCase())) ?? (await leadOnOrMiss(`/${locale}/topics/${written}`));
  if (written !== found.topic.slug) permanentRedirect(topicPath(locale, found.topic.slug));
  return { locale, found };
}

export async function generateMetadata({ params }: Params<'locale' | 'slug'>) {
  const { locale, found } = await resolve(params);
  const { name, explainer, slug, locales, picture } = found.topic;
  const alternates = everyLanguage(locales, (code) => topicPath(code, slug));
  const path = topicPath(locale, slug);
  const shared = { picture: sharedPicture(picture) };
  return pageMetadata({ locale, title: name, description: explainer, path, alternates, feed: path, shared });
}

export default async function Page({ params }: Params<'locale' | 'slug'>) {
  return <TopicPage {...await resolve(params)} />;
}
