import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's04',
  draw: 'locator',
  centre: [36.3, 32.8],
  span: 4,
  highlight: ['760', '400'],
  points: [
    {
      at: [36.19, 32.55],
      name: { en: 'Nassib–Jaber crossing', ar: 'معبر نصيب–جابر', fa: 'گذرگاه نصیب–جابر' },
      main: true,
      side: 'end',
    },
    { at: [35.82, 33.13], name: { en: 'Quneitra', ar: 'القنيطرة', fa: 'قنیطره' }, side: 'start' },
    { at: [36.1, 32.62], name: { en: 'Daraa', ar: 'درعا', fa: 'درعا' }, side: 'start' },
    { at: [36.29, 33.51], name: { en: 'Damascus', ar: 'دمشق', fa: 'دمشق' }, side: 'end' },
    { at: [35.93, 31.95], name: { en: 'Amman', ar: 'عمّان', fa: 'امان' }, side: 'end' },
  ],
  names: [
    { at: [37.4, 33.2], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [37.3, 32.05], name: { en: 'Jordan', ar: 'الأردن', fa: 'اردن' } },
    { at: [35.85, 33.72], name: { en: 'Lebanon', ar: 'لبنان', fa: 'لبنان' } },
  ],
  lines: [
    {
      points: [
        [36.29, 33.51],
        [36.24, 33.1],
        [36.2, 32.8],
        [36.19, 32.55],
        [36.15, 32.3],
        [35.93, 31.95],
      ],
    },
  ],
  note: {
    en: 'Damascus–Amman road schematic. Boundaries shown do not imply endorsement.',
    ar: 'طريق دمشق–عمّان رسم تخطيطي. الحدود المبيّنة لا تعني إقراراً بها.',
    fa: 'جاده دمشق–امان طرح‌وار است. مرزهای نشان‌داده‌شده به معنای تأیید آن‌ها نیست.',
  },
};
