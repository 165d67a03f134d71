import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's50',
  draw: 'locator',
  centre: [52.4, 29.2],
  span: 9,
  highlight: ['364'],
  points: [
    { at: [52.56, 29.63], name: { en: 'Shiraz', ar: 'شيراز', fa: 'شیراز' }, main: true, side: 'end' },
    { at: [51.57, 29.78], name: { en: 'Bishapur', ar: 'بيشابور', fa: 'بیشاپور' }, side: 'start' },
    { at: [52.53, 28.85], name: { en: 'Firuzabad', ar: 'فيروز آباد', fa: 'فیروزآباد' }, side: 'below' },
    { at: [53.23, 29.2], name: { en: 'Sarvestan', ar: 'سروستان', fa: 'سروستان' }, side: 'end' },
    { at: [50.84, 28.97], name: { en: 'Bushehr', ar: 'بوشهر', fa: 'بوشهر' }, side: 'start' },
  ],
  names: [
    { at: [50.4, 27.9], name: { en: 'Persian Gulf', ar: 'الخليج', fa: 'خلیج فارس' }, sea: true },
    { at: [53.6, 30.4], name: { en: 'Fars', ar: 'فارس', fa: 'فارس' } },
    { at: [55.3, 31.2], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
  ],
};
