import type { Translate } from '../../site/messages';

/** The texts around a page in a frame. */
export const frameWords = (t: Translate) => ({
  width: t('newsroom.preview.width'),
  phone: t('newsroom.preview.phone'),
  tablet: t('newsroom.preview.tablet'),
  desk: t('newsroom.preview.desk'),
  theme: t('newsroom.preview.theme'),
  light: t('newsroom.preview.light'),
  dark: t('newsroom.preview.dark'),
  open: t('newsroom.preview.open'),
});
