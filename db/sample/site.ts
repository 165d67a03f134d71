import type { Locale, Section } from './kit.ts';

/** What the sample paper is called, its sections, and what stands on its front. */

/** The edition's own day: pieces are dated up to its evening. */
export const EDITION_DATE = '2018-10-15';
/** When the film is said to have been published. */
export const FILM_PUBLISHED = '2018-10-09T10:00:00+03:00';

/** Where letters of its contact page go: a domain that is reserved for examples, so to nobody. */
export const SAMPLE_ADDRESS = 'editor@example.org';

export const SITE: Record<Locale, { name: string; strapline: string; footer: string }> = {
  en: {
    name: 'Broadsheet',
    strapline: 'News & Analysis',
    footer:
      'This is a sample edition, written from public sources of autumn 2018. An editor removes all of it in one step.',
  },
  ar: {
    name: 'برودشيت',
    strapline: 'أخبار وتحليلات',
    footer: 'هذا عدد نموذجي كُتب استناداً إلى مصادر عامة من خريف ٢٠١٨، ويستطيع المحرر إزالته كله بخطوة واحدة.',
  },
  fa: {
    name: 'برودشیت',
    strapline: 'خبر و تحلیل',
    footer:
      'این یک شماره نمونه است که از منابع عمومی پاییز ۱۳۹۷ نوشته شده است و سردبیر می‌تواند همه آن را یک‌جا پاک کند.',
  },
};

export const SECTIONS: { slug: Section; opinion?: boolean; names: Record<Locale, string> }[] = [
  { slug: 'news', names: { en: 'News', ar: 'أخبار', fa: 'خبر' } },
  { slug: 'analysis', opinion: true, names: { en: 'Analysis', ar: 'تحليلات', fa: 'تحلیل' } },
  { slug: 'report', names: { en: 'Report', ar: 'تقارير', fa: 'گزارش' } },
  { slug: 'interview', names: { en: 'Interview', ar: 'حوار', fa: 'گفت‌وگو' } },
  { slug: 'infographic', names: { en: 'Infographic', ar: 'إنفوغرافيك', fa: 'اینفوگرافیک' } },
  { slug: 'photo', names: { en: 'Photo', ar: 'صور', fa: 'عکس' } },
  { slug: 'film', names: { en: 'Film', ar: 'أفلام', fa: 'فیلم' } },
];

/** Stories that an editor holds on the front, in order; what a language lacks is left out. */
export const PINS = {
  choice: ['s02', 's29', 's37', 's46', 's15', 's04'],
  analysis: ['s18', 's22', 's08', 's25', 's21', 's28'],
} as const;

/** Stories that are read in an order; where a language has one of them only, it stands alone. */
export const SERIES: { names: Record<Locale, string>; stories: readonly string[] } = {
  names: { en: 'Idlib after Sochi', ar: 'إدلب بعد سوتشي', fa: 'ادلب پس از سوچی' },
  stories: ['s01', 's02'],
};

export const BREAKING: Record<Locale, { text: string; story: string } | undefined> = {
  en: { text: 'Syria’s main crossing to Jordan opens again after three years', story: 's04' },
  ar: { text: 'مهلة منتصف تشرين الأول/أكتوبر في إدلب تنقضي بلا انسحاب مرصود', story: 's02' },
  fa: { text: 'مهلت نیمه اکتبر در ادلب بی‌آنکه نشانی از خروج جنگجویان دیده شود به پایان رسید', story: 's02' },
};
