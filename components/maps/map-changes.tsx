import { changesBetween, wordsIn } from '../../db/maps/geometry';
import type { MapFeature } from '../../db/maps/geometry';
import type { MapView } from '../../db/maps/queries';
import type { Locale } from '../../db/site/locales';
import { dayOf, longDate } from '../site/dates';
import { translator } from '../site/messages';

type ChangesProps = { map: Pick<MapView, 'states' | 'features'>; date: string; said: string; locale: Locale };

/** What changed since the date before: in the editors' words, and what came and went on the map itself. */
export function MapChanges({ map, date, said, locale }: ChangesProps) {
  const t = translator(locale);
  const before = map.states[map.states.findIndex((state) => state.date === date) - 1];
  const { came, went } = before ? changesBetween(map.features, before.date, date) : { came: [], went: [] };
  if (!said && came.length + went.length === 0) return null;
  const since = before && longDate(dayOf(before.date), locale);
  return (
    <>
      <h3>{since ? t('maps.changedSince', { date: since }) : t('maps.changed')}</h3>
      {said && <p>{said}</p>}
      <Listed words={t('maps.came')} features={came} locale={locale} />
      <Listed words={t('maps.went')} features={went} locale={locale} />
    </>
  );
}

function Listed({ words, features, locale }: { words: string; features: MapFeature[]; locale: Locale }) {
  const names = features.map((feature) => {
    const party = feature.kind === 'zone' ? wordsIn(feature.party, locale) : '';
    return (wordsIn(feature.text, locale) || party).replaceAll('\n', ' ');
  });
  const known = [...new Set(names.filter(Boolean))];
  if (known.length === 0) return null;
  return (
    <p>
      <b>{words}</b> {new Intl.ListFormat(locale, { type: 'conjunction' }).format(known)}
    </p>
  );
}
