import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's31',
  draw: 'bars',
  title: {
    en: 'Three rounds of tariffs between the United States and China',
    ar: 'ثلاث جولات من الرسوم بين الولايات المتحدة والصين',
    fa: 'سه دور تعرفه میان آمریکا و چین',
  },
  unit: {
    en: 'Goods covered, billions of dollars a year',
    ar: 'قيمة السلع المشمولة، بمليارات الدولارات سنوياً',
    fa: 'ارزش کالاهای مشمول، میلیارد دلار در سال',
  },
  rows: [
    {
      label: { en: 'US, 6 July', ar: 'الولايات المتحدة، ٦ تموز/يوليو', fa: 'آمریکا، ۶ ژوئیه' },
      value: 34,
      strong: true,
    },
    { label: { en: 'US, 23 Aug', ar: 'الولايات المتحدة، ٢٣ آب/أغسطس', fa: 'آمریکا، ۲۳ اوت' }, value: 16, strong: true },
    {
      label: { en: 'US, 24 Sept', ar: 'الولايات المتحدة، ٢٤ أيلول/سبتمبر', fa: 'آمریکا، ۲۴ سپتامبر' },
      value: 200,
      strong: true,
    },
    { label: { en: 'China, 6 July', ar: 'الصين، ٦ تموز/يوليو', fa: 'چین، ۶ ژوئیه' }, value: 34 },
    { label: { en: 'China, 23 Aug', ar: 'الصين، ٢٣ آب/أغسطس', fa: 'چین، ۲۳ اوت' }, value: 16 },
    { label: { en: 'China, 24 Sept', ar: 'الصين، ٢٤ أيلول/سبتمبر', fa: 'چین، ۲۴ سپتامبر' }, value: 60 },
  ],
  source: {
    en: 'Announcements of both governments, rounded',
    ar: 'بيانات الحكومتين، أرقام مقرّبة',
    fa: 'اعلام دو دولت، ارقام گردشده',
  },
};
