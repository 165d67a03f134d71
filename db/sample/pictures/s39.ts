import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's39',
  draw: 'locator',
  centre: [40.5, 13.6],
  span: 9,
  highlight: ['231', '232'],
  points: [
    { at: [39.38, 14.52], name: { en: 'Zalambessa', ar: 'زالامبيسا', fa: 'زالامبسا' }, main: true, side: 'end' },
    { at: [42.25, 12.6], name: { en: 'Bure', ar: 'بوري', fa: 'بوره' }, main: true, side: 'start' },
    { at: [42.74, 13.01], name: { en: 'Assab', ar: 'عصب', fa: 'عصب' }, side: 'end' },
    { at: [39.45, 15.61], name: { en: 'Massawa', ar: 'مصوع', fa: 'ماساوا' }, side: 'end' },
    { at: [38.93, 15.34], name: { en: 'Asmara', ar: 'أسمرة', fa: 'اسمره' }, side: 'start' },
    { at: [37.8, 14.73], name: { en: 'Badme', ar: 'بادمي', fa: 'بادمه' }, side: 'start' },
  ],
  names: [
    { at: [39.6, 12.3], name: { en: 'Ethiopia', ar: 'إثيوبيا', fa: 'اتیوپی' } },
    { at: [37.6, 16.0], name: { en: 'Eritrea', ar: 'إريتريا', fa: 'اریتره' } },
    { at: [41.3, 15.9], name: { en: 'Red Sea', ar: 'البحر الأحمر', fa: 'دریای سرخ' }, sea: true },
    { at: [42.5, 11.7], name: { en: 'Djibouti', ar: 'جيبوتي', fa: 'جیبوتی' } },
    { at: [44.2, 15.2], name: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' } },
  ],
  note: {
    en: 'Crossings approximate. Boundaries shown do not imply endorsement.',
    ar: 'مواقع المعابر تقريبية، والحدود المبيّنة لا تعني إقراراً بها.',
    fa: 'جای گذرگاه‌ها تقریبی است. مرزهای نقشه به معنای تأیید آن‌ها نیست.',
  },
};
