import type { ArticleCard } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { Timeline } from '../articles/article-card';
import { MapBlock } from '../maps/map-block';
import { MostViewed } from '../views/most-viewed';
import { mapsPath } from './addresses';
import { translator } from './messages';
import { RailChoice, RailGallery, RailTopics } from './rail-blocks';
import { readFrame, readRail } from './reads';

/** Beside every page: Editor's Choice, News, Most Viewed, In Focus, the map, the gallery. The same for every reader. */
export async function Rail({ locale, without }: { locale: Locale; without?: number | undefined }) {
  const rail = await readRail(locale);
  const { today } = await readFrame(locale);
  const t = translator(locale);
  const { map } = rail;
  const others = (cards: ArticleCard[]) => cards.filter(({ id }) => id !== without);
  const news = others(rail.news).slice(0, 5);
  return (
    <aside aria-label={t('site.rail')} className="rail no-print">
      <div className="rail-side">
        <RailChoice cards={others(rail.choice).slice(0, 3)} locale={locale} />
        {news.length > 0 && (
          <section aria-labelledby="rail-news">
            <div className="section-head">
              <h2 id="rail-news">{t('front.news')}</h2>
            </div>
            <Timeline cards={news} locale={locale} today={today} />
          </section>
        )}
        <MostViewed lists={rail.mostViewed} locale={locale} id="rail-viewed" />
      </div>
      <div className="rail-foot">
        <RailTopics topics={rail.topics} locale={locale} />
        {map && (
          <section aria-labelledby="rail-map">
            <div className="section-head">
              <h2 id="rail-map">{t('maps.map')}</h2>
              <a href={mapsPath(locale)}>{t('maps.all')}</a>
            </div>
            <MapBlock map={map} locale={locale} id="rail-map-figure" level={3} />
          </section>
        )}
        <RailGallery albums={rail.albums} locale={locale} />
      </div>
    </aside>
  );
}
