import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's07',
  draw: 'locator',
  centre: [47.9, 30.3],
  span: 3.2,
  highlight: ['368'],
  points: [
    { at: [47.82, 30.51], name: { en: 'Basra', ar: 'البصرة', fa: 'بصره' }, main: true, side: 'start' },
    { at: [47.93, 30.04], name: { en: 'Umm Qasr', ar: 'أم قصر', fa: 'ام‌القصر' }, side: 'start' },
    { at: [47.43, 31.0], name: { en: 'Qurna', ar: 'القرنة', fa: 'قرنه' }, side: 'start' },
  ],
  names: [
    { at: [46.9, 30.4], name: { en: 'Iraq', ar: 'العراق', fa: 'عراق' } },
    { at: [48.95, 30.85], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [47.55, 29.62], name: { en: 'Kuwait', ar: 'الكويت', fa: 'کویت' } },
    { at: [49.0, 29.68], name: { en: 'Persian Gulf', ar: 'الخليج', fa: 'خلیج فارس' }, sea: true },
    { at: [48.42, 30.5], name: { en: 'Shatt al-Arab', ar: 'شط العرب', fa: 'اروندرود' }, sea: true },
  ],
  lines: [
    {
      points: [
        [47.43, 31.0],
        [47.6, 30.8],
        [47.78, 30.58],
        [47.95, 30.47],
        [48.15, 30.42],
        [48.25, 30.33],
        [48.4, 30.1],
        [48.55, 29.95],
      ],
    },
  ],
  note: {
    en: 'Course of the Shatt al-Arab schematic.',
    ar: 'مجرى شط العرب رسم تخطيطي.',
    fa: 'مسیر اروندرود (شط‌العرب) طرح‌وار است.',
  },
};
