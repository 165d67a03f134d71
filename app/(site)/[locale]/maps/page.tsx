import { MapBlock } from '@/components/maps/map-block';
import { readMaps } from '@/components/maps/reads';
import { mapsPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { WithRail } from '@/components/site/with-rail';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { site } = await readFrame(locale);
  const alternates = everyLanguage(site.locales, mapsPath);
  return pageMetadata({
    locale,
    title: t('maps.title'),
    description: t('maps.lead'),
    path: mapsPath(locale),
    alternates,
  });
}

export default async function MapsPage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const maps = await readMaps(locale);
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <PageHead title={t('maps.title')} lead={t('maps.lead')} />
      {maps.length === 0 && <p className="py-6 text-ink-muted">{t('maps.empty')}</p>}
      {maps.map((map) => (
        <MapBlock
          key={map.slug}
          map={map}
          locale={locale}
          id={`map-${map.slug}`}
          level={2}
          className="border-b border-rule py-7"
        />
      ))}
    </WithRail>
  );
}
