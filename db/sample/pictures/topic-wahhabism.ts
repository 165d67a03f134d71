import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-wahhabism',
  draw: 'locator',
  centre: [45, 24],
  span: 25,
  highlight: ['682'],
  points: [
    { at: [46.57, 24.73], name: { en: 'Diriyah', ar: 'الدرعية', fa: 'درعیه' }, main: true, side: 'end' },
    { at: [39.61, 24.47], name: { en: 'Medina', ar: 'المدينة المنورة', fa: 'مدینه' }, side: 'end' },
    { at: [39.83, 21.42], name: { en: 'Mecca', ar: 'مكة المكرمة', fa: 'مکه' }, side: 'end' },
  ],
  names: [
    { at: [44.6, 26.4], name: { en: 'Najd', ar: 'نجد', fa: 'نجد' } },
    { at: [37.4, 22.8], name: { en: 'Red Sea', ar: 'البحر الأحمر', fa: 'دریای سرخ' }, sea: true },
  ],
  note: {
    en: 'Borders of 2018.',
    ar: 'حدود عام ٢٠١٨.',
    fa: 'مرزهای سال ۲۰۱۸.',
  },
};
