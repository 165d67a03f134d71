import type { SeriesPlace } from '../../../db/articles/series';
import type { Translate } from '../../site/messages';
import type { SeriesWords } from './series-panel.client';

/** The words of the panel that says which part of which series a piece is. */
export const seriesWords = (t: Translate, place: SeriesPlace | undefined): SeriesWords => ({
  title: t('newsroom.series.title'),
  none: t('newsroom.series.none'),
  name: t('newsroom.series.name'),
  hint: t('newsroom.series.hint'),
  part: t('newsroom.series.part'),
  save: t('newsroom.series.save'),
  parts: t('newsroom.series.parts', { count: place?.parts ?? 0 }),
  errors: { badPart: t('newsroom.series.error.badPart'), tooLong: t('newsroom.series.error.tooLong') },
});
