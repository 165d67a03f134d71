import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-taliban',
  draw: 'locator',
  centre: [66.5, 33.9],
  span: 20,
  highlight: ['004'],
  points: [
    { at: [69.17, 34.53], name: { en: 'Kabul', ar: 'كابول', fa: 'کابل' }, side: 'end' },
    { at: [68.42, 33.55], name: { en: 'Ghazni', ar: 'غزنة', fa: 'غزنی' }, side: 'start' },
    { at: [65.71, 31.61], name: { en: 'Kandahar', ar: 'قندهار', fa: 'قندهار' }, main: true, side: 'start' },
  ],
  names: [
    { at: [59.2, 33.2], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [70.2, 30.3], name: { en: 'Pakistan', ar: 'باكستان', fa: 'پاکستان' } },
    { at: [64.3, 34.6], name: { en: 'Afghanistan', ar: 'أفغانستان', fa: 'افغانستان' } },
  ],
  note: {
    en: 'No areas of control shown.',
    ar: 'لا تبيّن الخريطة مناطق سيطرة.',
    fa: 'نقشه مناطق زیر کنترل را نشان نمی‌دهد.',
  },
};
