import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's15',
  draw: 'timeline',
  title: {
    en: 'Afghanistan: contacts and truces in 2018',
    ar: 'أفغانستان: اتصالات وهدن في ٢٠١٨',
    fa: 'افغانستان: تماس‌ها و آتش‌بس‌ها در ۲۰۱۸',
  },
  events: [
    {
      date: { en: '15–17 June', ar: '١٥–١٧ حزيران/يونيو', fa: '۱۵ تا ۱۷ ژوئن' },
      label: {
        en: 'First mutual truce, at the Eid holiday',
        ar: 'أول هدنة متبادلة في عيد الفطر',
        fa: 'نخستین آتش‌بس دوطرفه، عید فطر',
      },
    },
    {
      date: { en: 'July', ar: 'تموز/يوليو', fa: 'ژوئیه' },
      label: {
        en: 'US diplomat Alice Wells reported to meet Taliban in Doha',
        ar: 'تقارير عن لقاء بين الدبلوماسية الأمريكية أليس ويلز وطالبان في الدوحة',
        fa: 'گزارش دیدار آلیس ولز، دیپلمات آمریکایی، با طالبان در دوحه',
      },
    },
    {
      date: { en: '19 August', ar: '١٩ آب/أغسطس', fa: '۱۹ اوت' },
      label: {
        en: 'Kabul offers a second, conditional truce',
        ar: 'كابول تعرض هدنة ثانية مشروطة',
        fa: 'پیشنهاد آتش‌بس دوم و مشروط از سوی کابل',
      },
    },
    {
      date: { en: '4 September', ar: '٤ أيلول/سبتمبر', fa: '۴ سپتامبر' },
      label: {
        en: 'Washington names Zalmay Khalilzad',
        ar: 'واشنطن تسمّي زلماي خليل زاد مبعوثاً',
        fa: 'واشنگتن زلمی خلیلزاد را برمی‌گزیند',
      },
    },
    {
      date: { en: '8 October', ar: '٨ تشرين الأول/أكتوبر', fa: '۸ اکتبر' },
      label: {
        en: 'Taliban threaten the election',
        ar: 'طالبان تهدد الانتخابات',
        fa: 'تهدید انتخابات از سوی طالبان',
      },
    },
    {
      date: { en: '12 October', ar: '١٢ تشرين الأول/أكتوبر', fa: '۱۲ اکتبر' },
      label: {
        en: 'Meeting in Doha, made public by Taliban a day later',
        ar: 'لقاء في الدوحة أعلنته طالبان بعد يوم',
        fa: 'دیدار دوحه که طالبان یک روز بعد اعلام کرد',
      },
      strong: true,
    },
    {
      date: { en: '20 October', ar: '٢٠ تشرين الأول/أكتوبر', fa: '۲۰ اکتبر' },
      label: {
        en: 'Parliamentary election due',
        ar: 'موعد الانتخابات البرلمانية',
        fa: 'موعد انتخابات پارلمانی',
      },
    },
  ],
  source: {
    en: 'Statements by the parties; news agencies',
    ar: 'بيانات الأطراف ووكالات الأنباء',
    fa: 'بیانیه‌های دو طرف و خبرگزاری‌ها',
  },
};
