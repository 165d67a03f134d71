import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's03',
  draw: 'locator',
  centre: [35.6, 35.2],
  span: 4.2,
  highlight: ['760'],
  points: [
    { at: [35.95, 35.4], name: { en: 'Hmeimim', ar: 'حميميم', fa: 'حمیمیم' }, main: true, side: 'end' },
    { at: [35.79, 35.52], name: { en: 'Latakia', ar: 'اللاذقية', fa: 'لاذقیه' }, side: 'above' },
    {
      at: [35.5, 35.4],
      name: { en: 'Il-20 lost (approx.)', ar: 'موقع سقوط إيل-٢٠ (تقريبي)', fa: 'سقوط ایل-۲۰ (تقریبی)' },
      main: true,
      side: 'start',
    },
    { at: [35.88, 34.89], name: { en: 'Tartus', ar: 'طرطوس', fa: 'طرطوس' }, side: 'end' },
    { at: [36.72, 34.73], name: { en: 'Homs', ar: 'حمص', fa: 'حمص' }, side: 'end' },
  ],
  names: [
    { at: [37.0, 35.25], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [34.75, 34.75], name: { en: 'Mediterranean Sea', ar: 'البحر المتوسط', fa: 'دریای مدیترانه' }, sea: true },
    { at: [36.1, 34.3], name: { en: 'Lebanon', ar: 'لبنان', fa: 'لبنان' } },
  ],
  note: {
    en: 'Position of the aircraft approximate: about 35 km off the coast.',
    ar: 'موقع الطائرة تقريبي: نحو ٣٥ كم من الساحل.',
    fa: 'جای هواپیما تقریبی است: حدود ۳۵ کیلومتری ساحل.',
  },
};
