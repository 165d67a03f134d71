import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-climate-agreements',
  draw: 'timeline',
  title: {
    en: 'From Rio to Paris',
    ar: 'من ريو إلى باريس',
    fa: 'از ریو تا پاریس',
  },
  events: [
    {
      date: { en: '1992', ar: '١٩٩٢', fa: '۱۹۹۲' },
      label: { en: 'UN convention, Rio', ar: 'الاتفاقية الإطارية في ريو', fa: 'کنوانسیون سازمان ملل، ریو' },
    },
    {
      date: { en: '1997', ar: '١٩٩٧', fa: '۱۹۹۷' },
      label: { en: 'Kyoto Protocol', ar: 'بروتوكول كيوتو', fa: 'پروتکل کیوتو' },
    },
    {
      date: { en: '2005', ar: '٢٠٠٥', fa: '۲۰۰۵' },
      label: { en: 'Kyoto in force', ar: 'بدء نفاذ بروتوكول كيوتو', fa: 'اجرای کیوتو' },
    },
    {
      date: { en: '2015', ar: '٢٠١٥', fa: '۲۰۱۵' },
      label: { en: 'Paris Agreement', ar: 'اتفاق باريس', fa: 'توافق پاریس' },
      strong: true,
    },
    {
      date: { en: '2016', ar: '٢٠١٦', fa: '۲۰۱۶' },
      label: { en: 'Paris in force', ar: 'بدء نفاذ اتفاق باريس', fa: 'اجرای توافق پاریس' },
    },
    {
      date: { en: '2018', ar: '٢٠١٨', fa: '۲۰۱۸' },
      label: { en: 'Report on 1.5 degrees', ar: 'تقرير درجة ونصف الدرجة', fa: 'گزارش ۱٫۵ درجه' },
    },
  ],
  source: {
    en: 'United Nations; IPCC',
    ar: 'الأمم المتحدة والهيئة الحكومية المعنية بتغير المناخ',
    fa: 'سازمان ملل متحد؛ هیئت بین‌دولتی تغییر اقلیم',
  },
};
