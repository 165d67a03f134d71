import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's49',
  draw: 'locator',
  centre: [43.8, 24.0],
  span: 15,
  highlight: ['682'],
  points: [
    { at: [46.57, 24.73], name: { en: 'Diriyah', ar: 'الدرعية', fa: 'درعیه' }, main: true, side: 'end' },
    { at: [46.4, 24.9], name: { en: 'Uyayna', ar: 'العيينة', fa: 'عیینه' }, side: 'start' },
    { at: [39.83, 21.42], name: { en: 'Mecca', ar: 'مكة', fa: 'مکه' }, side: 'end' },
    { at: [39.61, 24.47], name: { en: 'Medina', ar: 'المدينة', fa: 'مدینه' }, side: 'end' },
  ],
  names: [
    { at: [44.0, 26.4], name: { en: 'Najd', ar: 'نجد', fa: 'نجد' } },
    { at: [44.6, 22.2], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
    { at: [37.6, 22.6], name: { en: 'Red Sea', ar: 'البحر الأحمر', fa: 'دریای سرخ' }, sea: true },
  ],
  note: {
    en: 'Borders of today; boundaries shown do not imply endorsement.',
    ar: 'الحدود الحالية، وهي لا تعني إقراراً بها.',
    fa: 'مرزهای امروزی؛ نمایش آن‌ها به معنای تأیید نیست.',
  },
};
