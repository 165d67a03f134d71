import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's27',
  draw: 'locator',
  centre: [34.9, 31.6],
  span: 2.6,
  highlight: ['275'],
  points: [
    { at: [34.45, 31.51], name: { en: 'Gaza City', ar: 'مدينة غزة', fa: 'شهر غزه' }, main: true, side: 'start' },
    { at: [34.25, 31.29], name: { en: 'Rafah', ar: 'رفح', fa: 'رفح' }, side: 'start' },
    { at: [35.22, 31.78], name: { en: 'Jerusalem', ar: 'القدس', fa: 'بیت‌المقدس' }, side: 'start' },
    { at: [35.34, 31.81], name: { en: 'Khan al-Ahmar', ar: 'الخان الأحمر', fa: 'خان الاحمر' }, side: 'end' },
  ],
  names: [
    { at: [34.1, 32.05], name: { en: 'Mediterranean Sea', ar: 'البحر المتوسط', fa: 'دریای مدیترانه' }, sea: true },
    { at: [34.8, 31.2], name: { en: 'Israel', ar: 'إسرائيل', fa: 'اسرائیل' } },
    { at: [35.25, 32.12], name: { en: 'West Bank', ar: 'الضفة الغربية', fa: 'کرانه باختری' } },
    { at: [33.95, 31.0], name: { en: 'Egypt', ar: 'مصر', fa: 'مصر' } },
    { at: [35.9, 31.45], name: { en: 'Jordan', ar: 'الأردن', fa: 'اردن' } },
  ],
  note: {
    en: 'Boundaries shown do not imply endorsement.',
    ar: 'الحدود المبيّنة لا تعني إقراراً بها.',
    fa: 'مرزهای نقشه به معنای تأیید آن‌ها نیست.',
  },
};
