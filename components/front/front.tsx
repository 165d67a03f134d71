import type { ArticleCard } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { LeadCard, OpinionCard, PictureCard, Timeline } from '../articles/article-card';
import { GalleryBand } from '../gallery/gallery-band';
import { MapBlock } from '../maps/map-block';
import { mapsPath, sectionPath } from '../site/addresses';
import { translator } from '../site/messages';
import { readFrame, readFront } from '../site/reads';
import { InFocus } from '../topics/in-focus';
import { MostViewed } from '../views/most-viewed';

/** Width of a column, by how many stand side by side. */
const COLUMNS: Record<number, string> = { 1: 'md:col-span-12', 2: 'md:col-span-6', 3: 'md:col-span-4' };

/** The front of a language. A slot without a piece has no heading either. */
export async function Front({ locale }: { locale: Locale }) {
  const { front, mostViewed, topics, map, albums, films } = await readFront(locale);
  const { site, today } = await readFrame(locale);
  const t = translator(locale);
  const [lead, ...seconds] = front.choice;
  return (
    <main id="content" tabIndex={-1}>
      <h1 className="sr-only">{t('site.frontTitle', { site: site.name, strapline: site.strapline })}</h1>
      <div className="page-width grid grid-cols-1 gap-y-10 pt-6">
        {lead ? (
          <LeadPackage lead={lead} seconds={seconds} news={front.news} locale={locale} today={today} />
        ) : (
          <div className="py-24 text-center">
            <p className="font-head text-head-l">{t('front.empty')}</p>
            <p className="mt-2 text-ink-muted">{t('front.emptyHint')}</p>
          </div>
        )}
        {front.analysis.length > 0 && (
          <section aria-labelledby="analysis">
            <div className="section-head">
              <h2 id="analysis">{t('front.analysis')}</h2>
              <a href={sectionPath(locale, 'analysis')}>{t('site.all')}</a>
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
        <div className="columns-ruled">
          {lead && (
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
              <MapBlock map={map} locale={locale} id="front-map-figure" level={3} />
            </section>
          )}
        </div>
        <InFocus topics={topics.slice(0, 10)} locale={locale} />
      </div>
      <GalleryBand albums={albums} films={films} locale={locale} />
    </main>
  );
}

type LeadProps = { lead: ArticleCard; seconds: ArticleCard[]; news: ArticleCard[]; locale: Locale; today: Date };

/** Editor's Choice beside the News stream. */
function LeadPackage({ lead, seconds, news, locale, today }: LeadProps) {
  const t = translator(locale);
  const pictured = seconds.slice(0, 3);
  const plain = seconds.slice(3);
  return (
    <div className="columns-ruled">
      <section aria-labelledby="choice" className="md:col-span-9">
        <div className="section-head">
          <h2 id="choice">{t('front.choice')}</h2>
        </div>
        <div className="columns-ruled lead-columns">
          <div className="md:col-span-8">
            <LeadCard card={lead} locale={locale} />
            {plain.length > 0 && (
              <div className="mt-6 grid gap-x-12 gap-y-4 border-t border-rule pt-5 sm:grid-cols-2">
                {plain.map((card) => (
                  <PictureCard key={card.id} card={{ ...card, picture: undefined }} locale={locale} />
                ))}
              </div>
            )}
          </div>
          <div className="grid content-start gap-x-6 gap-y-5 sm:grid-cols-3 md:col-span-4 md:grid-cols-1">
            {pictured.map((card) => (
              <PictureCard key={card.id} card={card} locale={locale} />
            ))}
          </div>
        </div>
      </section>
      {news.length > 0 && (
        <section aria-labelledby="news" className="news-column md:col-span-3">
          <div className="section-head">
            <h2 id="news">{t('front.news')}</h2>
            <a href={sectionPath(locale, 'news')}>{t('site.all')}</a>
          </div>
          <Timeline cards={news} locale={locale} today={today} />
        </section>
      )}
    </div>
  );
}
