import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's55',
  draw: 'bars',
  title: { en: 'Hunger and poverty in numbers', ar: 'الجوع والفقر بالأرقام', fa: 'گرسنگی و فقر به روایت آمار' },
  unit: { en: 'Millions of people, world', ar: 'بملايين الأشخاص، في العالم', fa: 'میلیون نفر، جهان' },
  rows: [
    {
      label: { en: 'Undernourished, 2016', ar: 'من يعانون نقص التغذية، ٢٠١٦', fa: 'دچار سوءتغذیه، ۲۰۱۶' },
      value: 804,
      shown: { en: '804', ar: '٨٠٤', fa: '۸۰۴' },
    },
    {
      label: { en: 'Undernourished, 2017', ar: 'من يعانون نقص التغذية، ٢٠١٧', fa: 'دچار سوءتغذیه، ۲۰۱۷' },
      value: 821,
      strong: true,
      shown: { en: 'about 821', ar: 'نحو ٨٢١', fa: 'حدود ۸۲۱' },
    },
    {
      label: { en: 'In extreme poverty, 2015', ar: 'في فقر مدقع، ٢٠١٥', fa: 'در فقر شدید، ۲۰۱۵' },
      value: 736,
      shown: { en: '736', ar: '٧٣٦', fa: '۷۳۶' },
    },
    {
      label: { en: 'Adults with obesity', ar: 'بالغون مصابون بالسمنة', fa: 'بزرگسالان دچار چاقی' },
      value: 672,
      shown: { en: '672', ar: '٦٧٢', fa: '۶۷۲' },
    },
    {
      label: { en: 'Under-fives stunted', ar: 'أطفال دون الخامسة مصابون بالتقزّم', fa: 'کوتاه‌قدی کودکان زیر پنج سال' },
      value: 150.8,
      shown: { en: '150.8', ar: '١٥٠٫٨', fa: '۱۵۰٫۸' },
    },
    {
      label: { en: 'Under-fives wasted', ar: 'أطفال دون الخامسة مصابون بالهزال', fa: 'لاغری مفرط کودکان زیر پنج سال' },
      value: 50.5,
      shown: { en: '50.5', ar: '٥٠٫٥', fa: '۵۰٫۵' },
    },
  ],
  source: {
    en: 'Figures: SOFI 2018 (FAO and partners), World Bank',
    ar: 'الأرقام: تقرير الأمن الغذائي ٢٠١٨ (الفاو وشركاؤها)، البنك الدولي',
    fa: 'ارقام: گزارش امنیت غذایی ۲۰۱۸ (فائو و همکاران)، بانک جهانی',
  },
};
