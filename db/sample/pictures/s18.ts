import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's18',
  draw: 'timeline',
  title: {
    en: 'From the nuclear deal to the second round of US sanctions',
    ar: 'من الاتفاق النووي إلى الجولة الثانية من العقوبات الأمريكية',
    fa: 'از توافق هسته‌ای تا دور دوم تحریم‌های آمریکا',
  },
  events: [
    {
      date: { en: '14 July 2015', ar: '١٤ تموز/يوليو ٢٠١٥', fa: '۱۴ ژوئیه ۲۰۱۵' },
      label: { en: 'Deal reached in Vienna', ar: 'إبرام الاتفاق في فيينا', fa: 'دستیابی به توافق در وین' },
    },
    {
      date: { en: '16 Jan 2016', ar: '١٦ كانون الثاني/يناير ٢٠١٦', fa: '۱۶ ژانویه ۲۰۱۶' },
      label: {
        en: 'Sanctions lifted under the deal',
        ar: 'رفع العقوبات بموجب الاتفاق',
        fa: 'لغو تحریم‌ها بر پایه توافق',
      },
    },
    {
      date: { en: '8 May 2018', ar: '٨ أيار/مايو ٢٠١٨', fa: '۸ مه ۲۰۱۸' },
      label: { en: 'United States leaves', ar: 'انسحاب الولايات المتحدة', fa: 'خروج آمریکا' },
    },
    {
      date: { en: '7 Aug 2018', ar: '٧ آب/أغسطس ٢٠١٨', fa: '۷ اوت ۲۰۱۸' },
      label: {
        en: 'First round returns; EU counter-law in force',
        ar: 'عودة الجولة الأولى من العقوبات وسريان القانون الأوروبي المضاد',
        fa: 'بازگشت دور اول؛ اجرای قانون مسدودساز اروپا',
      },
    },
    {
      date: { en: '24 Sept 2018', ar: '٢٤ أيلول/سبتمبر ٢٠١٨', fa: '۲۴ سپتامبر ۲۰۱۸' },
      label: {
        en: 'Payment channel announced in New York',
        ar: 'إعلان قناة الدفع في نيويورك',
        fa: 'اعلام سازوکار پرداخت در نیویورک',
      },
    },
    {
      date: { en: '5 Nov 2018', ar: '٥ تشرين الثاني/نوفمبر ٢٠١٨', fa: '۵ نوامبر ۲۰۱۸' },
      label: {
        en: 'Second round due: oil, shipping, banks',
        ar: 'موعد الجولة الثانية: النفط والشحن والمصارف',
        fa: 'موعد دور دوم: نفت، کشتیرانی، بانک‌ها',
      },
      strong: true,
    },
  ],
  source: {
    en: 'US Treasury; European External Action Service',
    ar: 'وزارة الخزانة الأمريكية؛ الدائرة الأوروبية للعمل الخارجي',
    fa: 'وزارت خزانه‌داری آمریکا؛ سرویس اقدام خارجی اتحادیه اروپا',
  },
};
