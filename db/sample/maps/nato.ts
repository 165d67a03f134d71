import { digits } from '../../maps/geometry.ts';
import type { LonLat, MapFeature, MapState, NewsMap, Text } from '../../maps/geometry.ts';

/** NATO's members by the day each accession came into force, up to October 2018 (29). Codes are ISO 3166-1 numeric. */

type Member = { codes: string[]; name: Text; at: LonLat };

const member = (code: string, at: LonLat, en: string, ar: string, fa: string, more: string[] = []): Member => ({
  codes: [code, ...more],
  name: { en, ar, fa },
  at,
});

/** Accessions, oldest first. Points are where a country's name stands. */
const ACCESSIONS: { date: string; members: Member[] }[] = [
  {
    date: '1949-08-24',
    members: [
      member('056', [4.2, 50.72], 'Belgium', 'بلجيكا', 'بلژیک'),
      member('124', [-100, 60], 'Canada', 'كندا', 'کانادا'),
      // Greenland is part of the Kingdom of Denmark and of the treaty area.
      member('208', [9.4, 56], 'Denmark', 'الدنمارك', 'دانمارک', ['304']),
      member('250', [2.4, 46.8], 'France', 'فرنسا', 'فرانسه'),
      member('352', [-18.6, 64.9], 'Iceland', 'آيسلندا', 'ایسلند'),
      member('380', [12.8, 42.8], 'Italy', 'إيطاليا', 'ایتالیا'),
      member('442', [6.1, 49.7], 'Luxembourg', 'لوكسمبورغ', 'لوکزامبورگ'),
      member('528', [5.6, 52.3], 'Netherlands', 'هولندا', 'هلند'),
      member('578', [9.2, 61.2], 'Norway', 'النرويج', 'نروژ'),
      member('620', [-8.2, 39.8], 'Portugal', 'البرتغال', 'پرتغال'),
      member('826', [-1.6, 52.9], 'United\nKingdom', 'المملكة\nالمتحدة', 'بریتانیا'),
      member('840', [-98, 39.5], 'United States', 'الولايات المتحدة', 'ایالات متحده'),
    ],
  },
  {
    date: '1952-02-18',
    members: [
      member('300', [22.2, 39.5], 'Greece', 'اليونان', 'یونان'),
      member('792', [33.5, 39.1], 'Turkey', 'تركيا', 'ترکیه'),
    ],
  },
  { date: '1955-05-06', members: [member('276', [10.2, 51.1], 'Germany', 'ألمانيا', 'آلمان')] },
  { date: '1982-05-30', members: [member('724', [-3.7, 40.2], 'Spain', 'إسبانيا', 'اسپانیا')] },
  {
    date: '1999-03-12',
    members: [
      member('203', [15.3, 49.75], 'Czech Rep.', 'التشيك', 'چک'),
      member('348', [19.3, 47.1], 'Hungary', 'المجر', 'مجارستان'),
      member('616', [19.3, 52.1], 'Poland', 'بولندا', 'لهستان'),
    ],
  },
  {
    date: '2004-03-29',
    members: [
      member('100', [25.2, 42.6], 'Bulgaria', 'بلغاريا', 'بلغارستان'),
      member('233', [25.8, 58.7], 'Estonia', 'إستونيا', 'استونی'),
      member('428', [25.4, 56.8], 'Latvia', 'لاتفيا', 'لتونی'),
      member('440', [23.9, 55.3], 'Lithuania', 'ليتوانيا', 'لیتوانی'),
      member('642', [25, 45.9], 'Romania', 'رومانيا', 'رومانی'),
      member('703', [19.5, 48.7], 'Slovakia', 'سلوفاكيا', 'اسلواکی'),
      member('705', [14.8, 46.1], 'Slovenia', 'سلوفينيا', 'اسلوونی'),
    ],
  },
  {
    date: '2009-04-01',
    members: [
      member('008', [20.1, 41], 'Albania', 'ألبانيا', 'آلبانی'),
      member('191', [16.6, 45.3], 'Croatia', 'كرواتيا', 'کرواسی'),
    ],
  },
  { date: '2017-06-05', members: [member('499', [19.2, 42.8], 'Montenegro', 'الجبل الأسود', 'مونته‌نگرو')] },
];

const listed = (members: Member[], locale: string) =>
  members
    .map(({ name }) => (name[locale] ?? '').replace('\n', ' ').replace('Czech Rep.', 'Czech Republic'))
    .join(locale === 'en' ? ', ' : '، ');

const LEGEND = {
  member: { en: 'Members', ar: 'دول أعضاء', fa: 'عضوها' },
  joined: { en: 'Joined on the date shown', ar: 'انضمت في التاريخ المبيَّن', fa: 'پیوسته در تاریخ نقشه' },
};

function accession({ date, members }: (typeof ACCESSIONS)[number], index: number): MapFeature[] {
  const next = ACCESSIONS[index + 1]?.date;
  const countries = members.flatMap(({ codes }) => codes);
  const text = { en: listed(members, 'en'), ar: listed(members, 'ar'), fa: listed(members, 'fa') };
  const note = date === '1955-05-06' ? GERMANY : undefined;
  const names = members.map((one): MapFeature => ({
    kind: 'name',
    style: 'region',
    text: one.name,
    geometry: one.at,
    from: date,
  }));
  // The second lies over the first while this accession is the newest; without words it stays out of the table.
  return [
    { kind: 'country', style: 'member', text, note, countries, from: date, legend: LEGEND.member },
    { kind: 'country', style: 'joined', text: {}, countries, from: date, to: next, legend: LEGEND.joined },
    ...names,
  ];
}

const GERMANY: Text = {
  en: 'In 1955 the Federal Republic alone; the territory of the GDR from 3 October 1990. Drawn in today’s borders.',
  ar: 'في ١٩٥٥ جمهورية ألمانيا الاتحادية وحدها، وأراضي ألمانيا الشرقية منذ ٣ تشرين الأول/أكتوبر ١٩٩٠. مرسومة بحدود اليوم.',
  fa: 'در ۱۹۵۵ تنها جمهوری فدرال آلمان؛ سرزمین آلمان شرقی از ۳ اکتبر ۱۹۹۰. با مرزهای امروز کشیده شده است.',
};

type StateWords = { en: [string, string]; ar: [string, string]; fa: [string, string] };

/** Title and summary of each accession; what changed is written from the list. */
const WORDS: StateWords[] = [
  {
    en: [
      'Twelve founders',
      'The North Atlantic Treaty, signed in Washington on 4 April 1949, comes into force for twelve states. Its article 5 says that an armed attack on one of them in Europe or North America is considered an attack on all.',
    ],
    ar: [
      'اثنتا عشرة دولة مؤسِّسة',
      'تدخل معاهدة شمال الأطلسي الموقعة في واشنطن في ٤ نيسان/أبريل ١٩٤٩ حيز النفاذ لاثنتي عشرة دولة. وتنص مادتها الخامسة على أن أي هجوم مسلح على إحداها في أوروبا أو أمريكا الشمالية يُعد هجوماً عليها جميعاً.',
    ],
    fa: [
      'دوازده بنیان‌گذار',
      'پیمان آتلانتیک شمالی که در ۴ آوریل ۱۹۴۹ در واشنگتن امضا شد، برای دوازده کشور لازم‌الاجرا می‌شود. بنا بر ماده ۵ آن، حمله مسلحانه به یکی از آن‌ها در اروپا یا آمریکای شمالی حمله به همه شمرده می‌شود.',
    ],
  },
  {
    en: [
      'Greece and Turkey',
      'Greece and Turkey accede on the same day. The alliance now reaches the eastern Mediterranean and the Black Sea and has fourteen members.',
    ],
    ar: [
      'اليونان وتركيا',
      'تنضم اليونان وتركيا في اليوم نفسه. يبلغ الحلف بذلك شرق المتوسط والبحر الأسود ويصبح أعضاؤه أربعة عشر.',
    ],
    fa: [
      'یونان و ترکیه',
      'یونان و ترکیه در یک روز می‌پیوندند. اتحاد اکنون به شرق مدیترانه و دریای سیاه می‌رسد و چهارده عضو دارد.',
    ],
  },
  {
    en: [
      'The Federal Republic of Germany',
      'The Federal Republic of Germany accedes; the alliance has fifteen members. The map shows Germany in its borders of 2018: the territory of the German Democratic Republic became part of the alliance with unification on 3 October 1990.',
    ],
    ar: [
      'جمهورية ألمانيا الاتحادية',
      'تنضم جمهورية ألمانيا الاتحادية ويصبح الأعضاء خمسة عشر. تُظهر الخريطة ألمانيا بحدودها في ٢٠١٨، أما أراضي جمهورية ألمانيا الديمقراطية فصارت جزءاً من الحلف مع الوحدة في ٣ تشرين الأول/أكتوبر ١٩٩٠.',
    ],
    fa: [
      'جمهوری فدرال آلمان',
      'جمهوری فدرال آلمان می‌پیوندد و شمار اعضا به پانزده می‌رسد. نقشه آلمان را با مرزهای ۲۰۱۸ نشان می‌دهد؛ سرزمین جمهوری دموکراتیک آلمان با یگانگی دو کشور در ۳ اکتبر ۱۹۹۰ بخشی از اتحاد شد.',
    ],
  },
  {
    en: [
      'Spain',
      'Spain accedes as the sixteenth member. Between 1966 and 2009 France stays outside the integrated military command, but is a member all the time.',
    ],
    ar: [
      'إسبانيا',
      'تنضم إسبانيا عضواً سادس عشر. وبين ١٩٦٦ و٢٠٠٩ تبقى فرنسا خارج القيادة العسكرية الموحدة، لكنها عضو طوال الوقت.',
    ],
    fa: [
      'اسپانیا',
      'اسپانیا شانزدهمین عضو می‌شود. فرانسه از ۱۹۶۶ تا ۲۰۰۹ بیرون از فرماندهی یکپارچه نظامی می‌ماند، اما در همه این مدت عضو است.',
    ],
  },
  {
    en: [
      'Three states of central Europe',
      'The Czech Republic, Hungary and Poland accede, the first states of the former Warsaw Pact to do so after German unification. The alliance has nineteen members.',
    ],
    ar: [
      'ثلاث دول من وسط أوروبا',
      'تنضم التشيك والمجر وبولندا، وهي أولى دول حلف وارسو السابق التي تنضم بعد الوحدة الألمانية. ويصبح الأعضاء تسعة عشر.',
    ],
    fa: [
      'سه کشور اروپای مرکزی',
      'چک، مجارستان و لهستان می‌پیوندند؛ نخستین کشورهای پیمان ورشوی پیشین پس از یگانگی آلمان. شمار اعضا به نوزده می‌رسد.',
    ],
  },
  {
    en: [
      'Seven at once',
      'Seven states accede in one day, among them Estonia, Latvia and Lithuania. With twenty-six members it is the largest enlargement so far.',
    ],
    ar: [
      'سبع دول دفعة واحدة',
      'تنضم سبع دول في يوم واحد، منها إستونيا ولاتفيا وليتوانيا. ومع ستة وعشرين عضواً يكون هذا أكبر توسيع حتى الآن.',
    ],
    fa: [
      'هفت کشور با هم',
      'هفت کشور در یک روز می‌پیوندند، از جمله استونی، لتونی و لیتوانی. با بیست‌وشش عضو، این بزرگ‌ترین گسترش تا آن زمان است.',
    ],
  },
  {
    en: [
      'Albania and Croatia',
      'Albania and Croatia accede; the alliance has twenty-eight members. In the same year France returns to the integrated command.',
    ],
    ar: [
      'ألبانيا وكرواتيا',
      'تنضم ألبانيا وكرواتيا ويصبح الأعضاء ثمانية وعشرين. وفي العام نفسه تعود فرنسا إلى القيادة الموحدة.',
    ],
    fa: [
      'آلبانی و کرواسی',
      'آلبانی و کرواسی می‌پیوندند و شمار اعضا به بیست‌وهشت می‌رسد. در همان سال فرانسه به فرماندهی یکپارچه بازمی‌گردد.',
    ],
  },
  {
    en: [
      'Montenegro, the twenty-ninth',
      'Montenegro accedes as the twenty-ninth member. On 11 July 2018 the alliance invites the government in Skopje to accession talks; the referendum there on 30 September is about the name of the country.',
    ],
    ar: [
      'الجبل الأسود، العضو التاسع والعشرون',
      'ينضم الجبل الأسود عضواً تاسعاً وعشرين. وفي ١١ تموز/يوليو ٢٠١٨ يدعو الحلف حكومة سكوبيه إلى محادثات انضمام، أما استفتاء ٣٠ أيلول/سبتمبر هناك فيتعلق باسم البلاد.',
    ],
    fa: [
      'مونته‌نگرو، عضو بیست‌ونهم',
      'مونته‌نگرو بیست‌ونهمین عضو می‌شود. اتحاد در ۱۱ ژوئیه ۲۰۱۸ دولت اسکوپیه را به گفت‌وگوهای پیوستن فرامی‌خواند؛ همه‌پرسی ۳۰ سپتامبر آنجا درباره نام کشور است.',
    ],
  },
];

const CHANGED = {
  en: (names: string, total: number) => `Joined: ${names}. Members: ${total}.`,
  ar: (names: string, total: number) => `انضم: ${names}. عدد الأعضاء: ${digits(String(total), 'ar')}.`,
  fa: (names: string, total: number) => `پیوستند: ${names}. شمار اعضا: ${digits(String(total), 'fa')}.`,
};

const states: MapState[] = ACCESSIONS.map(({ date, members }, index) => {
  const total = ACCESSIONS.slice(0, index + 1).reduce((sum, one) => sum + one.members.length, 0);
  const words = (locale: 'en' | 'ar' | 'fa') => {
    const [title, summary] = WORDS[index]?.[locale] ?? ['', ''];
    return { title, summary, changed: CHANGED[locale](listed(members, locale), total) };
  };
  return { date, texts: { en: words('en'), ar: words('ar'), fa: words('fa') } };
});

export const map: NewsMap = {
  slug: 'nato',
  base: {
    centre: [9.2, 54],
    span: 99,
    aspect: 1.37,
    detail: '50m',
    projection: 'equal-area',
    inset: {
      centre: [-96, 53.5],
      span: 128,
      aspect: 1,
      detail: '50m',
      projection: 'equal-area',
      share: 0.215,
      corner: 'south-west',
    },
  },
  texts: {
    en: {
      title: 'NATO, 1949–2018',
      caption: 'Members of NATO on {date}',
      intro:
        'The alliance began with twelve states and has twenty-nine in 2018. Each step of the map is the day on which new members came in.',
      note: 'Dates are those on which the treaty came into force for a state. Today’s borders throughout. Greenland is part of the Kingdom of Denmark; overseas territories outside Europe and North America are not part of the treaty area. Source: NATO.',
    },
    ar: {
      title: 'حلف شمال الأطلسي، ١٩٤٩–٢٠١٨',
      caption: 'دول حلف شمال الأطلسي في {date}',
      intro: 'بدأ الحلف باثنتي عشرة دولة ويضم تسعاً وعشرين في ٢٠١٨. كل خطوة من الخريطة هي اليوم الذي دخل فيه أعضاء جدد.',
      note: 'التواريخ هي تواريخ سريان المعاهدة على كل دولة. الحدود كلها حدود اليوم. غرينلاند جزء من مملكة الدنمارك؛ والأقاليم الواقعة خارج أوروبا وأمريكا الشمالية ليست من نطاق المعاهدة. المصدر: حلف شمال الأطلسي.',
    },
    fa: {
      title: 'ناتو، ۱۹۴۹–۲۰۱۸',
      caption: 'اعضای ناتو در {date}',
      intro:
        'این اتحاد با دوازده کشور آغاز شد و در سال ۲۰۱۸ بیست‌ونه عضو دارد. هر گام نقشه روزی است که عضوهای تازه پیوستند.',
      note: 'تاریخ‌ها روز لازم‌الاجرا شدن پیمان برای هر کشور است. همه مرزها امروزی‌اند. گرینلند بخشی از پادشاهی دانمارک است؛ سرزمین‌های بیرون از اروپا و آمریکای شمالی در قلمرو پیمان نیستند. منبع: ناتو.',
    },
  },
  features: ACCESSIONS.flatMap(accession),
  states,
};
