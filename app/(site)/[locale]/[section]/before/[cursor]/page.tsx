import { SectionPage } from '@/components/sections/section-page';
import { olderInSectionPath, sectionPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireCursor, requireLocale, requireWords } from '@/components/site/params';
import { readSection } from '@/components/site/reads';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('section', 'cursor');

async function resolve(params: Params<'locale' | 'section' | 'cursor'>['params']) {
  const { locale: language, section: segment, cursor } = await params;
  const locale = requireLocale(language);
  const section = (await readSection(locale, segment)) ?? (await leadOnOrMiss(`/${locale}/${requireWords(segment)}`));
  return { locale, section, before: requireCursor(cursor) };
}

export async function generateMetadata({ params }: Params<'locale' | 'section' | 'cursor'>) {
  const { locale, section, before } = await resolve(params);
  const title = translator(locale)('section.olderTitle', { title: section.name });
  return pageMetadata({
    ...{ locale, title, path: olderInSectionPath(locale, section.slug, before) },
    feed: sectionPath(locale, section.slug),
  });
}

export default async function OlderInSectionPage({ params }: Params<'locale' | 'section' | 'cursor'>) {
  return <SectionPage {...await resolve(params)} />;
}
