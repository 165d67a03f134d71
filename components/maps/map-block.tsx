import { type MapView } from '../../db/maps/queries';
import { stateOn } from '../../db/maps/geometry';
import { LOCALES, type Locale } from '../../db/site/locales';
import { mapPath } from '../site/addresses';
import { dayOf, longDate, shortDate } from '../site/dates';
import { translator } from '../site/messages';
import { MapFigure } from './map-figure';
import { MapLegend } from './map-legend';

type MapBlockProps = {
  map: MapView;
  locale: Locale;
  /** ISO day of the state shown; left out: the newest. */
  date?: string | undefined;
  /** Unique on the page. */
  id: string;
  /** 0: no heading, the caption only. */
  level?: 0 | 2 | 3;
  className?: string;
  /** Addresses of the dates; left out: those of readers. */
  hrefOf?: (date: string) => string;
};

/** The caption of a map's state: the date is written in, so no «on» is ever left dangling. */
export const mapCaption = (map: MapView, date: string, locale: Locale) =>
  map.caption.replace('{date}', longDate(dayOf(date), locale));

/** A map at one of its dates, with the dates to go to, the legend and the note. */
export function MapBlock({ map, locale, date, id, level = 0, className = '', hrefOf }: MapBlockProps) {
  const t = translator(locale);
  const state = stateOn(map.states, date) ?? map.states.at(-1);
  if (!state) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  const caption = mapCaption(map, state.date, locale);
  return (
    <figure className={className}>
      {level > 0 && (
        <Heading className="mb-3 text-head-l">
          <a href={mapPath(locale, map.slug)}>{caption}</a>
        </Heading>
      )}
      <MapFigure
        base={map.base}
        features={map.features}
        date={state.date}
        locale={locale}
        dir={LOCALES[locale].dir}
        title={caption}
        scale={t('maps.scale', { n: '{n}' })}
        id={id}
      />
      <MapDates
        map={map}
        locale={locale}
        current={state.date}
        of={level === 3 ? undefined : caption}
        hrefOf={hrefOf ?? ((day) => mapPath(locale, map.slug, day))}
      />
      <MapLegend
        features={map.features}
        date={state.date}
        locale={locale}
        words={{ legend: t('maps.legend') }}
        id={`${id}-legend`}
      />
      <figcaption className="meta pt-2">
        {level === 0 && <>{caption}. </>}
        {map.note} {t('site.boundaries')}
      </figcaption>
    </figure>
  );
}

type DatesProps = {
  map: MapView;
  locale: Locale;
  current: string;
  /** What the map shows; left out: it stands aside. */ of: string | undefined;
  hrefOf: (date: string) => string;
};

/** The dates of a map; each has its own address. The map that a page is about has them as a landmark, one beside it has not. */
function MapDates({ map, locale, current, of, hrefOf }: DatesProps) {
  const t = translator(locale);
  const oneYear = new Set(map.states.map((state) => state.date.slice(0, 4))).size === 1;
  const printed = oneYear ? shortDate : longDate;
  const Dates = of ? 'nav' : 'div';
  return (
    <Dates aria-label={of ? `${t('maps.dates')}: ${of}` : undefined} className="map-dates no-print">
      <ol aria-label={of ? undefined : t('maps.dates')}>
        {map.states.map(({ date }) => (
          <li key={date}>
            <a href={hrefOf(date)} aria-current={date === current ? 'date' : undefined}>
              <time dateTime={date}>{printed(dayOf(date), locale)}</time>
            </a>
          </li>
        ))}
      </ol>
    </Dates>
  );
}
