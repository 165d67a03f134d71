import { SavedList } from '@/components/articles/reading/saved-list.client';
import { savedPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const alternates = everyLanguage(site.locales, savedPath);
  const [title, description] = [t('saved.title'), t('saved.lead')];
  return pageMetadata({ locale, title, description, path: savedPath(locale), alternates, hidden: true });
}

/** The reading list, which this device alone knows: the page is the same for everybody. */
export default async function SavedPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead title={t('saved.title')} lead={t('saved.lead')} />
      <noscript>
        <p className="py-6">{t('saved.script')}</p>
      </noscript>
      <SavedList
        words={{
          ...{ empty: t('saved.empty'), remove: t('saved.remove') },
          ...{ removed: t('saved.removed'), gone: t('saved.gone') },
        }}
      />
    </WithRail>
  );
}
