import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's16',
  draw: 'locator',
  centre: [44.5, 33.1],
  span: 14,
  highlight: ['364', '760'],
  points: [
    { at: [40.92, 34.45], name: { en: 'Abu Kamal', ar: 'البوكمال', fa: 'بوکمال' }, main: true, side: 'below' },
    { at: [47.07, 34.31], name: { en: 'Kermanshah', ar: 'كرمانشاه', fa: 'کرمانشاه' }, side: 'above' },
    { at: [48.64, 31.34], name: { en: 'Ahvaz', ar: 'الأهواز', fa: 'اهواز' }, main: true, side: 'end' },
    { at: [44.37, 33.31], name: { en: 'Baghdad', ar: 'بغداد', fa: 'بغداد' }, side: 'end' },
  ],
  names: [
    { at: [38.9, 35.4], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [43.2, 32.2], name: { en: 'Iraq', ar: 'العراق', fa: 'عراق' } },
    { at: [50.0, 33.3], name: { en: 'Iran', ar: 'إيران', fa: 'ایران' } },
    { at: [43.4, 30.1], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
  ],
  lines: [
    {
      points: [
        [47.07, 34.31],
        [40.92, 34.45],
      ],
      dashed: true,
    },
  ],
  note: {
    en: 'Dashed: about 570 km, as stated by the IRGC; straight line, not the flight path.',
    ar: 'الخط المتقطع: نحو ٥٧٠ كم وفق الحرس الثوري؛ خط مستقيم لا مسار الطيران.',
    fa: 'خط‌چین: حدود ۵۷۰ کیلومتر به گفته سپاه؛ خط راست، نه مسیر پرواز.',
  },
};
