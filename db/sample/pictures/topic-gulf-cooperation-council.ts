import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-gulf-cooperation-council',
  draw: 'locator',
  centre: [49, 23.6],
  span: 29,
  highlight: ['682', '784', '634', '048', '414', '512'],
  points: [{ at: [46.72, 24.69], name: { en: 'Riyadh', ar: 'الرياض', fa: 'ریاض' }, main: true, side: 'below' }],
  names: [
    { at: [43.6, 26.6], name: { en: 'Saudi Arabia', ar: 'السعودية', fa: 'عربستان سعودی' } },
    { at: [56.4, 20.6], name: { en: 'Oman', ar: 'عُمان', fa: 'عمان' } },
    { at: [54.2, 23.4], name: { en: 'UAE', ar: 'الإمارات', fa: 'امارات' } },
    { at: [47.5, 29.6], name: { en: 'Kuwait', ar: 'الكويت', fa: 'کویت' } },
    { at: [51.6, 27.3], name: { en: 'Persian Gulf', ar: 'الخليج', fa: 'خلیج فارس' }, sea: true },
  ],
  note: {
    en: 'Also members: Qatar and Bahrain. Boundaries shown do not imply endorsement.',
    ar: 'ومن الأعضاء أيضاً قطر والبحرين. الحدود المبيّنة لا تعني إقراراً بها.',
    fa: 'قطر و بحرین نیز عضو هستند. مرزهای نقشه به معنای تأیید آن‌ها نیست.',
  },
};
