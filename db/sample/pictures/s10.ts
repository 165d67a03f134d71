import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's10',
  draw: 'locator',
  centre: [43.3, 15.0],
  span: 3.4,
  highlight: ['887'],
  points: [
    { at: [42.95, 14.8], name: { en: 'Hodeidah', ar: 'الحديدة', fa: 'حدیده' }, main: true, side: 'start' },
    { at: [43.1, 14.77], name: { en: 'Kilo 16', ar: 'الكيلو ١٦', fa: 'کیلو ۱۶' }, main: true, side: 'below' },
    { at: [42.67, 15.31], name: { en: 'Saleef', ar: 'الصليف', fa: 'صلیف' }, side: 'start' },
    { at: [43.6, 15.69], name: { en: 'Hajjah', ar: 'حجة', fa: 'حجه' }, side: 'end' },
    { at: [44.21, 15.35], name: { en: 'Sanaa', ar: 'صنعاء', fa: 'صنعا' }, side: 'end' },
  ],
  names: [
    { at: [44.2, 14.5], name: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' } },
    { at: [42.1, 14.45], name: { en: 'Red Sea', ar: 'البحر الأحمر', fa: 'دریای سرخ' }, sea: true },
  ],
  lines: [
    {
      points: [
        [42.95, 14.8],
        [43.1, 14.77],
        [43.29, 15.06],
        [43.74, 15.07],
        [44.21, 15.35],
      ],
    },
    {
      points: [
        [42.95, 14.8],
        [43.0, 15.0],
        [43.05, 15.3],
        [43.25, 15.6],
        [43.6, 15.69],
      ],
      dashed: true,
    },
  ],
  note: {
    en: 'Solid: road to Sanaa, closed at Kilo 16. Dashed: way out to the north. Schematic.',
    ar: 'الخط المتصل: طريق صنعاء، مغلق عند الكيلو ١٦. المتقطع: المنفذ الشمالي. رسم تخطيطي.',
    fa: 'خط پیوسته: جاده صنعا، بسته در کیلو ۱۶. خط‌چین: راه خروج به شمال. طرح‌وار.',
  },
};
