import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's47',
  draw: 'bars',
  title: {
    en: 'Islamic State: estimated members',
    ar: 'تنظيم الدولة الإسلامية: تقديرات عدد الأعضاء',
    fa: 'گروه موسوم به دولت اسلامی: برآورد شمار اعضا',
  },
  unit: {
    en: 'Range of estimates by UN member states, summer 2018',
    ar: 'نطاق تقديرات الدول الأعضاء في الأمم المتحدة، صيف ٢٠١٨',
    fa: 'بازه برآورد دولت‌های عضو سازمان ملل، تابستان ۲۰۱۸',
  },
  rows: [
    {
      label: { en: 'Iraq and Syria', ar: 'العراق وسوريا', fa: 'عراق و سوریه' },
      value: 20000,
      to: 30000,
      strong: true,
      shown: { en: '20,000–30,000', ar: '٢٠٬٠٠٠–٣٠٬٠٠٠', fa: '۲۰٬۰۰۰ تا ۳۰٬۰۰۰' },
    },
    {
      label: { en: 'of which in Iraq', ar: 'منهم في العراق', fa: 'از این میان در عراق' },
      value: 10000,
      to: 15000,
      shown: { en: 'about half', ar: 'نحو النصف', fa: 'حدود نیمی' },
    },
    {
      label: { en: 'of which in Syria', ar: 'منهم في سوريا', fa: 'از این میان در سوریه' },
      value: 10000,
      to: 15000,
      shown: { en: 'about half', ar: 'نحو النصف', fa: 'حدود نیمی' },
    },
    {
      label: { en: 'Libya', ar: 'ليبيا', fa: 'لیبی' },
      value: 3000,
      to: 4000,
      shown: { en: '3,000–4,000', ar: '٣٬٠٠٠–٤٬٠٠٠', fa: '۳٬۰۰۰ تا ۴٬۰۰۰' },
    },
  ],
  source: {
    en: 'Figures: UN Monitoring Team, S/2018/705. Estimates, not counts.',
    ar: 'الأرقام: فريق الرصد التابع للأمم المتحدة، S/2018/705. تقديرات لا إحصاءات.',
    fa: 'ارقام: تیم نظارت سازمان ملل، S/2018/705. برآورد است، نه سرشماری.',
  },
};
