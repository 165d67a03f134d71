import type { ArticleCard } from '../../db/articles/queries';
import type { FeaturesView, FrontView } from '../../db/front/filling';
import type { Locale } from '../../db/site/locales';
import { LeadCard, OpinionCard, PictureCard, Timeline } from '../articles/article-card';
import type { SectionView } from '../../db/sections/queries';
import { GalleryBand } from '../gallery/gallery-band';
import { MapBlock } from '../maps/map-block';
import { mapsPath, sectionPath } from '../site/addresses';
import { translator } from '../site/messages';
import { readFrame, readMostViewed } from '../site/reads';
import { InFocus } from '../topics/in-focus';
import { MostViewed } from '../views/most-viewed';

/** Width of a column, by how many stand side by side. */
const COLUMNS: Record<number, string> = { 1: 'md:col-span-12', 2: 'md:col-span-6', 3: 'md:col-span-4' };

type FrontProps = { locale: Locale; front: FrontView; features: FeaturesView };

/** The front of a language: the one that is live, a draft, or one of an earlier day. An empty slot has no heading either. */
export async function Front({ locale, front, features }: FrontProps) {
  const { topics, map, albums, films } = features;
  const mostViewed = await readMostViewed(locale);
  const { site, today, sections } = await readFrame(locale);
  const t = translator(locale);
  const [lead, ...seconds] = [...front.lead, ...front.choice];
  const { news } = front;
  return (
    <main id="content" tabIndex={-1}>
      <h1 className="sr-only">{t('site.frontTitle', { site: site.name, strapline: site.strapline })}</h1>
      <div className="page-width grid grid-cols-1 gap-y-10 pt-6">
        {lead || news.length > 0 ? (
          <LeadPackage {...{ lead, seconds, news, locale, today, sections }} />
        ) : (
          <div className="py-24 text-center">
            <p className="font-head text-head-l">{t('front.empty')}</p>
            <p className="mt-2 text-ink-muted">{t('front.emptyHint')}</p>
          </div>
        )}
        {front.analysis.length > 0 && (
          <section aria-labelledby="analysis" className="later">
            <div className="section-head">
              <h2 id="analysis">{t('front.analysis')}</h2>
              <AllOf section={sections.find(({ opinion }) => opinion)} locale={locale} />
            </div>
            <div className="columns-ruled analysis-columns">
              {front.analysis.map((card) => (
                <div key={card.id} className={COLUMNS[front.analysis.length] ?? 'md:col-span-3'}>
                  <OpinionCard card={card} locale={locale} />
                </div>
              ))}
            </div>
          </section>
        )}
        <div className="columns-ruled later">
          {(lead || news.length > 0) && (
            <div className="viewed-column md:col-span-4">
              <MostViewed lists={mostViewed} locale={locale} id="viewed" />
            </div>
          )}
          {map && (
            <section aria-labelledby="front-map" className="md:col-span-8">
              <div className="section-head">
                <h2 id="front-map">{t('maps.map')}</h2>
                <a href={mapsPath(locale)}>{t('maps.all')}</a>
              </div>
              <MapBlock map={map.view} locale={locale} id="front-map-figure" level={3} />
            </section>
          )}
        </div>
        <InFocus topics={topics} locale={locale} />
      </div>
      <GalleryBand albums={albums} films={films} locale={locale} />
    </main>
  );
}

type LeadProps = {
  lead: ArticleCard | undefined;
  seconds: ArticleCard[];
  news: ArticleCard[];
  locale: Locale;
  today: Date;
  sections: SectionView[];
};

/** Leads to the first section of a kind, whatever editors call it; to none where there is none. */
function AllOf({ section, locale }: { section: SectionView | undefined; locale: Locale }) {
  if (!section) return null;
  return <a href={sectionPath(locale, section.slug)}>{translator(locale)('site.all')}</a>;
}

/** Editor's Choice beside the News stream. */
function LeadPackage({ lead, seconds, news, locale, today, sections }: LeadProps) {
  const t = translator(locale);
  const pictured = seconds.slice(0, 3);
  const plain = seconds.slice(3);
  return (
    <div className="columns-ruled">
      {lead && (
        <section aria-labelledby="choice" className={news.length > 0 ? 'md:col-span-9' : 'md:col-span-12'}>
          <div className="section-head">
            <h2 id="choice">{t('front.choice')}</h2>
          </div>
          <div className="columns-ruled lead-columns">
            <div className={pictured.length > 0 ? 'md:col-span-8' : 'md:col-span-12'}>
              <LeadCard card={lead} locale={locale} />
              {plain.length > 0 && (
                <div className="mt-6 grid gap-x-12 gap-y-4 border-t border-rule pt-5 sm:grid-cols-2">
                  {plain.map((card) => (
                    <PictureCard key={card.id} card={{ ...card, picture: undefined }} locale={locale} />
                  ))}
                </div>
              )}
            </div>
            {pictured.length > 0 && (
              <div className="grid content-start gap-x-6 gap-y-5 sm:grid-cols-3 md:col-span-4 md:grid-cols-1">
                {pictured.map((card) => (
                  <PictureCard key={card.id} card={card} locale={locale} />
                ))}
              </div>
            )}
          </div>
        </section>
      )}
      {news.length > 0 && (
        <section aria-labelledby="news" className={`news-column ${lead ? 'md:col-span-3' : 'md:col-span-12'}`}>
          <div className="section-head">
            <h2 id="news">{t('front.news')}</h2>
            <AllOf section={sections.find(({ opinion }) => !opinion)} locale={locale} />
          </div>
          <Timeline cards={news} locale={locale} today={today} />
        </section>
      )}
    </div>
  );
}
