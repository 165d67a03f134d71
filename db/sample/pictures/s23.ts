import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's23',
  draw: 'bars',
  title: {
    en: 'How UNRWA’s gap for 2018 shrank',
    ar: 'كيف تقلّص عجز الأونروا في ٢٠١٨',
    fa: 'کسری آنروا در ۲۰۱۸ چگونه کم شد',
  },
  unit: { en: 'Million US dollars', ar: 'مليون دولار أمريكي', fa: 'میلیون دلار آمریکا' },
  rows: [
    {
      label: { en: 'Gap in January', ar: 'العجز في كانون الثاني/يناير', fa: 'کسری در ژانویه' },
      value: 446,
      shown: { en: '446', ar: '٤٤٦', fa: '۴۴۶' },
    },
    {
      label: { en: 'Closed by 26 September', ar: 'ما سُدّ حتى ٢٦ أيلول/سبتمبر', fa: 'جبران‌شده تا ۲۶ سپتامبر' },
      value: 186,
      to: 446,
      shown: { en: '−260', ar: '−٢٦٠', fa: '−۲۶۰' },
    },
    {
      label: { en: 'Gap before the meeting', ar: 'العجز قبل الاجتماع', fa: 'کسری پیش از نشست' },
      value: 186,
      shown: { en: '186', ar: '١٨٦', fa: '۱۸۶' },
    },
    {
      label: { en: 'Pledged on 27 September', ar: 'تعهدات ٢٧ أيلول/سبتمبر', fa: 'تعهدهای ۲۷ سپتامبر' },
      value: 64,
      to: 186,
      shown: { en: '−122', ar: '−١٢٢', fa: '−۱۲۲' },
    },
    {
      label: { en: 'Gap left', ar: 'العجز الباقي', fa: 'کسری باقی‌مانده' },
      value: 64,
      strong: true,
      shown: { en: '64', ar: '٦٤', fa: '۶۴' },
    },
  ],
  source: {
    en: 'UNRWA; the figure of 260 is our subtraction',
    ar: 'الأونروا؛ رقم ٢٦٠ حاصل طرح أجريناه',
    fa: 'آنروا؛ عدد ۲۶۰ حاصل تفریق ماست',
  },
};
