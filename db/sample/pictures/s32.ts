import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's32',
  draw: 'lines',
  title: { en: 'Brent crude above 85 dollars', ar: 'خام برنت فوق ٨٥ دولاراً', fa: 'نفت برنت بالای ۸۵ دلار' },
  unit: {
    en: 'Dollars a barrel, selected points in trading or at the close, 2018',
    ar: 'دولار للبرميل، نقاط مختارة خلال التداول أو عند الإغلاق، ٢٠١٨',
    fa: 'دلار برای هر بشکه، نقطه‌های برگزیده در معاملات یا پایان روز، ۲۰۱۸',
  },
  points: [
    { x: 1, at: { en: '24 Sept', ar: '٢٤ سبتمبر', fa: '۲۴ سپتامبر' }, value: 81.17 },
    { x: 3, at: { en: '26 Sept', ar: '٢٦ سبتمبر', fa: '۲۶ سپتامبر' }, value: 82.55 },
    { x: 8, at: { en: '1 Oct, high', ar: '١ أكتوبر، الأعلى', fa: '۱ اکتبر، اوج' }, value: 85.45, strong: true },
    { x: 9.6, at: { en: '2 Oct, close', ar: '٢ أكتوبر، الإغلاق', fa: '۲ اکتبر، پایانی' }, value: 84.8 },
  ],
  source: { en: 'Market reports', ar: 'تقارير الأسواق', fa: 'گزارش‌های بازار' },
};
