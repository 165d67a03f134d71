import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's09',
  draw: 'locator',
  centre: [27, 31],
  span: 74,
  highlight: ['887'],
  points: [
    { at: [6.14, 46.2], name: { en: 'Geneva', ar: 'جنيف', fa: 'ژنو' }, main: true, side: 'end' },
    { at: [31.24, 30.04], name: { en: 'Cairo', ar: 'القاهرة', fa: 'قاهره' }, side: 'end' },
    { at: [44.21, 15.35], name: { en: 'Sanaa', ar: 'صنعاء', fa: 'صنعا' }, main: true, side: 'start' },
    { at: [58.41, 23.59], name: { en: 'Muscat', ar: 'مسقط', fa: 'مسقط' }, side: 'above' },
  ],
  names: [
    { at: [48.5, 16.3], name: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' } },
    { at: [45.0, 24.5], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
    { at: [56.6, 20.6], name: { en: 'Oman', ar: 'عُمان', fa: 'عمان' } },
  ],
  lines: [
    {
      points: [
        [44.21, 15.35],
        [6.14, 46.2],
      ],
      dashed: true,
    },
  ],
  note: {
    en: 'Dashed: straight line between Sanaa and Geneva, not a flight route.',
    ar: 'الخط المتقطع: خط مستقيم بين صنعاء وجنيف وليس مسار طيران.',
    fa: 'خط‌چین: خط راست میان صنعا و ژنو، نه مسیر پرواز.',
  },
};
