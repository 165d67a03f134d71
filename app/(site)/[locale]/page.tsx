import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { frontPath } from '@/components/site/addresses';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame, readFront } from '@/components/site/reads';
import { Front } from '@/components/front/front';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  return pageMetadata({ locale, path: frontPath(locale), alternates: everyLanguage(site.locales, frontPath) });
}

export default async function FrontPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  return <Front locale={locale} {...await readFront(locale)} />;
}
