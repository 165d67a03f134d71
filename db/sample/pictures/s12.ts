import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's12',
  draw: 'locator',
  centre: [42, 25],
  span: 38,
  highlight: ['682', '784', '634', '048', '414', '512', '818', '400'],
  points: [
    { at: [46.72, 24.69], name: { en: 'Riyadh', ar: 'الرياض', fa: 'ریاض' }, main: true, side: 'start' },
    { at: [51.53, 25.29], name: { en: 'Doha', ar: 'الدوحة', fa: 'دوحه' }, main: true, side: 'above' },
    { at: [54.37, 24.45], name: { en: 'Abu Dhabi', ar: 'أبوظبي', fa: 'ابوظبی' }, side: 'below' },
    { at: [31.24, 30.04], name: { en: 'Cairo', ar: 'القاهرة', fa: 'قاهره' }, side: 'start' },
    { at: [35.93, 31.95], name: { en: 'Amman', ar: 'عمّان', fa: 'امان' }, side: 'end' },
    { at: [58.41, 23.59], name: { en: 'Muscat', ar: 'مسقط', fa: 'مسقط' }, side: 'above' },
  ],
  names: [
    { at: [44.0, 21.3], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
    { at: [29.2, 26.3], name: { en: 'Egypt', ar: 'مصر', fa: 'مصر' } },
    { at: [55.0, 32.3], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [56.8, 15.2], name: { en: 'Arabian Sea', ar: 'بحر العرب', fa: 'دریای عرب' }, sea: true },
  ],
};
