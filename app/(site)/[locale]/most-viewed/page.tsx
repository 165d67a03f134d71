import { mostViewedPath } from '@/components/site/addresses';
import { fullDateAndClock } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';
import { Ranks } from '@/components/views/most-viewed';
import { readMostViewed } from '@/components/views/reads';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, mostViewedPath);
  return pageMetadata({
    locale,
    title: t('views.title'),
    description: t('views.lead'),
    path: mostViewedPath(locale),
    alternates,
  });
}

export default async function MostViewedPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const lists = await readMostViewed(locale);
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const computedAt = lists.find((list) => list.computedAt)?.computedAt;
  return (
    <WithRail locale={locale}>
      <PageHead title={t('views.title')} lead={t('views.lead')}>
        {computedAt && (
          <p className="meta mt-3">{t('views.updated', { time: fullDateAndClock(computedAt, locale) })}</p>
        )}
      </PageHead>
      <div className="grid gap-x-10 gap-y-8 pt-3 md:grid-cols-3">
        {lists.map(({ window, items }) => (
          <section key={window} className="viewed-column group" aria-labelledby={`list-${window}`}>
            <div className="section-head group-first:border-t-0 md:border-t-0">
              <h2 id={`list-${window}`}>{t(`views.${window}Long`)}</h2>
            </div>
            {items.length > 0 ? <Ranks items={items.slice(0, 10)} /> : <p className="meta py-3">{t('views.empty')}</p>}
          </section>
        ))}
      </div>
      <section aria-labelledby="method" className="reading pt-9">
        <h2 id="method">{t('views.method')}</h2>
        <p>{t('views.methodBody')}</p>
        {site.settings.sampleEdition && <p>{t('views.sample')}</p>}
      </section>
    </WithRail>
  );
}
