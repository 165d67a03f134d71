import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's46',
  draw: 'bars',
  title: {
    en: 'Half a degree: losses and tasks',
    ar: 'نصف درجة: ما يُفقد وما يلزم',
    fa: 'نیم درجه: زیان‌ها و الزام‌ها',
  },
  unit: {
    en: 'Per cent; ranges as given in the report',
    ar: 'في المئة؛ النطاقات كما وردت في التقرير',
    fa: 'درصد؛ بازه‌ها به نقل از گزارش',
  },
  rows: [
    {
      label: {
        en: 'Coral reefs lost at 1.5 °C',
        ar: 'فقدان الشعاب المرجانية عند ١٫٥ درجة',
        fa: 'نابودی آبسنگ‌های مرجانی در ۱٫۵ درجه',
      },
      value: 70,
      to: 90,
      shown: { en: '70–90', ar: '٧٠–٩٠', fa: '۷۰ تا ۹۰' },
    },
    {
      label: {
        en: 'Coral reefs lost at 2 °C',
        ar: 'فقدان الشعاب المرجانية عند درجتين',
        fa: 'نابودی آبسنگ‌های مرجانی در ۲ درجه',
      },
      value: 99,
      strong: true,
      shown: { en: 'over 99', ar: 'أكثر من ٩٩', fa: 'بیش از ۹۹' },
    },
    {
      label: {
        en: 'CO₂ cut by 2030 for 1.5 °C',
        ar: 'خفض الكربون حتى ٢٠٣٠ لحصر الاحترار في ١٫٥ درجة',
        fa: 'کاهش CO₂ تا ۲۰۳۰ برای ۱٫۵ درجه',
      },
      value: 45,
      shown: { en: 'about 45', ar: 'نحو ٤٥', fa: 'حدود ۴۵' },
    },
    {
      label: {
        en: 'Renewable power in 2050 for 1.5 °C',
        ar: 'الكهرباء المتجددة عام ٢٠٥٠ عند ١٫٥ درجة',
        fa: 'برق تجدیدپذیر در ۲۰۵۰ برای ۱٫۵ درجه',
      },
      value: 70,
      to: 85,
      shown: { en: '70–85', ar: '٧٠–٨٥', fa: '۷۰ تا ۸۵' },
    },
  ],
  source: {
    en: 'Figures: IPCC, Special Report, October 2018. CO₂ cut against 2010.',
    ar: 'الأرقام: الهيئة الحكومية الدولية المعنية بتغير المناخ، تشرين الأول/أكتوبر ٢٠١٨. الخفض مقارنة بعام ٢٠١٠.',
    fa: 'ارقام: هیئت بین‌دولتی تغییر اقلیم، اکتبر ۲۰۱۸. کاهش نسبت به سال ۲۰۱۰.',
  },
};
