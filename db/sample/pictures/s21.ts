import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's21',
  draw: 'locator',
  centre: [51.3, 41.5],
  span: 25,
  highlight: ['643', '398', '795', '364', '031'],
  points: [
    { at: [51.16, 43.65], name: { en: 'Aktau', ar: 'أكتاو', fa: 'آکتائو' }, main: true, side: 'end' },
    { at: [49.87, 40.41], name: { en: 'Baku', ar: 'باكو', fa: 'باکو' }, side: 'end' },
    { at: [47.5, 42.98], name: { en: 'Makhachkala', ar: 'محج قلعة', fa: 'ماخاچ‌قلعه' }, side: 'start' },
    { at: [52.97, 40.02], name: { en: 'Turkmenbashi', ar: 'تركمنباشي', fa: 'ترکمن‌باشی' }, side: 'end' },
    { at: [49.46, 37.47], name: { en: 'Bandar Anzali', ar: 'بندر أنزلي', fa: 'بندر انزلی' }, side: 'start' },
  ],
  names: [
    { at: [44.5, 46.3], name: { en: 'Russia', ar: 'روسيا', fa: 'روسیه' } },
    { at: [57.0, 46.8], name: { en: 'Kazakhstan', ar: 'كازاخستان', fa: 'قزاقستان' } },
    { at: [59.0, 39.0], name: { en: 'Turkmenistan', ar: 'تركمانستان', fa: 'ترکمنستان' } },
    { at: [53.6, 36.1], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [47.1, 40.3], name: { en: 'Azerbaijan', ar: 'أذربيجان', fa: 'جمهوری آذربایجان' } },
    { at: [50.3, 41.9], name: { en: 'Caspian Sea', ar: 'بحر قزوين', fa: 'دریای خزر' }, sea: true },
  ],
  note: {
    en: 'No lines in the sea: the seabed is left to agreements among neighbours.',
    ar: 'لا خطوط في البحر: قاعه متروك لاتفاقات الدول المتجاورة.',
    fa: 'بدون خط تقسیم: بستر دریا به توافق همسایگان واگذار شده است.',
  },
};
