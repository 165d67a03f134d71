import { frontPath, offlinePath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';

export async function generateMetadata({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  return pageMetadata({ locale, title: translator(locale)('offline.title'), path: offlinePath(locale), hidden: true });
}

/** What a browser without a connection shows; its worker writes what it keeps in the place of `kept`. */
export default async function OfflinePage({ params }: Params<'locale'>) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  return (
    <main id="content" tabIndex={-1} className="page-width pb-10">
      <PageHead title={t('offline.title')} lead={t('offline.lead')} />
      <section aria-labelledby="kept-title" className="kept-pieces max-w-measure pt-6">
        <h2 id="kept-title">{t('offline.kept')}</h2>
        <p id="kept">{t('offline.none')}</p>
      </section>
      <p className="pt-6">
        {/* The page that was asked for. */}
        <a href="" className="touch underline">
          {t('offline.again')}
        </a>{' '}
        <a href={frontPath(locale)} className="touch ms-4 underline">
          {t('error.toFront')}
        </a>
      </p>
    </main>
  );
}
