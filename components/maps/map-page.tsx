import type { MapStateView, MapView } from '../../db/maps/queries';
import type { Locale } from '../../db/site/locales';
import { dayOf, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { PageHead } from '../site/page-head';
import { LongDate } from '../site/timestamp';
import { WithRail } from '../site/with-rail';
import { MapBlock, mapCaption } from './map-block';
import { MapTable } from './map-table';
import { mapTableWords } from './map-words';

/** A map at one of its dates: the picture, what happened, what changed, and all of it in words. */
export function MapPage({ map, state, locale }: { map: MapView; state: MapStateView; locale: Locale }) {
  const t = translator(locale);
  return (
    <WithRail locale={locale}>
      <article>
        <PageHead kicker={t('maps.map')} title={mapCaption(map, state.date, locale)} lead={map.intro} />
        <MapBlock map={map} locale={locale} date={state.date} id="map" className="pt-6" />
        <div className="reading pt-7">
          <header className="mb-3">
            <p className="kicker mb-1">
              <LongDate at={dayOf(state.date)} locale={locale} />
            </p>
            <h2 className="my-0 text-head-l">{state.title}</h2>
          </header>
          <p>{state.summary}</p>
          {state.changed && (
            <>
              <h3>{t('maps.changed')}</h3>
              <p>{state.changed}</p>
            </>
          )}
        </div>
        <section aria-labelledby="in-words" className="pt-7">
          <div className="section-head">
            <h2 id="in-words">{t('maps.table')}</h2>
          </div>
          <div className="table-scroll" tabIndex={0} role="group" aria-labelledby="in-words">
            <MapTable
              features={map.features}
              date={state.date}
              locale={locale}
              caption={mapCaption(map, state.date, locale)}
              words={mapTableWords(t)}
              formatDay={(day) => longDate(dayOf(day), locale)}
            />
          </div>
        </section>
      </article>
    </WithRail>
  );
}
