import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's51',
  draw: 'locator',
  centre: [44.2, 32.7],
  span: 10.5,
  highlight: ['368'],
  points: [
    { at: [44.03, 32.62], name: { en: 'Karbala', ar: 'كربلاء', fa: 'کربلا' }, main: true, side: 'start' },
    { at: [44.34, 32.0], name: { en: 'Najaf', ar: 'النجف', fa: 'نجف' }, side: 'end' },
    { at: [44.37, 33.31], name: { en: 'Baghdad', ar: 'بغداد', fa: 'بغداد' }, side: 'end' },
    { at: [47.78, 30.51], name: { en: 'Basra', ar: 'البصرة', fa: 'بصره' }, side: 'start' },
  ],
  names: [
    { at: [41.9, 33.5], name: { en: 'Iraq', ar: 'العراق', fa: 'عراق' } },
    { at: [47.6, 33.9], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [40.1, 34.9], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [41.6, 30.5], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
  ],
};
