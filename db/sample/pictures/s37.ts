import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's37',
  draw: 'bars',
  title: {
    en: 'Bavaria: the vote of 14 October 2018',
    ar: 'بافاريا: انتخابات ١٤ تشرين الأول/أكتوبر ٢٠١٨',
    fa: 'بایرن: انتخابات ۱۴ اکتبر ۲۰۱۸',
  },
  unit: {
    en: 'Per cent of the vote; in brackets the result of 2013',
    ar: 'النسبة المئوية من الأصوات، وبين قوسين نتيجة ٢٠١٣',
    fa: 'درصد آرا؛ در پرانتز نتیجه ۲۰۱۳',
  },
  rows: [
    {
      label: { en: 'CSU', ar: 'الاتحاد الاجتماعي المسيحي', fa: 'اتحاد سوسیال‌مسیحی' },
      value: 37.2,
      shown: { en: '37.2 (47.7)', ar: '٣٧٫٢ (٤٧٫٧)', fa: '۳۷٫۲ (۴۷٫۷)' },
      strong: true,
    },
    {
      label: { en: 'Greens', ar: 'الخضر', fa: 'سبزها' },
      value: 17.5,
      shown: { en: '17.5 (8.6)', ar: '١٧٫٥ (٨٫٦)', fa: '۱۷٫۵ (۸٫۶)' },
      strong: true,
    },
    {
      label: { en: 'Free Voters', ar: 'الناخبون الأحرار', fa: 'رأی‌دهندگان آزاد' },
      value: 11.6,
      shown: { en: '11.6 (9.0)', ar: '١١٫٦ (٩٫٠)', fa: '۱۱٫۶ (۹٫۰)' },
    },
    {
      label: { en: 'AfD', ar: 'البديل من أجل ألمانيا', fa: 'آلترناتیو برای آلمان' },
      value: 10.2,
      shown: { en: '10.2 (–)', ar: '١٠٫٢ (–)', fa: '۱۰٫۲ (–)' },
    },
    {
      label: { en: 'SPD', ar: 'الاشتراكي الديمقراطي', fa: 'سوسیال‌دموکرات‌ها' },
      value: 9.7,
      shown: { en: '9.7 (20.6)', ar: '٩٫٧ (٢٠٫٦)', fa: '۹٫۷ (۲۰٫۶)' },
    },
    {
      label: { en: 'FDP', ar: 'الديمقراطي الحر', fa: 'دموکرات‌های آزاد' },
      value: 5.1,
      shown: { en: '5.1 (3.3)', ar: '٥٫١ (٣٫٣)', fa: '۵٫۱ (۳٫۳)' },
    },
  ],
  source: {
    en: 'State returning officer, provisional result',
    ar: 'مدير الانتخابات في الولاية، نتيجة أولية',
    fa: 'مسئول انتخابات ایالت، نتیجه اولیه',
  },
};
