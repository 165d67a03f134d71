import { FeedsPage } from '@/components/feeds/feeds-page';
import { feedsPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, feedsPath);
  return pageMetadata({
    locale,
    title: t('feeds.title'),
    description: t('feeds.lead'),
    path: feedsPath(locale),
    alternates,
  });
}

export default async function Page({ params }: Params<'locale'>) {
  return <FeedsPage locale={requireLocale((await params).locale)} />;
}
