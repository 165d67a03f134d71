import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's17',
  draw: 'locator',
  centre: [5.5, 52.2],
  span: 9,
  highlight: ['528'],
  points: [
    {
      at: [4.296, 52.087],
      name: { en: 'The Hague:\nPeace Palace', ar: 'لاهاي:\nقصر السلام', fa: 'لاهه:\nکاخ صلح' },
      main: true,
      side: 'start',
    },
    { at: [4.9, 52.37], name: { en: 'Amsterdam', ar: 'أمستردام', fa: 'آمستردام' }, side: 'end' },
  ],
  names: [
    { at: [5.8, 51.92], name: { en: 'Netherlands', ar: 'هولندا', fa: 'هلند' } },
    { at: [4.6, 50.85], name: { en: 'Belgium', ar: 'بلجيكا', fa: 'بلژیک' } },
    { at: [8.2, 51.9], name: { en: 'Germany', ar: 'ألمانيا', fa: 'آلمان' } },
    { at: [3.0, 53.2], name: { en: 'North Sea', ar: 'بحر الشمال', fa: 'دریای شمال' }, sea: true },
  ],
  note: {
    en: 'Order of 3 October: medicines, food and farm goods, civil aviation safety',
    ar: 'أمر ٣ تشرين الأول/أكتوبر: الأدوية، والغذاء والسلع الزراعية، وسلامة الطيران المدني',
    fa: 'دستور ۳ اکتبر: دارو، غذا و کالای کشاورزی، ایمنی هوانوردی غیرنظامی',
  },
};
