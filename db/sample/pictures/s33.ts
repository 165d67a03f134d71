import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's33',
  draw: 'locator',
  centre: [19, 63.6],
  span: 36,
  highlight: ['578'],
  points: [
    { at: [10.4, 63.43], name: { en: 'Trondheim', ar: 'تروندهايم', fa: 'تروندهایم' }, main: true, side: 'end' },
    { at: [9.61, 63.7], name: { en: 'Ørland', ar: 'أورلاند', fa: 'اورلاند' }, side: 'start' },
    { at: [10.75, 59.91], name: { en: 'Oslo', ar: 'أوسلو', fa: 'اسلو' }, side: 'start' },
  ],
  names: [
    { at: [9.4, 61.6], name: { en: 'Norway', ar: 'النرويج', fa: 'نروژ' } },
    { at: [14.9, 62.0], name: { en: 'Sweden', ar: 'السويد', fa: 'سوئد' } },
    { at: [26.5, 63.2], name: { en: 'Finland', ar: 'فنلندا', fa: 'فنلاند' } },
    { at: [33, 62.8], name: { en: 'Russia', ar: 'روسيا', fa: 'روسیه' } },
    { at: [5.5, 66.2], name: { en: 'Norwegian Sea', ar: 'بحر النرويج', fa: 'دریای نروژ' }, sea: true },
  ],
};
