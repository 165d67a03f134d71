import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's45',
  draw: 'timeline',
  title: { en: 'The Nobel prizes of 2018', ar: 'جوائز نوبل لعام ٢٠١٨', fa: 'جایزه‌های نوبل ۲۰۱۸' },
  events: [
    {
      date: { en: '1 October', ar: '١ تشرين الأول/أكتوبر', fa: '۱ اکتبر' },
      label: { en: 'Medicine: Allison, Honjo', ar: 'الطب: أليسون وهونجو', fa: 'پزشکی: آلیسون، هونجو' },
    },
    {
      date: { en: '2 October', ar: '٢ تشرين الأول/أكتوبر', fa: '۲ اکتبر' },
      label: {
        en: 'Physics: Ashkin, Mourou, Strickland',
        ar: 'الفيزياء: أشكين ومورو وستريكلاند',
        fa: 'فیزیک: اشکین، مورو، استریکلند',
      },
    },
    {
      date: { en: '3 October', ar: '٣ تشرين الأول/أكتوبر', fa: '۳ اکتبر' },
      label: {
        en: 'Chemistry: Arnold, Smith, Winter',
        ar: 'الكيمياء: أرنولد وسميث ووينتر',
        fa: 'شیمی: آرنولد، اسمیت، وینتر',
      },
    },
    {
      date: { en: '5 October', ar: '٥ تشرين الأول/أكتوبر', fa: '۵ اکتبر' },
      label: { en: 'Peace: Mukwege, Murad', ar: 'السلام: موكويغي ومراد', fa: 'صلح: موکوگه، مراد' },
      strong: true,
    },
    {
      date: { en: '8 October', ar: '٨ تشرين الأول/أكتوبر', fa: '۸ اکتبر' },
      label: { en: 'Economics: Nordhaus, Romer', ar: 'الاقتصاد: نوردهاوس ورومر', fa: 'اقتصاد: نوردهاوس، رومر' },
    },
    {
      date: { en: '10 December', ar: '١٠ كانون الأول/ديسمبر', fa: '۱۰ دسامبر' },
      label: {
        en: 'Ceremonies in Stockholm and Oslo',
        ar: 'تسليم الجوائز في ستوكهولم وأوسلو',
        fa: 'آیین اهدا در استکهلم و اسلو',
      },
    },
  ],
  source: {
    en: 'Dates and names: Nobel Foundation',
    ar: 'التواريخ والأسماء: مؤسسة نوبل',
    fa: 'تاریخ‌ها و نام‌ها: بنیاد نوبل',
  },
};
