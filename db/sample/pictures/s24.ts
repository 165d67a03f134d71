import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's24',
  draw: 'locator',
  centre: [30, 40.2],
  span: 12,
  highlight: ['792'],
  points: [
    {
      at: [29.012, 41.086],
      name: {
        en: 'Istanbul: 4. Levent, Saudi consulate',
        ar: 'إسطنبول: حي ليفنت الرابع، القنصلية السعودية',
        fa: 'استانبول: لونت ۴، کنسولگری عربستان',
      },
      main: true,
      side: 'end',
    },
    { at: [32.86, 39.93], name: { en: 'Ankara', ar: 'أنقرة', fa: 'آنکارا' }, side: 'end' },
  ],
  names: [
    { at: [31.6, 38.5], name: { en: 'Turkey', ar: 'تركيا', fa: 'ترکیه' } },
    { at: [32.2, 42.5], name: { en: 'Black Sea', ar: 'البحر الأسود', fa: 'دریای سیاه' }, sea: true },
    { at: [25.6, 42.6], name: { en: 'Bulgaria', ar: 'بلغاريا', fa: 'بلغارستان' } },
    { at: [25.3, 38.8], name: { en: 'Aegean Sea', ar: 'بحر إيجه', fa: 'دریای اژه' }, sea: true },
  ],
};
