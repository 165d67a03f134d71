import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-shia-islam',
  draw: 'bars',
  title: {
    en: 'Where most Shia Muslims live',
    ar: 'أين يعيش معظم الشيعة',
    fa: 'بیشتر شیعیان کجا زندگی می‌کنند',
  },
  unit: {
    en: 'Estimates for 2009, in millions (lowest to highest)',
    ar: 'تقديرات عام ٢٠٠٩ بالملايين (من الأدنى إلى الأعلى)',
    fa: 'برآوردهای سال ۲۰۰۹، به میلیون نفر (کمترین تا بیشترین)',
  },
  rows: [
    {
      label: { en: 'Iran', ar: 'إيران', fa: 'ایران' },
      value: 66,
      to: 70,
      shown: { en: '66–70', ar: '٦٦–٧٠', fa: '۶۶ تا ۷۰' },
    },
    {
      label: { en: 'Pakistan', ar: 'باكستان', fa: 'پاکستان' },
      value: 17,
      to: 26,
      shown: { en: '17–26', ar: '١٧–٢٦', fa: '۱۷ تا ۲۶' },
    },
    {
      label: { en: 'India', ar: 'الهند', fa: 'هند' },
      value: 16,
      to: 24,
      shown: { en: '16–24', ar: '١٦–٢٤', fa: '۱۶ تا ۲۴' },
    },
    {
      label: { en: 'Iraq', ar: 'العراق', fa: 'عراق' },
      value: 19,
      to: 22,
      shown: { en: '19–22', ar: '١٩–٢٢', fa: '۱۹ تا ۲۲' },
    },
    {
      label: { en: 'Turkey', ar: 'تركيا', fa: 'ترکیه' },
      value: 7,
      to: 11,
      shown: { en: '7–11', ar: '٧–١١', fa: '۷ تا ۱۱' },
    },
    {
      label: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' },
      value: 8,
      to: 10,
      shown: { en: '8–10', ar: '٨–١٠', fa: '۸ تا ۱۰' },
    },
    {
      label: { en: 'Azerbaijan', ar: 'أذربيجان', fa: 'جمهوری آذربایجان' },
      value: 5,
      to: 7,
      shown: { en: '5–7', ar: '٥–٧', fa: '۵ تا ۷' },
    },
  ],
  source: {
    en: 'Pew Forum, October 2009; estimates',
    ar: 'منتدى بيو، تشرين الأول/أكتوبر ٢٠٠٩؛ تقديرات',
    fa: 'مؤسسه پیو، اکتبر ۲۰۰۹؛ برآورد',
  },
};
