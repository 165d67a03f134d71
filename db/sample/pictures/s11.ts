import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's11',
  draw: 'bars',
  title: {
    en: 'What a dollar costs in Yemen',
    ar: 'كم يساوي الدولار في اليمن',
    fa: 'بهای یک دلار در یمن',
  },
  unit: {
    en: 'Rials for one US dollar, parallel market',
    ar: 'ريال يمني مقابل الدولار الأمريكي في السوق الموازية',
    fa: 'ریال یمن در برابر یک دلار آمریکا، بازار آزاد',
  },
  rows: [
    { label: { en: 'Early 2015', ar: 'مطلع ٢٠١٥', fa: 'آغاز ۲۰۱۵' }, value: 215 },
    { label: { en: 'Early July 2018', ar: 'مطلع تموز/يوليو ٢٠١٨', fa: 'آغاز ژوئیه ۲۰۱۸' }, value: 489 },
    {
      label: { en: 'Mid-August 2018', ar: 'منتصف آب/أغسطس ٢٠١٨', fa: 'میانه اوت ۲۰۱۸' },
      value: 513,
      shown: { en: 'about 513', ar: 'نحو ٥١٣', fa: 'حدود ۵۱۳' },
    },
    {
      label: { en: '2 September 2018', ar: '٢ أيلول/سبتمبر ٢٠١٨', fa: '۲ سپتامبر ۲۰۱۸' },
      value: 600,
      shown: { en: 'about 600', ar: 'نحو ٦٠٠', fa: 'حدود ۶۰۰' },
    },
    {
      label: {
        en: 'Third week of September 2018',
        ar: 'الأسبوع الثالث من أيلول/سبتمبر ٢٠١٨',
        fa: 'هفته سوم سپتامبر ۲۰۱۸',
      },
      value: 622,
      strong: true,
    },
  ],
  source: {
    en: 'OCHA (July, late September 2018); press reports for the other dates',
    ar: 'أوتشا (تموز/يوليو وأواخر أيلول/سبتمبر ٢٠١٨)؛ تقارير صحفية للتواريخ الأخرى',
    fa: 'اوچا (ژوئیه و اواخر سپتامبر ۲۰۱۸)؛ گزارش‌های مطبوعاتی برای دیگر تاریخ‌ها',
  },
};
