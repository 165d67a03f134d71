import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-ansar-allah',
  draw: 'locator',
  centre: [47.5, 15.8],
  span: 15,
  highlight: ['887'],
  points: [
    { at: [43.76, 16.94], name: { en: 'Saada', ar: 'صعدة', fa: 'صعده' }, side: 'end' },
    { at: [44.21, 15.35], name: { en: 'Sanaa', ar: 'صنعاء', fa: 'صنعا' }, main: true, side: 'start' },
    { at: [45.33, 15.46], name: { en: 'Marib', ar: 'مأرب', fa: 'مأرب' }, side: 'end' },
    { at: [42.95, 14.8], name: { en: 'Hudaydah', ar: 'الحديدة', fa: 'حدیده' }, side: 'below' },
    { at: [45.04, 12.78], name: { en: 'Aden', ar: 'عدن', fa: 'عدن' }, side: 'end' },
  ],
  names: [
    { at: [47.6, 18.9], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
    { at: [53.3, 19.0], name: { en: 'Oman', ar: 'عُمان', fa: 'عمان' } },
    { at: [49.0, 12.6], name: { en: 'Gulf of Aden', ar: 'خليج عدن', fa: 'خلیج عدن' }, sea: true },
  ],
  note: {
    en: 'No areas of control shown.',
    ar: 'لا تبيّن الخريطة مناطق سيطرة.',
    fa: 'نقشه مناطق زیر کنترل را نشان نمی‌دهد.',
  },
};
