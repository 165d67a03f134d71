import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { frontPath } from '@/components/site/addresses';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame, readFront } from '@/components/site/reads';
import { SiteJsonLd } from '@/components/site/site-json-ld';
import { Front } from '@/components/front/front';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, frontPath);
  // «/» leads readers of any other language to the one they understand best.
  return pageMetadata({ locale, path: frontPath(locale), description: site.strapline, alternates, otherwise: '/' });
}

export default async function FrontPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  return (
    <>
      <SiteJsonLd locale={locale} />
      <Front locale={locale} {...await readFront(locale)} />
    </>
  );
}
