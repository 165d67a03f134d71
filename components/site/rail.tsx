import type { Locale } from '../../db/site/locales';
import { Timeline } from '../articles/article-card';
import { Picture } from '../media/picture';
import { MapBlock } from '../maps/map-block';
import { TopicRow } from '../topics/topic-card';
import { MostViewed } from '../views/most-viewed';
import { albumPath, articlePath, filmsPath, mapsPath, photosPath, topicsPath } from './addresses';
import { translator } from './messages';
import { readFrame, readRail } from './reads';

/** Beside every page: Editor's Choice, News, Most Viewed, In Focus, the map, the gallery. The same for every reader. */
export async function Rail({ locale }: { locale: Locale }) {
  const rail = await readRail(locale);
  const { today } = await readFrame(locale);
  const t = translator(locale);
  const { choice, news, map, albums } = rail;
  const [lead, ...others] = choice;
  return (
    <aside aria-label={t('site.rail')} className="rail no-print">
      {lead && (
        <section aria-labelledby="rail-choice">
          <div className="section-head">
            <h2 id="rail-choice">{t('front.choice')}</h2>
          </div>
          <a href={articlePath(lead)} className="group block hover:no-underline">
            {lead.picture && <Picture picture={lead.picture} ratio={16 / 10} sizes="(width >= 68rem) 320px, 100vw" silent className="mb-2.5" />}
            <h3 className="text-head-m group-hover:underline">{lead.headline}</h3>
          </a>
          {others.map((card) => (
            <h3 key={card.id} className="mt-3 border-t border-rule pt-3 text-head-s leading-[1.25]">
              <a href={articlePath(card)}>{card.headline}</a>
            </h3>
          ))}
        </section>
      )}
      {news.length > 0 && (
        <section aria-labelledby="rail-news">
          <div className="section-head">
            <h2 id="rail-news">{t('front.news')}</h2>
          </div>
          <Timeline cards={news} locale={locale} today={today} />
        </section>
      )}
      <MostViewed lists={rail.mostViewed} locale={locale} id="rail-viewed" />
      {rail.topics.length > 0 && (
        <section aria-labelledby="rail-topics">
          <div className="section-head">
            <h2 id="rail-topics">{t('topics.title')}</h2>
            <a href={topicsPath(locale)}>{t('topics.all')}</a>
          </div>
          {rail.topics.slice(0, 5).map((topic) => (
            <TopicRow key={topic.id} topic={topic} locale={locale} />
          ))}
        </section>
      )}
      {map && (
        <section aria-labelledby="rail-map">
          <div className="section-head">
            <h2 id="rail-map">{t('maps.map')}</h2>
            <a href={mapsPath(locale)}>{t('maps.all')}</a>
          </div>
          <MapBlock map={map} locale={locale} id="rail-map-figure" level={3} />
        </section>
      )}
      {albums.length > 0 && (
        <section aria-labelledby="rail-gallery">
          <div className="section-head">
            <h2 id="rail-gallery">{t('gallery.title')}</h2>
            <span className="flex gap-x-4 font-sans text-small text-ink-muted">
              <a href={photosPath(locale)} className="touch">
                {t('gallery.photos')}
              </a>
              <a href={filmsPath(locale)} className="touch">
                {t('gallery.films')}
              </a>
            </span>
          </div>
          <ul className="grid grid-cols-2 gap-3">
            {albums.slice(0, 3).map((album, index) => (
              <li key={album.id} className={index === 0 ? 'col-span-2' : ''}>
                <a href={albumPath(locale, album)} className="group block hover:no-underline">
                  <Picture picture={album.cover} ratio={3 / 2} sizes={index === 0 ? '320px' : '160px'} silent className="mb-1.5" />
                  <span className="text-[0.9375rem] leading-snug group-hover:underline">{album.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
