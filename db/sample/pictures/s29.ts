import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's29',
  draw: 'lines',
  title: {
    en: 'Sulawesi: deaths counted after the earthquake and tsunami',
    ar: 'سولاويسي: حصيلة القتلى بعد الزلزال والتسونامي',
    fa: 'سولاوسی: شمار جان‌باختگان زلزله و سونامی',
  },
  unit: {
    en: 'People, by date of announcement, 2018',
    ar: 'عدد الأشخاص بحسب تاريخ الإعلان، ٢٠١٨',
    fa: 'نفر، به ترتیب تاریخ اعلام، ۲۰۱۸',
  },
  points: [
    { x: 1, at: { en: '29 Sept', ar: '٢٩ سبتمبر', fa: '۲۹ سپتامبر' }, value: 384 },
    { x: 2, at: { en: '30 Sept', ar: '٣٠ سبتمبر', fa: '۳۰ سپتامبر' }, value: 832 },
    { x: 3, at: { en: '1 Oct', ar: '١ أكتوبر', fa: '۱ اکتبر' }, value: 844 },
    { x: 4, at: { en: '2 Oct', ar: '٢ أكتوبر', fa: '۲ اکتبر' }, value: 1234 },
    { x: 5, at: { en: '3 Oct', ar: '٣ أكتوبر', fa: '۳ اکتبر' }, value: 1407 },
    { x: 10, at: { en: '8 Oct', ar: '٨ أكتوبر', fa: '۸ اکتبر' }, value: 1948 },
    { x: 13, at: { en: '11 Oct', ar: '١١ أكتوبر', fa: '۱۱ اکتبر' }, value: 2073, strong: true },
  ],
  source: {
    en: 'Indonesian disaster agency BNPB. For 8 October the upper of two reported figures.',
    ar: 'الوكالة الإندونيسية لمواجهة الكوارث. رقم ٨ أكتوبر هو أعلى رقمين معلنين.',
    fa: 'سازمان ملی مدیریت بحران اندونزی (BNPB). برای ۸ اکتبر، عدد بالاتر از دو رقم اعلام‌شده.',
  },
};
