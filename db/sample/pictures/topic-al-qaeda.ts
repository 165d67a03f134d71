import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-al-qaeda',
  draw: 'locator',
  centre: [34, 21],
  span: 98,
  highlight: ['887', '706', '466', '004', '760'],
  names: [
    { at: [-3.5, 18.5], name: { en: 'Mali', ar: 'مالي', fa: 'مالی' } },
    { at: [45.8, 4.0], name: { en: 'Somalia', ar: 'الصومال', fa: 'سومالی' } },
    { at: [47.5, 15.6], name: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' } },
    { at: [38.5, 35.0], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
    { at: [66.0, 33.8], name: { en: 'Afghanistan', ar: 'أفغانستان', fa: 'افغانستان' } },
  ],
  note: {
    en: 'Countries named by UN monitors; not areas of control.',
    ar: 'دول سمّاها مراقبو الأمم المتحدة، لا مناطق سيطرة.',
    fa: 'کشورهایی که ناظران سازمان ملل نام برده‌اند، نه مناطق زیر کنترل.',
  },
};
