import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's28',
  draw: 'locator',
  centre: [22.2, 40.7],
  span: 14,
  highlight: ['807'],
  points: [
    { at: [21.43, 42.0], name: { en: 'Skopje', ar: 'سكوبيه', fa: 'اسکوپیه' }, main: true, side: 'above' },
    { at: [21.03, 40.83], name: { en: 'Prespa', ar: 'بريسبا', fa: 'پرسپا' }, side: 'below' },
    { at: [23.73, 37.98], name: { en: 'Athens', ar: 'أثينا', fa: 'آتن' }, side: 'start' },
  ],
  names: [
    { at: [21.75, 41.5], name: { en: 'Macedonia', ar: 'مقدونيا', fa: 'مقدونیه' } },
    { at: [22.0, 39.3], name: { en: 'Greece', ar: 'اليونان', fa: 'یونان' } },
    { at: [25.2, 42.6], name: { en: 'Bulgaria', ar: 'بلغاريا', fa: 'بلغارستان' } },
    { at: [20.1, 41.0], name: { en: 'Albania', ar: 'ألبانيا', fa: 'آلبانی' } },
    { at: [21.2, 43.7], name: { en: 'Serbia', ar: 'صربيا', fa: 'صربستان' } },
  ],
};
