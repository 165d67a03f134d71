import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's19',
  draw: 'bars',
  title: { en: 'What a dollar costs in rials', ar: 'سعر الدولار بالريال الإيراني', fa: 'بهای دلار به ریال' },
  unit: {
    en: 'Rials for one US dollar; free market, indicative',
    ar: 'ريال لكل دولار أمريكي؛ السوق الحرة، أسعار استرشادية',
    fa: 'ریال برای هر دلار آمریکا؛ بازار آزاد، تقریبی',
  },
  rows: [
    {
      label: { en: 'Mid-Sept 2017', ar: 'منتصف أيلول/سبتمبر ٢٠١٧', fa: 'میانه سپتامبر ۲۰۱۷' },
      value: 36000,
      shown: { en: '36,000', ar: '٣٦٬٠٠٠', fa: '۳۶٬۰۰۰' },
    },
    {
      label: { en: '5 Sept 2018', ar: '٥ أيلول/سبتمبر ٢٠١٨', fa: '۵ سپتامبر ۲۰۱۸' },
      value: 145000,
      shown: { en: '145,000', ar: '١٤٥٬٠٠٠', fa: '۱۴۵٬۰۰۰' },
    },
    {
      label: { en: '25–26 Sept (range)', ar: '٢٥–٢٦ أيلول/سبتمبر (نطاق)', fa: '۲۵ و ۲۶ سپتامبر (دامنه)' },
      value: 170000,
      to: 190000,
      shown: { en: '170,000–190,000', ar: '١٧٠٬٠٠٠–١٩٠٬٠٠٠', fa: '۱۷۰٬۰۰۰ تا ۱۹۰٬۰۰۰' },
    },
    {
      label: { en: '1 Oct', ar: '١ تشرين الأول/أكتوبر', fa: '۱ اکتبر' },
      value: 150000,
      shown: { en: '150,000', ar: '١٥٠٬٠٠٠', fa: '۱۵۰٬۰۰۰' },
    },
    {
      label: { en: '4 Oct', ar: '٤ تشرين الأول/أكتوبر', fa: '۴ اکتبر' },
      value: 137000,
      strong: true,
      shown: { en: '137,000', ar: '١٣٧٬٠٠٠', fa: '۱۳۷٬۰۰۰' },
    },
    {
      label: { en: 'Official rate since April', ar: 'السعر الرسمي منذ نيسان/أبريل', fa: 'نرخ رسمی از آوریل' },
      value: 42000,
      shown: { en: '42,000', ar: '٤٢٬٠٠٠', fa: '۴۲٬۰۰۰' },
    },
  ],
  source: {
    en: 'Free-market rates in agency and media reports, rounded',
    ar: 'أسعار السوق الحرة في تقارير الوكالات ووسائل الإعلام، بعد التقريب',
    fa: 'نرخ‌های بازار آزاد در گزارش خبرگزاری‌ها و رسانه‌ها، گردشده',
  },
};
