import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-kurds',
  draw: 'locator',
  centre: [43, 36.5],
  span: 24,
  highlight: ['792', '364', '368', '760', '051'],
  points: [
    { at: [40.23, 37.91], name: { en: 'Diyarbakir', ar: 'ديار بكر', fa: 'دیاربکر' }, side: 'above' },
    { at: [41.23, 37.05], name: { en: 'Qamishli', ar: 'القامشلي', fa: 'قامشلی' }, side: 'start' },
    { at: [44.01, 36.18], name: { en: 'Erbil', ar: 'أربيل', fa: 'اربیل' }, side: 'start' },
    { at: [45.43, 35.57], name: { en: 'Sulaymaniyah', ar: 'السليمانية', fa: 'سلیمانیه' }, side: 'below' },
    { at: [47.0, 35.31], name: { en: 'Sanandaj', ar: 'سنندج', fa: 'سنندج' }, side: 'end' },
  ],
  names: [
    { at: [35.5, 39.2], name: { en: 'Turkey', ar: 'تركيا', fa: 'ترکیه' } },
    { at: [38.4, 34.9], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [43.0, 33.2], name: { en: 'Iraq', ar: 'العراق', fa: 'عراق' } },
    { at: [51.5, 34.0], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
  ],
  note: {
    en: 'States with large Kurdish communities.',
    ar: 'دول تضمّ جماعات كردية كبيرة.',
    fa: 'کشورهایی که جمعیت کرد در آن‌ها چشمگیر است.',
  },
};
