import type { MapStateView, MapView } from '../../db/maps/queries';
import type { Locale } from '../../db/site/locales';
import { mapPath, mapPicturePath, mapsPath } from '../site/addresses';
import { dayOf, longDate } from '../site/dates';
import { translator } from '../site/messages';
import { Trail } from '../site/trail';
import { PageHead } from '../site/page-head';
import { LongDate } from '../site/timestamp';
import { WithRail } from '../site/with-rail';
import { MapBlock, mapCaption } from './map-block';
import { MapChanges } from './map-changes';
import { MapStepper } from './map-stepper.client';
import { MapTable } from './map-table';
import { mapTableWords } from './map-words';

type MapProps = { map: MapView; state: MapStateView; locale: Locale };

/** A map at one of its dates: the picture, what happened, what changed, and all of it in words. */
export function MapPage(props: MapProps) {
  const { map, state, locale } = props;
  const t = translator(locale);
  const head = <PageHead kicker={t('maps.map')} title={mapCaption(map, state.date, locale)} lead={map.intro} />;
  const body = <MapAtDate {...props} />;
  return (
    <WithRail locale={locale}>
      <Trail
        steps={[
          { name: t('maps.title'), path: mapsPath(locale) },
          { name: map.title, path: mapPath(locale, map.slug) },
        ]}
        locale={locale}
      />
      <article>
        {map.states.length > 1 ? (
          <MapStepper
            steps={map.states.map(({ date }) => ({
              date,
              words: longDate(dayOf(date), locale),
              href: mapPath(locale, map.slug, date),
            }))}
            current={state.date}
            words={{ slider: t('maps.slider'), failed: t('maps.sliderFailed') }}
            head={head}
            body={body}
          />
        ) : (
          <>
            {head}
            {body}
          </>
        )}
      </article>
    </WithRail>
  );
}

/** All that differs from date to date. */
function MapAtDate({ map, state, locale }: MapProps) {
  const t = translator(locale);
  return (
    <>
      <MapBlock map={map} locale={locale} date={state.date} id="map" className="pt-3" />
      <p className="meta no-print pt-2">
        <a
          href={mapPicturePath(locale, { slug: map.slug, date: state.date })}
          download={`${map.slug}-${state.date}-${locale}.png`}
        >
          {t('maps.download')}
        </a>
      </p>
      <MapWords map={map} state={state} locale={locale} />
    </>
  );
}

/** What a map says on a date, without its picture. */
export function MapWords({ map, state, locale }: MapProps) {
  const t = translator(locale);
  return (
    <>
      <div className="reading pt-7">
        <header className="mb-3">
          <p className="kicker mb-1">
            <LongDate at={dayOf(state.date)} locale={locale} />
          </p>
          <h2 className="my-0 text-head-l">{state.title}</h2>
        </header>
        <p>{state.summary}</p>
        <MapChanges map={map} date={state.date} said={state.changed} locale={locale} />
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
    </>
  );
}
