import { CorrectionList } from '@/components/articles/correction-list';
import { standingPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame, readStandingPage } from '@/components/site/reads';
import { StandingPage } from '@/components/site/standing-page';

export const ensureStatic = 'navigation';

const path = (locale: Parameters<typeof standingPath>[0]) => standingPath(locale, 'corrections');

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const title = translator(locale)('site.corrections');
  return pageMetadata({ locale, title, path: path(locale), alternates: everyLanguage(site.locales, path) });
}

/** The policy as the newsroom wrote it, if it did, and under it every correction there is. */
export default async function CorrectionsPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const page = await readStandingPage(locale, 'corrections');
  return (
    <StandingPage page={page ?? { title: translator(locale)('site.corrections') }} locale={locale}>
      <CorrectionList locale={locale} />
    </StandingPage>
  );
}
