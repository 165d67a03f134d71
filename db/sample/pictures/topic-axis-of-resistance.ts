import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-axis-of-resistance',
  draw: 'timeline',
  title: {
    en: '“Axis of Resistance”: a term and its path',
    ar: '«محور المقاومة»: مسار مصطلح',
    fa: '«محور مقاومت»: مسیر یک اصطلاح',
  },
  events: [
    {
      date: { en: '2002', ar: '٢٠٠٢', fa: '۲۰۰۲' },
      label: {
        en: 'Libyan daily answers “axis of evil”',
        ar: 'صحيفة ليبية تردّ على «محور الشر»',
        fa: 'پاسخ روزنامه‌ای لیبیایی به «محور شرارت»',
      },
      strong: true,
    },
    {
      date: { en: '2004', ar: '٢٠٠٤', fa: '۲۰۰۴' },
      label: {
        en: 'Iranian newspaper takes it up',
        ar: 'صحيفة إيرانية تتبنّاه',
        fa: 'کاربرد در روزنامه جمهوری اسلامی',
      },
    },
    {
      date: { en: '2006', ar: '٢٠٠٦', fa: '۲۰۰۶' },
      label: {
        en: 'Palestinian minister uses it',
        ar: 'وزير فلسطيني يستعمله',
        fa: 'کاربرد از سوی وزیر فلسطینی',
      },
    },
    {
      date: { en: 'August 2012', ar: 'آب/أغسطس ٢٠١٢', fa: 'اوت ۲۰۱۲' },
      label: {
        en: 'Saeed Jalili in Damascus: Syria a pillar',
        ar: 'سعيد جليلي في دمشق: سوريا ركن في المحور',
        fa: 'سعید جلیلی در دمشق: سوریه رکن محور',
      },
    },
    {
      date: { en: 'October 2018', ar: 'تشرين الأول/أكتوبر ٢٠١٨', fa: 'اکتبر ۲۰۱۸' },
      label: {
        en: 'Iranian missiles at Abu Kamal',
        ar: 'صواريخ إيرانية على البوكمال',
        fa: 'موشک‌های ایران به بوکمال',
      },
    },
  ],
  source: {
    en: 'Broadsheet, from public sources',
    ar: 'برودشيت عن مصادر علنية',
    fa: 'برودشیت، بر پایه منابع عمومی',
  },
};
