import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's25',
  draw: 'locator',
  centre: [9.6, 34.6],
  span: 12,
  highlight: ['788'],
  points: [
    { at: [10.18, 36.81], name: { en: 'Tunis', ar: 'تونس العاصمة', fa: 'شهر تونس' }, main: true, side: 'end' },
    { at: [9.49, 35.04], name: { en: 'Sidi Bouzid', ar: 'سيدي بوزيد', fa: 'سیدی بوزید' }, side: 'below' },
  ],
  names: [
    { at: [9.3, 33.5], name: { en: 'Tunisia', ar: 'تونس', fa: 'تونس' } },
    { at: [5.8, 34.6], name: { en: 'Algeria', ar: 'الجزائر', fa: 'الجزایر' } },
    { at: [12.6, 31.9], name: { en: 'Libya', ar: 'ليبيا', fa: 'لیبی' } },
    { at: [13.2, 35.0], name: { en: 'Mediterranean Sea', ar: 'البحر المتوسط', fa: 'دریای مدیترانه' }, sea: true },
  ],
};
