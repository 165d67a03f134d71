import type { Locale, SampleAuthor } from './kit.ts';

export type SampleAuthorEntry = {
  slug: SampleAuthor;
  /** `role` stands under the name; `bio` on the page of the byline. */
  texts: Record<Locale, { name: string; role: string; bio: string }>;
};

/** Bylines of the sample edition are roles. None of them is a person. */
export const authors: SampleAuthorEntry[] = [
  {
    slug: 'staff-and-agencies',
    texts: {
      en: {
        name: 'Staff and agencies',
        role: 'Newsroom',
        bio: 'News put together by editors from agency reports and official statements. This byline stands for a way of working, not for a person.',
      },
      ar: {
        name: 'التحرير والوكالات',
        role: 'غرفة الأخبار',
        bio: 'أخبار يجمعها المحررون من تقارير الوكالات والبيانات الرسمية. يدل هذا التوقيع على طريقة عمل لا على شخص.',
      },
      fa: {
        name: 'تحریریه و خبرگزاری‌ها',
        role: 'اتاق خبر',
        bio: 'خبرهایی که دبیران از گزارش خبرگزاری‌ها و بیانیه‌های رسمی فراهم می‌آورند. این امضا نشانه یک شیوه کار است، نه یک شخص.',
      },
    },
  },
  {
    slug: 'our-analyst',
    texts: {
      en: {
        name: 'Our analyst',
        role: 'Analysis',
        bio: 'Pieces that weigh reasons and set one account against another. “Our analyst” is a role in the sample edition and not a person.',
      },
      ar: {
        name: 'محلّلنا',
        role: 'تحليل',
        bio: 'مقالات تزن الحجج وتقابل رواية بأخرى. «محلّلنا» دور في النسخة التجريبية وليس شخصاً.',
      },
      fa: {
        name: 'تحلیلگر ما',
        role: 'تحلیل',
        bio: 'نوشته‌هایی که دلیل‌ها را می‌سنجد و روایت‌ها را کنار هم می‌گذارد. «تحلیلگر ما» نقشی در نسخه نمونه است و شخص نیست.',
      },
    },
  },
  {
    slug: 'middle-east-desk',
    texts: {
      en: {
        name: 'Middle East desk',
        role: 'Desk',
        bio: 'Covers the region from North Africa to Iran. A desk signs as a whole: behind this name stands a role, not a single person.',
      },
      ar: {
        name: 'قسم الشرق الأوسط',
        role: 'قسم تحرير',
        bio: 'يتابع المنطقة من شمال أفريقيا إلى إيران. يوقّع القسم باسمه جملةً، فوراء هذا الاسم دور لا شخص بعينه.',
      },
      fa: {
        name: 'میز خاورمیانه',
        role: 'میز تحریریه',
        bio: 'رویدادهای منطقه را از شمال آفریقا تا ایران دنبال می‌کند. امضا از آن میز است؛ پشت این نام نقشی هست، نه شخصی معین.',
      },
    },
  },
  {
    slug: 'world-desk',
    texts: {
      en: {
        name: 'World desk',
        role: 'Desk',
        bio: 'Covers Europe, the Americas, Africa and Asia beyond the Middle East. The name is that of a role and not of a person.',
      },
      ar: {
        name: 'قسم العالم',
        role: 'قسم تحرير',
        bio: 'يتابع أوروبا والأمريكتين وأفريقيا وآسيا خارج الشرق الأوسط. الاسم لدور في التحرير وليس لشخص.',
      },
      fa: {
        name: 'میز جهان',
        role: 'میز تحریریه',
        bio: 'اروپا، قاره آمریکا، آفریقا و آسیای بیرون از خاورمیانه را پوشش می‌دهد. این نام یک نقش است و نام شخص نیست.',
      },
    },
  },
  {
    slug: 'economy-desk',
    texts: {
      en: {
        name: 'Economy desk',
        role: 'Desk',
        bio: 'Follows markets, trade, energy and public finances. A role of the sample edition, not a person.',
      },
      ar: {
        name: 'قسم الاقتصاد',
        role: 'قسم تحرير',
        bio: 'يتابع الأسواق والتجارة والطاقة والمالية العامة. دور في النسخة التجريبية وليس شخصاً.',
      },
      fa: {
        name: 'میز اقتصاد',
        role: 'میز تحریریه',
        bio: 'بازارها، تجارت، انرژی و مالیه عمومی را دنبال می‌کند. نقشی در نسخه نمونه است، نه یک شخص.',
      },
    },
  },
  {
    slug: 'science-desk',
    texts: {
      en: {
        name: 'Science desk',
        role: 'Desk',
        bio: 'Reports on research, climate, space and health, from papers and the statements of institutions. The byline is a role and not a person.',
      },
      ar: {
        name: 'قسم العلوم',
        role: 'قسم تحرير',
        bio: 'يكتب عن البحث والمناخ والفضاء والصحة مستنداً إلى الدراسات وبيانات المؤسسات. التوقيع لدور وليس لشخص.',
      },
      fa: {
        name: 'میز دانش',
        role: 'میز تحریریه',
        bio: 'درباره پژوهش، اقلیم، فضا و سلامت می‌نویسد و به مقاله‌ها و بیانیه نهادها تکیه دارد. این امضا یک نقش است، نه یک شخص.',
      },
    },
  },
  {
    slug: 'data-desk',
    texts: {
      en: {
        name: 'Data desk',
        role: 'Figures, charts and maps',
        bio: 'Makes tables, charts and maps and names the source of every number. A role of the sample edition, not a person.',
      },
      ar: {
        name: 'قسم البيانات',
        role: 'أرقام ورسوم وخرائط',
        bio: 'يُعدّ الجداول والرسوم والخرائط ويذكر مصدر كل رقم. دور في النسخة التجريبية وليس شخصاً.',
      },
      fa: {
        name: 'میز داده',
        role: 'ارقام، نمودار و نقشه',
        bio: 'جدول، نمودار و نقشه می‌سازد و منبع هر رقم را می‌آورد. نقشی در نسخه نمونه است، نه یک شخص.',
      },
    },
  },
  {
    slug: 'picture-desk',
    texts: {
      en: {
        name: 'Picture desk',
        role: 'Photographs and albums',
        bio: 'Chooses photographs, checks where they come from and writes their captions. The name stands for a role and not for a person.',
      },
      ar: {
        name: 'قسم الصورة',
        role: 'صور وألبومات',
        bio: 'يختار الصور ويتحقق من مصادرها ويكتب شروحها. الاسم لدور في التحرير وليس لشخص.',
      },
      fa: {
        name: 'میز عکس',
        role: 'عکس و آلبوم',
        bio: 'عکس‌ها را برمی‌گزیند، سرچشمه آن‌ها را می‌سنجد و شرحشان را می‌نویسد. این نام یک نقش است و نام شخص نیست.',
      },
    },
  },
];
