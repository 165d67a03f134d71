import type { Picture } from '../picture-kit.ts';

export const picture: Picture = {
  key: 'topic-arab-spring',
  draw: 'locator',
  centre: [23, 26],
  span: 76,
  highlight: ['788', '818', '434', '887'],
  hatch: ['760', '048', '400', '504', '512', '414', '012', '368', '682'],
  names: [
    { at: [9.4, 35.4], name: { en: 'Tunisia', ar: 'تونس', fa: 'تونس' } },
    { at: [17.5, 27.0], name: { en: 'Libya', ar: 'ليبيا', fa: 'لیبی' } },
    { at: [29.6, 26.6], name: { en: 'Egypt', ar: 'مصر', fa: 'مصر' } },
    { at: [47.6, 15.7], name: { en: 'Yemen', ar: 'اليمن', fa: 'یمن' } },
    { at: [38.6, 35.0], name: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' } },
  ],
  note: {
    en: 'Filled: head of state left office 2011–12. Hatched: other large protests.',
    ar: 'الملوّن: رئيس غادر الحكم ٢٠١١–٢٠١٢. المظلّل بخطوط: احتجاجات كبيرة أخرى.',
    fa: 'رنگی: کنار رفتن رئیس کشور، ۲۰۱۱ تا ۲۰۱۲. هاشور: اعتراض‌های بزرگ دیگر.',
  },
};
