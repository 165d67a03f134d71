import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 's53',
  draw: 'locator',
  centre: [-13, 51],
  span: 152,
  highlight: ['840', '250', '364'],
  points: [
    { at: [-73.97, 40.75], name: { en: 'New York', ar: 'نيويورك', fa: 'نیویورک' }, main: true, side: 'end' },
    { at: [-77.04, 38.9], name: { en: 'Washington', ar: 'واشنطن', fa: 'واشنگتن' }, side: 'below' },
    { at: [2.35, 48.86], name: { en: 'Paris', ar: 'باريس', fa: 'پاریس' }, side: 'end' },
    { at: [51.39, 35.69], name: { en: 'Tehran', ar: 'طهران', fa: 'تهران' }, side: 'above' },
  ],
  names: [
    { at: [-40, 32], name: { en: 'Atlantic Ocean', ar: 'المحيط الأطلسي', fa: 'اقیانوس اطلس' }, sea: true },
    { at: [10, 22], name: { en: 'Africa', ar: 'أفريقيا', fa: 'آفریقا' } },
  ],
  note: {
    en: 'Marked: the UN’s seat and the capitals of three speakers of 25 September.',
    ar: 'مقر الأمم المتحدة وعواصم ثلاثة من متحدثي ٢٥ أيلول/سبتمبر.',
    fa: 'مقر سازمان ملل و پایتخت سه تن از سخنرانان ۲۵ سپتامبر.',
  },
};
