import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's48',
  draw: 'timeline',
  title: {
    en: '“Axis of Resistance”: how the term spread',
    ar: '«محور المقاومة»: مسار مصطلح',
    fa: '«محور مقاومت»: سرگذشت یک اصطلاح',
  },
  events: [
    {
      date: { en: 'January 2002', ar: 'كانون الثاني/يناير ٢٠٠٢', fa: 'ژانویه ۲۰۰۲' },
      label: {
        en: 'US president speaks of an “axis of evil”',
        ar: 'الرئيس الأمريكي يتحدث عن «محور الشر»',
        fa: 'رئیس‌جمهور آمریکا از «محور شرارت» می‌گوید',
      },
    },
    {
      date: { en: '2002', ar: '٢٠٠٢', fa: '۲۰۰۲' },
      label: {
        en: 'Libyan daily Al-Zahf Al-Akhdar answers with the new phrase',
        ar: 'صحيفة «الزحف الأخضر» الليبية ترد بالعبارة الجديدة',
        fa: 'روزنامه لیبیایی «الزحف الاخضر» با تعبیری تازه پاسخ می‌دهد',
      },
      strong: true,
    },
    {
      date: { en: '2004', ar: '٢٠٠٤', fa: '۲۰۰۴' },
      label: {
        en: 'Iranian paper Jomhuri-ye Eslami uses it',
        ar: 'صحيفة «جمهوري إسلامي» الإيرانية تستخدمها',
        fa: 'روزنامه جمهوری اسلامی آن را به کار می‌برد',
      },
    },
    {
      date: { en: '2006', ar: '٢٠٠٦', fa: '۲۰۰۶' },
      label: {
        en: 'Palestinian minister Said Siyam uses it',
        ar: 'الوزير الفلسطيني سعيد صيام يستخدمها',
        fa: 'سعید صیام، وزیر فلسطینی، آن را به کار می‌برد',
      },
    },
    {
      date: { en: 'August 2012', ar: 'آب/أغسطس ٢٠١٢', fa: 'اوت ۲۰۱۲' },
      label: {
        en: 'Jalili in Damascus: Syria a pillar of the axis',
        ar: 'جليلي في دمشق: سوريا ركن في المحور',
        fa: 'جلیلی در دمشق: سوریه از ارکان محور است',
      },
      strong: true,
    },
    {
      date: { en: '2012', ar: '٢٠١٢', fa: '۲۰۱۲' },
      label: {
        en: 'Hamas leaders leave Damascus',
        ar: 'قادة حماس يغادرون دمشق',
        fa: 'رهبران حماس دمشق را ترک می‌کنند',
      },
    },
    {
      date: { en: 'about 2017', ar: 'نحو ٢٠١٧', fa: 'حدود ۲۰۱۷' },
      label: {
        en: 'Ties between Hamas and Tehran mended',
        ar: 'عودة العلاقات بين حماس وطهران',
        fa: 'ترمیم روابط حماس و تهران',
      },
    },
  ],
  source: { en: 'Own compilation', ar: 'إعداد هيئة التحرير', fa: 'گردآوری تحریریه' },
};
