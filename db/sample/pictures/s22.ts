import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's22',
  draw: 'timeline',
  title: {
    en: 'Lebanon: the wait for a cabinet, 2018',
    ar: 'لبنان: انتظار الحكومة، ٢٠١٨',
    fa: 'لبنان: در انتظار کابینه، ۲۰۱۸',
  },
  events: [
    {
      date: { en: 'April', ar: 'نيسان/أبريل', fa: 'آوریل' },
      label: {
        en: 'Donors make pledges in Paris',
        ar: 'تعهدات المانحين في باريس',
        fa: 'تعهد کمک‌دهندگان در پاریس',
      },
    },
    {
      date: { en: '6 May', ar: '٦ أيار/مايو', fa: '۶ مه' },
      label: {
        en: 'First parliamentary election in nine years',
        ar: 'أول انتخابات نيابية منذ تسع سنوات',
        fa: 'نخستین انتخابات پارلمانی در نه سال',
      },
    },
    {
      date: { en: '24 May', ar: '٢٤ أيار/مايو', fa: '۲۴ مه' },
      label: {
        en: 'Saad Hariri asked to form a cabinet',
        ar: 'تكليف سعد الحريري تشكيل الحكومة',
        fa: 'سعد حریری مأمور تشکیل کابینه می‌شود',
      },
    },
    {
      date: { en: '3 October', ar: '٣ تشرين الأول/أكتوبر', fa: '۳ اکتبر' },
      label: {
        en: 'Hariri meets President Michel Aoun',
        ar: 'الحريري يلتقي الرئيس ميشال عون',
        fa: 'دیدار حریری با میشل عون، رئیس‌جمهور',
      },
    },
    {
      date: { en: '4 October', ar: '٤ تشرين الأول/أكتوبر', fa: '۴ اکتبر' },
      label: {
        en: 'Hariri: cabinet in about ten days',
        ar: 'الحريري: حكومة خلال نحو عشرة أيام',
        fa: 'حریری: کابینه تا حدود ده روز دیگر',
      },
    },
    {
      date: { en: '6 October', ar: '٦ تشرين الأول/أكتوبر', fa: '۶ اکتبر' },
      label: {
        en: 'Five months since the vote, no cabinet',
        ar: 'خمسة أشهر على الاقتراع ولا حكومة',
        fa: 'پنج ماه پس از رأی‌گیری، بدون کابینه',
      },
      strong: true,
    },
  ],
  source: {
    en: 'Lebanese information ministry; news agencies',
    ar: 'وزارة الإعلام اللبنانية ووكالات الأنباء',
    fa: 'وزارت اطلاع‌رسانی لبنان و خبرگزاری‌ها',
  },
};
