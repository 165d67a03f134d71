import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's05',
  draw: 'bars',
  title: {
    en: 'Two rounds for the presidency of Iraq',
    ar: 'جولتان لانتخاب رئيس العراق',
    fa: 'دو دور رأی‌گیری برای ریاست‌جمهوری عراق',
  },
  unit: {
    en: 'Votes in parliament, 2 October 2018; 329 members',
    ar: 'الأصوات في البرلمان، ٢ تشرين الأول/أكتوبر ٢٠١٨؛ عدد الأعضاء ٣٢٩',
    fa: 'آرا در مجلس، ۲ اکتبر ۲۰۱۸؛ شمار نمایندگان ۳۲۹',
  },
  rows: [
    {
      label: { en: 'Round 1: Barham Salih', ar: 'الجولة الأولى: برهم صالح', fa: 'دور اول: برهم صالح' },
      value: 165,
      strong: true,
    },
    {
      label: { en: 'Round 1: Fuad Hussein', ar: 'الجولة الأولى: فؤاد حسين', fa: 'دور اول: فؤاد حسین' },
      value: 89,
    },
    {
      label: { en: 'Round 2: Barham Salih', ar: 'الجولة الثانية: برهم صالح', fa: 'دور دوم: برهم صالح' },
      value: 219,
      strong: true,
    },
    {
      label: { en: 'Round 2: Fuad Hussein', ar: 'الجولة الثانية: فؤاد حسين', fa: 'دور دوم: فؤاد حسین' },
      value: 22,
    },
  ],
  source: {
    en: 'Iraqi parliament, as reported by Rudaw',
    ar: 'مجلس النواب العراقي، نقلاً عن رووداو',
    fa: 'مجلس نمایندگان عراق، به گزارش روداو',
  },
};
