import type { FeatureStyle } from '../../db/maps/geometry';
import { STYLES } from '../../db/maps/geometry';
import type { Translate } from '../site/messages';
import type { MapTableWords } from './map-table';

/** Heads and names of meanings for the table under a map. */
export function mapTableWords(t: Translate): MapTableWords {
  const styles = Object.values(STYLES).flat() as FeatureStyle[];
  return {
    place: t('maps.place'),
    kind: t('maps.kindHead'),
    from: t('maps.from'),
    to: t('maps.to'),
    note: t('maps.note'),
    open: t('maps.stillHolds'),
    source: t('maps.source', { source: '{source}' }),
    kinds: Object.fromEntries(styles.map((style) => [style, t(`maps.kind.${style}`)])) as Record<FeatureStyle, string>,
  };
}
