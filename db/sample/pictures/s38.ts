import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's38',
  draw: 'locator',
  centre: [-1.5, 40.8],
  span: 15,
  highlight: ['724'],
  points: [
    { at: [2.17, 41.39], name: { en: 'Barcelona', ar: 'برشلونة', fa: 'بارسلونا' }, main: true, side: 'end' },
    { at: [-3.7, 40.42], name: { en: 'Madrid', ar: 'مدريد', fa: 'مادرید' }, side: 'start' },
  ],
  names: [
    { at: [1.1, 41.95], name: { en: 'Catalonia', ar: 'كتالونيا', fa: 'کاتالونیا' } },
    { at: [-3.4, 38.9], name: { en: 'Spain', ar: 'إسبانيا', fa: 'اسپانیا' } },
    { at: [0.9, 44.0], name: { en: 'France', ar: 'فرنسا', fa: 'فرانسه' } },
    { at: [2.9, 38.2], name: { en: 'Mediterranean Sea', ar: 'البحر المتوسط', fa: 'دریای مدیترانه' }, sea: true },
  ],
};
