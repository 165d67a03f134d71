import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's02',
  draw: 'timeline',
  title: {
    en: 'Idlib: the dates of an agreement',
    ar: 'إدلب: مواعيد اتفاق',
    fa: 'ادلب: تاریخ‌های یک توافق',
  },
  events: [
    {
      date: { en: '4 May 2017', ar: '٤ أيار/مايو ٢٠١٧', fa: '۴ مه ۲۰۱۷' },
      label: {
        en: 'Astana memorandum creates de-escalation areas',
        ar: 'مذكرة أستانا تنشئ مناطق خفض التصعيد',
        fa: 'یادداشت تفاهم آستانه مناطق کاهش تنش را ایجاد می‌کند',
      },
    },
    {
      date: { en: '7 Sept 2018', ar: '٧ أيلول/سبتمبر ٢٠١٨', fa: '۷ سپتامبر ۲۰۱۸' },
      label: {
        en: 'Summit of Iran, Russia and Turkey in Tehran',
        ar: 'قمة إيران وروسيا وتركيا في طهران',
        fa: 'نشست سران ایران، روسیه و ترکیه در تهران',
      },
    },
    {
      date: { en: '17 Sept 2018', ar: '١٧ أيلول/سبتمبر ٢٠١٨', fa: '۱۷ سپتامبر ۲۰۱۸' },
      label: {
        en: 'Memorandum on Idlib signed in Sochi',
        ar: 'توقيع مذكرة إدلب في سوتشي',
        fa: 'امضای یادداشت تفاهم ادلب در سوچی',
      },
    },
    {
      date: { en: '10 Oct 2018', ar: '١٠ تشرين الأول/أكتوبر ٢٠١٨', fa: '۱۰ اکتبر ۲۰۱۸' },
      label: {
        en: 'Deadline: heavy weapons out of the strip',
        ar: 'مهلة إخراج الأسلحة الثقيلة من الشريط',
        fa: 'مهلت خروج سلاح‌های سنگین از نوار',
      },
    },
    {
      date: { en: '15 Oct 2018', ar: '١٥ تشرين الأول/أكتوبر ٢٠١٨', fa: '۱۵ اکتبر ۲۰۱۸' },
      label: {
        en: 'Deadline: “radical terrorist groups” out',
        ar: 'مهلة خروج «الجماعات الإرهابية المتطرفة»',
        fa: 'مهلت خروج «گروه‌های تروریستی افراطی»',
      },
      strong: true,
    },
    {
      date: { en: '31 Dec 2018', ar: '٣١ كانون الأول/ديسمبر ٢٠١٨', fa: '۳۱ دسامبر ۲۰۱۸' },
      label: {
        en: 'M4 and M5 roads to be open for transit',
        ar: 'موعد فتح الطريقين إم ٤ وإم ٥ أمام العبور',
        fa: 'موعد بازگشایی بزرگراه‌های ام۴ و ام۵',
      },
    },
  ],
  source: {
    en: 'Texts of the Astana (2017) and Sochi (2018) memoranda',
    ar: 'نصّا مذكرتي أستانا (٢٠١٧) وسوتشي (٢٠١٨)',
    fa: 'متن یادداشت‌های تفاهم آستانه (۲۰۱۷) و سوچی (۲۰۱۸)',
  },
};
