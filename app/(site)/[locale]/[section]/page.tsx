import { permanentRedirect } from 'next/navigation';
import { SectionPage } from '@/components/sections/section-page';
import { sectionPath, standingPath } from '@/components/site/addresses';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { leadOnOrMiss } from '@/components/site/moved';
import { type Params, placeholder, requireLocale, requireWords } from '@/components/site/params';
import { readFrame, readSection, readStandingPage } from '@/components/site/reads';
import { StandingPage } from '@/components/site/standing-page';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('section');

/** `/[locale]/news` is a section; what is none may be a standing page, such as `/[locale]/about`. */
async function resolve(params: Params<'locale' | 'section'>['params']) {
  const { locale: language, section: segment } = await params;
  const locale = requireLocale(language);
  const written = requireWords(segment);
  const section = await readSection(locale, written);
  if (section) return { locale, segment: written, section };
  const page = await readStandingPage(locale, written.toLowerCase());
  return page ? { locale, segment: written, page } : leadOnOrMiss(`/${locale}/${written}`);
}

export async function generateMetadata({ params }: Params<'locale' | 'section'>) {
  const { locale, section, page } = await resolve(params);
  const { site } = await readFrame(locale);
  const path = (code: typeof locale) => (section ? sectionPath(code, section.slug) : standingPath(code, page.slug));
  const slug = (section ?? page).slug;
  const frames = await Promise.all(site.locales.map(async (code) => ({ code, frame: await readFrame(code) })));
  const languages = frames.filter(({ frame }) => [...frame.sections, ...frame.pages].some((one) => one.slug === slug));
  return pageMetadata({
    locale,
    title: section ? section.name : page.title,
    description: section ? section.description : page.lead,
    path: path(locale),
    feed: section && sectionPath(locale, section.slug),
    alternates: everyLanguage(
      languages.map(({ code }) => code),
      path,
    ),
  });
}

export default async function SectionOrStandingPage({ params }: Params<'locale' | 'section'>) {
  const { locale, segment, section, page } = await resolve(params);
  if (section) {
    if (segment !== section.slug) permanentRedirect(sectionPath(locale, section.slug));
    return <SectionPage section={section} locale={locale} />;
  }
  if (segment !== page.slug) permanentRedirect(standingPath(locale, page.slug));
  return <StandingPage page={page} locale={locale} />;
}
