import { Letter } from '@/components/mail/letter';
import { standingPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame, readStandingPage } from '@/components/site/reads';
import { StandingPage } from '@/components/site/standing-page';

export const ensureStatic = 'navigation';

const path = (locale: Parameters<typeof standingPath>[0]) => standingPath(locale, 'contact');

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const page = await readStandingPage(locale, 'contact');
  return pageMetadata({
    locale,
    title: page?.title ?? translator(locale)('site.contact'),
    description: page?.lead,
    path: path(locale),
    alternates: everyLanguage(site.locales, path),
  });
}

/** How to reach the newsroom, as it wrote it; before that, what every paper can say. */
export default async function ContactPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const page = await readStandingPage(locale, 'contact');
  const t = translator(locale);
  return (
    <StandingPage page={page ?? { title: t('site.contact'), lead: t('site.contactLead') }} locale={locale}>
      {!page && (
        <p className="pt-6">
          <a href={standingPath(locale, 'corrections')} className="touch underline">
            {t('site.corrections')}
          </a>
        </p>
      )}
      <Letter locale={locale} />
    </StandingPage>
  );
}
