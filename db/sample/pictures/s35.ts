import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's35',
  draw: 'locator',
  centre: [3.5, 49.9],
  span: 20,
  highlight: ['528'],
  points: [
    { at: [4.28, 52.09], name: { en: 'The Hague', ar: 'لاهاي', fa: 'لاهه' }, main: true, side: 'start' },
    { at: [7.68, 46.69], name: { en: 'Spiez', ar: 'شبيتس', fa: 'اشپیتس' }, side: 'above' },
    { at: [-1.7, 51.13], name: { en: 'Porton Down', ar: 'بورتون داون', fa: 'پورتون داون' }, side: 'above' },
  ],
  names: [
    { at: [-1.6, 52.9], name: { en: 'United Kingdom', ar: 'المملكة المتحدة', fa: 'بریتانیا' } },
    { at: [2.3, 47.6], name: { en: 'France', ar: 'فرنسا', fa: 'فرانسه' } },
    { at: [10, 51.0], name: { en: 'Germany', ar: 'ألمانيا', fa: 'آلمان' } },
    { at: [3.4, 53.5], name: { en: 'North Sea', ar: 'بحر الشمال', fa: 'دریای شمال' }, sea: true },
  ],
};
