import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-iran-nuclear-deal',
  draw: 'locator',
  centre: [53.5, 32.6],
  span: 25,
  highlight: ['364'],
  points: [
    { at: [51.39, 35.69], name: { en: 'Tehran', ar: 'طهران', fa: 'تهران' }, side: 'end' },
    { at: [50.99, 34.88], name: { en: 'Fordow', ar: 'فوردو', fa: 'فردو' }, side: 'end' },
    { at: [51.73, 33.72], name: { en: 'Natanz', ar: 'نطنز', fa: 'نطنز' }, main: true, side: 'end' },
    { at: [49.24, 34.37], name: { en: 'Arak', ar: 'أراك', fa: 'اراک' }, side: 'start' },
    { at: [50.89, 28.83], name: { en: 'Bushehr', ar: 'بوشهر', fa: 'بوشهر' }, side: 'end' },
  ],
  names: [
    { at: [56.5, 32.6], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [51.2, 27.0], name: { en: 'Persian Gulf', ar: 'الخليج', fa: 'خلیج فارس' }, sea: true },
  ],
};
