import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's54',
  draw: 'locator',
  centre: [127.2, 38.1],
  span: 7,
  highlight: ['408', '410'],
  points: [
    { at: [126.677, 37.956], name: { en: 'Panmunjom', ar: 'بانمونجوم', fa: 'پانمونجوم' }, main: true, side: 'start' },
    { at: [127.31, 38.15], name: { en: 'Cheorwon', ar: 'تشوروون', fa: 'چئورون' }, side: 'end' },
    { at: [126.98, 37.57], name: { en: 'Seoul', ar: 'سيول', fa: 'سئول' }, side: 'end' },
    { at: [125.75, 39.03], name: { en: 'Pyongyang', ar: 'بيونغ يانغ', fa: 'پیونگ‌یانگ' }, side: 'end' },
  ],
  names: [
    { at: [126.7, 38.6], name: { en: 'North Korea', ar: 'كوريا الشمالية', fa: 'کره شمالی' } },
    { at: [128.2, 37.0], name: { en: 'South Korea', ar: 'كوريا الجنوبية', fa: 'کره جنوبی' } },
    { at: [124.9, 37.1], name: { en: 'Yellow Sea', ar: 'البحر الأصفر', fa: 'دریای زرد' }, sea: true },
  ],
};
