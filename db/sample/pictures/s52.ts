import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's52',
  draw: 'locator',
  centre: [66.5, 47.2],
  span: 34,
  highlight: ['398'],
  points: [
    { at: [63.34, 45.96], name: { en: 'Baikonur', ar: 'بايكونور', fa: 'بایکونور' }, side: 'start' },
    {
      at: [67.98, 47.8],
      name: { en: 'Landing near Zhezkazgan', ar: 'الهبوط قرب جيزكازغان', fa: 'فرود نزدیک ژزقازغان' },
      main: true,
      side: 'end',
    },
    { at: [71.43, 51.13], name: { en: 'Astana', ar: 'أستانا', fa: 'آستانه' }, side: 'end' },
  ],
  names: [
    { at: [67.0, 49.6], name: { en: 'Kazakhstan', ar: 'كازاخستان', fa: 'قزاقستان' } },
    { at: [55.5, 53.0], name: { en: 'Russia', ar: 'روسيا', fa: 'روسیه' } },
    { at: [62.9, 42.3], name: { en: 'Uzbekistan', ar: 'أوزبكستان', fa: 'ازبکستان' } },
  ],
  lines: [
    {
      points: [
        [63.34, 45.96],
        [67.98, 47.8],
      ],
      dashed: true,
    },
  ],
  note: {
    en: 'The dashed line shows the direction, not the path flown.',
    ar: 'الخط المتقطع يبيّن الاتجاه لا المسار الفعلي.',
    fa: 'خط‌چین جهت را نشان می‌دهد، نه مسیر واقعی پرواز را.',
  },
};
