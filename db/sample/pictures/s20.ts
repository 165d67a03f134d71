import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's20',
  draw: 'bars',
  title: {
    en: 'The vote on the terror-finance bill',
    ar: 'التصويت على مشروع قانون مكافحة تمويل الإرهاب',
    fa: 'رأی‌گیری درباره لایحه سی‌اف‌تی',
  },
  unit: {
    en: 'Votes in the Majles, 7 October 2018; 268 cast',
    ar: 'أصوات مجلس الشورى، ٧ تشرين الأول/أكتوبر ٢٠١٨؛ المجموع ٢٦٨',
    fa: 'آرای مجلس شورای اسلامی، ۱۵ مهر ۱۳۹۷؛ جمع ۲۶۸ رأی',
  },
  rows: [
    {
      label: { en: 'For', ar: 'مؤيدون', fa: 'موافق' },
      value: 143,
      strong: true,
      shown: { en: '143', ar: '١٤٣', fa: '۱۴۳' },
    },
    { label: { en: 'Against', ar: 'معارضون', fa: 'مخالف' }, value: 120, shown: { en: '120', ar: '١٢٠', fa: '۱۲۰' } },
    { label: { en: 'Abstained', ar: 'ممتنعون', fa: 'ممتنع' }, value: 5, shown: { en: '5', ar: '٥', fa: '۵' } },
  ],
  source: { en: 'ISNA', ar: 'وكالة إسنا', fa: 'ایسنا' },
};
