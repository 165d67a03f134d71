import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's14',
  draw: 'bars',
  title: {
    en: 'Civilian casualties in Afghanistan',
    ar: 'الضحايا المدنيون في أفغانستان',
    fa: 'تلفات غیرنظامیان در افغانستان',
  },
  unit: {
    en: 'Killed and injured, January–September',
    ar: 'قتلى وجرحى، من كانون الثاني/يناير إلى أيلول/سبتمبر',
    fa: 'کشته و زخمی، ژانویه تا سپتامبر',
  },
  rows: [
    {
      label: { en: 'All causes, 2017', ar: 'جميع الأسباب، ٢٠١٧', fa: 'همه علت‌ها، ۲۰۱۷' },
      value: 8084,
      shown: { en: '8,084', ar: '٨٬٠٨٤', fa: '۸٬۰۸۴' },
    },
    {
      label: { en: 'All causes, 2018', ar: 'جميع الأسباب، ٢٠١٨', fa: 'همه علت‌ها، ۲۰۱۸' },
      value: 8050,
      strong: true,
      shown: { en: '8,050', ar: '٨٬٠٥٠', fa: '۸٬۰۵۰' },
    },
    {
      label: { en: 'Bombs (IEDs), 2017', ar: 'عبوات ناسفة، ٢٠١٧', fa: 'بمب‌های دست‌ساز، ۲۰۱۷' },
      value: 3007,
      shown: { en: '3,007', ar: '٣٬٠٠٧', fa: '۳٬۰۰۷' },
    },
    {
      label: { en: 'Bombs (IEDs), 2018', ar: 'عبوات ناسفة، ٢٠١٨', fa: 'بمب‌های دست‌ساز، ۲۰۱۸' },
      value: 3634,
      strong: true,
      shown: { en: '3,634', ar: '٣٬٦٣٤', fa: '۳٬۶۳۴' },
    },
    {
      label: { en: 'Air operations, 2018', ar: 'عمليات جوية، ٢٠١٨', fa: 'عملیات هوایی، ۲۰۱۸' },
      value: 649,
      strong: true,
      shown: { en: '649', ar: '٦٤٩', fa: '۶۴۹' },
    },
  ],
  source: {
    en: 'UNAMA, 10 October 2018. IEDs include suicide attacks.',
    ar: 'بعثة الأمم المتحدة في أفغانستان (يوناما)، ١٠ تشرين الأول/أكتوبر ٢٠١٨. تشمل العبوات الهجمات الانتحارية.',
    fa: 'یوناما، ۱۰ اکتبر ۲۰۱۸. بمب‌ها شامل حمله‌های انتحاری نیز هست.',
  },
};
