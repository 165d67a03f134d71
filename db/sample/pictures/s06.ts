import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's06',
  draw: 'locator',
  centre: [44.3, 36.2],
  span: 6.5,
  highlight: ['368'],
  points: [
    { at: [44.01, 36.19], name: { en: 'Erbil', ar: 'أربيل', fa: 'اربیل' }, main: true, side: 'above' },
    { at: [42.99, 36.87], name: { en: 'Duhok', ar: 'دهوك', fa: 'دهوک' }, side: 'start' },
    { at: [45.43, 35.56], name: { en: 'Sulaimani', ar: 'السليمانية', fa: 'سلیمانیه' }, side: 'start' },
    { at: [44.6, 36.06], name: { en: 'Koya', ar: 'كويسنجق', fa: 'کویه' }, side: 'end' },
    { at: [44.39, 35.47], name: { en: 'Kirkuk', ar: 'كركوك', fa: 'کرکوک' }, side: 'start' },
    { at: [43.12, 36.34], name: { en: 'Mosul', ar: 'الموصل', fa: 'موصل' }, side: 'start' },
  ],
  names: [
    { at: [43.0, 34.8], name: { en: 'Iraq', ar: 'العراق', fa: 'عراق' } },
    { at: [46.6, 36.8], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [43.3, 37.65], name: { en: 'Turkey', ar: 'تركيا', fa: 'ترکیه' } },
  ],
};
