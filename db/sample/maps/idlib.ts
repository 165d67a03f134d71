import type { LonLat, MapFeature, NewsMap } from '../../maps/geometry.ts';

/**
 * The Idlib de-militarised zone of the Sochi memorandum (17 September 2018, S/2018/852). Schematic: no official map of the line
 * was published; the band is an approximate contact line of autumn 2018 offset 17.5 km inwards. No colours for parties.
 */

const ANNOUNCED = '2018-09-17';
const CONTRADICTED = '2018-10-01';
const HEAVY_WEAPONS = '2018-10-10';

const BAND: LonLat[] = [
  [36.04, 35.87],
  [36.06, 35.83],
  [36.24, 35.69],
  [36.36, 35.4],
  [36.5, 35.41],
  [36.57, 35.31],
  [36.66, 35.29],
  [36.83, 35.45],
  [36.87, 35.58],
  [36.96, 35.69],
  [37, 35.8],
  [37.02, 35.95],
  [37.07, 36.05],
  [37.12, 36.26],
  [37.1, 36.31],
  [37.04, 36.34],
  [36.92, 36.36],
  [36.73, 36.35],
  [36.76, 36.27],
  [36.79, 36.24],
  [36.9, 36.2],
  [36.88, 36.09],
  [36.83, 35.97],
  [36.78, 35.76],
  [36.71, 35.67],
  [36.64, 35.51],
  [36.6, 35.54],
  [36.51, 35.57],
  [36.42, 35.76],
  [36.23, 35.92],
  [36.21, 35.96],
  [36.17, 35.92],
  [36.16, 35.82],
];

const AREA: LonLat[] = [
  [36.04, 35.87],
  [36.06, 35.83],
  [36.24, 35.69],
  [36.36, 35.4],
  [36.5, 35.41],
  [36.57, 35.31],
  [36.66, 35.29],
  [36.83, 35.45],
  [36.87, 35.58],
  [36.96, 35.69],
  [37, 35.8],
  [37.02, 35.95],
  [37.07, 36.05],
  [37.12, 36.26],
  [37.1, 36.31],
  [37.04, 36.34],
  [36.92, 36.36],
  [36.62, 36.34],
  [36.59, 36.38],
  [36.58, 36.33],
  [36.65, 36.31],
  [36.66, 36.23],
  [36.48, 36.23],
  [36.45, 36.2],
  [36.37, 36.23],
  [36.36, 35.99],
  [36.3, 36],
  [36.28, 35.99],
  [36.27, 35.96],
  [36.2, 35.95],
  [36.17, 35.92],
  [36.16, 35.82],
];

function town(en: string, ar: string, fa: string, at: LonLat, more: Partial<MapFeature> = {}): MapFeature {
  return { kind: 'marker', style: 'town', text: { en, ar, fa }, geometry: at, ...more } as MapFeature;
}

const features: MapFeature[] = [
  {
    kind: 'zone',
    style: 'neutral',
    text: {
      en: 'De-escalation area (schematic)',
      ar: 'منطقة خفض التصعيد (رسم تخطيطي)',
      fa: 'منطقه کاهش تنش (طرح‌وار)',
    },
    note: {
      en: 'Area of the Astana arrangements; the memorandum of 17 September keeps it and strengthens the Turkish observation posts.',
      ar: 'منطقة ترتيبات أستانا؛ تبقيها مذكرة ١٧ أيلول/سبتمبر وتعزز نقاط المراقبة التركية فيها.',
      fa: 'منطقه ترتیبات آستانه؛ یادداشت تفاهم ۱۷ سپتامبر آن را نگه می‌دارد و پست‌های دیده‌بانی ترکیه را تقویت می‌کند.',
    },
    legend: true,
    geometry: AREA,
  },
  {
    kind: 'zone',
    style: 'accent',
    from: ANNOUNCED,
    text: {
      en: 'Agreed de-militarised zone (schematic)',
      ar: 'المنطقة المنزوعة السلاح المتفق عليها (رسم تخطيطي)',
      fa: 'منطقه غیرنظامی توافق‌شده (طرح‌وار)',
    },
    note: {
      en: '15 to 20 km deep inside the area, by the memorandum; exact lines were left to later consultations.',
      ar: 'بعمق ١٥ إلى ٢٠ كيلومتراً داخل المنطقة وفق المذكرة؛ وتُركت الخطوط الدقيقة لمشاورات لاحقة.',
      fa: 'به عمق ۱۵ تا ۲۰ کیلومتر در درون منطقه، بر پایه یادداشت تفاهم؛ تعیین دقیق خطوط به رایزنی‌های بعدی واگذار شد.',
    },
    legend: true,
    geometry: BAND,
  },
  {
    kind: 'line',
    style: 'road',
    text: { en: 'M5 motorway', ar: 'الطريق الدولي M5', fa: 'بزرگراه ام۵' },
    note: {
      en: 'Aleppo–Hama. Traffic was to be restored by the end of 2018, by the memorandum.',
      ar: 'حلب – حماة. كان ينبغي إعادة حركة المرور عليه قبل نهاية ٢٠١٨ وفق المذكرة.',
      fa: 'حلب–حماه. بنا بر یادداشت تفاهم، رفت‌وآمد در آن باید تا پایان ۲۰۱۸ از سر گرفته می‌شد.',
    },
    legend: {
      en: 'M4 and M5 motorways (schematic)',
      ar: 'الطريقان الدوليان M4 وM5 (رسم تخطيطي)',
      fa: 'بزرگراه‌های ام۴ و ام۵ (طرح‌وار)',
    },
    geometry: [
      [36.758, 35.132],
      [36.69, 35.376],
      [36.651, 35.442],
      [36.677, 35.648],
      [36.806, 35.864],
      [37.161, 36.201],
    ],
  },
  {
    kind: 'line',
    style: 'road',
    text: { en: 'M4 motorway', ar: 'الطريق الدولي M4', fa: 'بزرگراه ام۴' },
    note: {
      en: 'Aleppo–Latakia. Traffic was to be restored by the end of 2018, by the memorandum.',
      ar: 'حلب – اللاذقية. كان ينبغي إعادة حركة المرور عليه قبل نهاية ٢٠١٨ وفق المذكرة.',
      fa: 'حلب–لاذقیه. بنا بر یادداشت تفاهم، رفت‌وآمد در آن باید تا پایان ۲۰۱۸ از سر گرفته می‌شد.',
    },
    legend: {
      en: 'M4 and M5 motorways (schematic)',
      ar: 'الطريقان الدوليان M4 وM5 (رسم تخطيطي)',
      fa: 'بزرگراه‌های ام۴ و ام۵ (طرح‌وار)',
    },
    geometry: [
      [35.79, 35.532],
      [36.32, 35.814],
      [36.61, 35.814],
      [36.806, 35.864],
    ],
  },
  { kind: 'name', style: 'figure', text: { en: 'M5', ar: 'M5', fa: 'ام۵' }, geometry: [36.66, 35.55] },
  { kind: 'name', style: 'figure', text: { en: 'M4', ar: 'M4', fa: 'ام۴' }, geometry: [36, 35.643] },
  { kind: 'name', style: 'country', text: { en: 'Turkey', ar: 'تركيا', fa: 'ترکیه' }, geometry: [36.3, 36.42] },
  { kind: 'name', style: 'country', text: { en: 'Syria', ar: 'سوريا', fa: 'سوریه' }, geometry: [37.5, 35.5] },
  {
    kind: 'name',
    style: 'sea',
    text: { en: 'Mediterranean\nSea', ar: 'البحر\nالمتوسط', fa: 'دریای\nمدیترانه' },
    geometry: [35.42, 35.75],
  },
  town('Idlib', 'إدلب', 'ادلب', [36.634, 35.931], { style: 'main', side: 'above' }),
  town('Aleppo', 'حلب', 'حلب', [37.161, 36.201], { side: 'end' }),
  town('Hama', 'حماة', 'حماه', [36.758, 35.132], { side: 'end' }),
  town('Latakia', 'اللاذقية', 'لاذقیه', [35.79, 35.532], { side: 'end' }),
  town('Afrin', 'عفرين', 'عفرین', [36.87, 36.512], { side: 'end' }),
  town('Saraqib', 'سراقب', 'سراقب', [36.806, 35.864], { side: 'end' }),
  town('Ma’arrat al-Nu’man', 'معرة النعمان', 'معرةالنعمان', [36.677, 35.648], { side: 'start' }),
  town('Khan Shaykhun', 'خان شيخون', 'خان شیخون', [36.651, 35.442], { side: 'start' }),
  town('Jisr al-Shughur', 'جسر الشغور', 'جسرالشغور', [36.32, 35.814], { side: 'above' }),
  town('Ariha', 'أريحا', 'اریحا', [36.61, 35.814], { side: 'below' }),
  town('Morek', 'مورك', 'مورک', [36.69, 35.376], { side: 'end' }),
  town('Abu al-Duhur', 'أبو الضهور', 'ابوالضهور', [37.045, 35.741], { side: 'end' }),
  town('Bab al-Hawa', 'باب الهوى', 'باب‌الهوی', [36.69, 36.24], { side: 'end' }),
  {
    kind: 'marker',
    style: 'statement',
    from: CONTRADICTED,
    to: HEAVY_WEAPONS,
    side: 'start',
    text: { en: 'Kafr Zita', ar: 'كفر زيتا', fa: 'کفرزیتا' },
    note: {
      en: 'Jaysh al-Izza, a group of the northern Hama countryside: its commander Jamil al-Saleh tells AFP on 29 September that it rejects the deal.',
      ar: 'جيش العزة، الناشط في ريف حماة الشمالي: قال قائده جميل الصالح لوكالة فرانس برس في ٢٩ أيلول/سبتمبر إنه يرفض الاتفاق.',
      fa: 'جیش العزه، گروهی در حومه شمالی حماه: جمیل الصالح، فرمانده آن، در ۲۹ سپتامبر به خبرگزاری فرانسه گفت توافق را رد می‌کند.',
    },
    geometry: [36.603, 35.374],
  },
  {
    kind: 'marker',
    style: 'statement',
    from: CONTRADICTED,
    to: HEAVY_WEAPONS,
    side: 'end',
    text: { en: 'al-Eis', ar: 'العيس', fa: 'العیس' },
    note: {
      en: 'Southern Aleppo countryside: the Syrian Observatory for Human Rights reports on 30 September that Faylaq al-Sham begins to leave with heavy arms; the group and the National Front for Liberation deny any withdrawal.',
      ar: 'ريف حلب الجنوبي: أفاد المرصد السوري لحقوق الإنسان في ٣٠ أيلول/سبتمبر بأن فيلق الشام بدأ الانسحاب بأسلحته الثقيلة؛ ونفى الفيلق والجبهة الوطنية للتحرير أي انسحاب.',
      fa: 'حومه جنوبی حلب: دیده‌بان حقوق بشر سوریه در ۳۰ سپتامبر گزارش داد که فیلق الشام خروج با سلاح‌های سنگین را آغاز کرده است؛ این گروه و جبهه ملی آزادی‌بخش هر عقب‌نشینی‌ای را تکذیب کردند.',
    },
    geometry: [36.98, 36],
  },
];

export const map: NewsMap = {
  slug: 'idlib',
  base: { centre: [36.52, 35.84], span: 2.95, aspect: 1.5, detail: '10m', highlight: ['760'] },
  texts: {
    en: {
      title: 'The Idlib de-militarised zone',
      caption: 'The Idlib zone on {date}',
      intro:
        'Russia and Turkey agreed in Sochi on a strip without heavy weapons along the edge of the Idlib de-escalation area, where by United Nations figures about three million civilians live.',
      note: 'Schematic. Lines not official: no map of the zone was published; the band follows an approximate contact line of autumn 2018, 17.5 km deep. Source: memorandum of 17 September 2018 (S/2018/852).',
    },
    ar: {
      title: 'المنطقة المنزوعة السلاح في إدلب',
      caption: 'منطقة إدلب في {date}',
      intro:
        'اتفقت روسيا وتركيا في سوتشي على شريط خالٍ من الأسلحة الثقيلة على أطراف منطقة خفض التصعيد في إدلب، حيث يعيش نحو ثلاثة ملايين مدني بحسب الأمم المتحدة.',
      note: 'رسم تخطيطي – الحدود غير رسمية: لم تُنشر خريطة للمنطقة؛ ويتبع الشريط خط تماس تقريبياً في خريف ٢٠١٨ بعمق ١٧٫٥ كيلومتراً. المصدر: مذكرة ١٧ أيلول/سبتمبر ٢٠١٨ (S/2018/852).',
    },
    fa: {
      title: 'منطقه غیرنظامی ادلب',
      caption: 'منطقه ادلب در {date}',
      intro:
        'روسیه و ترکیه در سوچی بر سر نواری بدون سلاح سنگین در حاشیه منطقه کاهش تنش ادلب توافق کردند؛ جایی که به گفته سازمان ملل حدود سه میلیون غیرنظامی در آن زندگی می‌کنند.',
      note: 'طرح‌وار – خطوط رسمی نیست: نقشه‌ای از این منطقه منتشر نشد؛ نوار بر پایه خط تماس تقریبی پاییز ۲۰۱۸ و به عمق ۱۷٫۵ کیلومتر کشیده شده است. منبع: یادداشت تفاهم ۱۷ سپتامبر ۲۰۱۸ (S/2018/852).',
    },
  },
  features,
  states: [
    {
      date: ANNOUNCED,
      texts: {
        en: {
          title: 'The zone is announced',
          summary:
            'Presidents Vladimir Putin and Recep Tayyip Erdogan agree in Sochi on a de-militarised zone 15 to 20 km deep; their defence ministers sign a memorandum of ten points. Heavy weapons are to leave the zone by 10 October and “radical terrorist groups” by 15 October. Russia’s defence minister, Sergei Shoigu, tells news agencies that no military operation in Idlib is now planned. The UN secretary-general, António Guterres, welcomes the agreement.',
          changed: 'First state: the zone is agreed; its exact lines are left to later consultations.',
        },
        ar: {
          title: 'الإعلان عن المنطقة',
          summary:
            'اتفق الرئيسان فلاديمير بوتين ورجب طيب أردوغان في سوتشي على منطقة منزوعة السلاح بعمق ١٥ إلى ٢٠ كيلومتراً، ووقّع وزيرا دفاعهما مذكرة من عشر نقاط. وينبغي أن تخرج الأسلحة الثقيلة من المنطقة بحلول ١٠ تشرين الأول/أكتوبر و«الجماعات الإرهابية المتطرفة» بحلول ١٥ منه. وقال وزير الدفاع الروسي سيرغي شويغو لوكالات أنباء إنه لا عملية عسكرية في إدلب. ورحب الأمين العام للأمم المتحدة أنطونيو غوتيريش بالاتفاق.',
          changed: 'الحالة الأولى: اتُّفق على المنطقة، وتُركت خطوطها الدقيقة لمشاورات لاحقة.',
        },
        fa: {
          title: 'اعلام منطقه',
          summary:
            'ولادیمیر پوتین و رجب طیب اردوغان، رئیسان جمهور روسیه و ترکیه، در سوچی بر سر منطقه‌ای غیرنظامی به عمق ۱۵ تا ۲۰ کیلومتر توافق کردند و وزیران دفاع دو کشور یادداشت تفاهمی ده‌بندی امضا کردند. سلاح‌های سنگین باید تا ۱۰ اکتبر و «گروه‌های تروریستی افراطی» تا ۱۵ اکتبر از منطقه خارج شوند. سرگئی شویگو، وزیر دفاع روسیه، به خبرگزاری‌ها گفت عملیات نظامی در ادلب انجام نخواهد شد. آنتونیو گوترش، دبیرکل سازمان ملل، از توافق استقبال کرد.',
          changed: 'حالت نخست: بر سر منطقه توافق شد؛ تعیین دقیق خطوط آن به رایزنی‌های بعدی واگذار شد.',
        },
      },
    },
    {
      date: CONTRADICTED,
      texts: {
        en: {
          title: 'First reports contradict each other',
          summary:
            'The Syrian Observatory for Human Rights reports on 30 September that Faylaq al-Sham has begun to leave the southern Aleppo countryside with heavy arms; the group and the National Front for Liberation deny any withdrawal. The commander of Jaysh al-Izza tells AFP that his group rejects the deal. Syria’s foreign minister, Walid al-Muallem, says at the United Nations that the agreement was coordinated with Damascus and is bound in time.',
          changed:
            'A first withdrawal is reported and denied; one group rejects the agreement. The lines of the zone are drawn as before.',
        },
        ar: {
          title: 'تقارير أولى متضاربة',
          summary:
            'أفاد المرصد السوري لحقوق الإنسان في ٣٠ أيلول/سبتمبر بأن فيلق الشام بدأ مغادرة ريف حلب الجنوبي بأسلحته الثقيلة؛ ونفى الفيلق والجبهة الوطنية للتحرير أي انسحاب. وقال قائد جيش العزة لوكالة فرانس برس إن جماعته ترفض الاتفاق. وقال وزير الخارجية السوري وليد المعلم في الأمم المتحدة إن الاتفاق جرى بالتنسيق مع دمشق وإنه مؤطر زمنياً.',
          changed: 'تقرير عن انسحاب أول قوبل بالنفي، وجماعة ترفض الاتفاق. خطوط المنطقة مرسومة كما كانت.',
        },
        fa: {
          title: 'نخستین گزارش‌های ضدونقیض',
          summary:
            'دیده‌بان حقوق بشر سوریه در ۳۰ سپتامبر گزارش داد که فیلق الشام خروج از حومه جنوبی حلب با سلاح‌های سنگین را آغاز کرده است؛ این گروه و جبهه ملی آزادی‌بخش هر عقب‌نشینی‌ای را تکذیب کردند. فرمانده جیش العزه به خبرگزاری فرانسه گفت گروهش توافق را رد می‌کند. ولید المعلم، وزیر خارجه سوریه، در سازمان ملل گفت توافق با هماهنگی دمشق انجام شده و زمان‌بندی دارد.',
          changed: 'نخستین عقب‌نشینی گزارش و سپس تکذیب شد و یک گروه توافق را رد کرد. خطوط منطقه همان است که بود.',
        },
      },
    },
    {
      date: HEAVY_WEAPONS,
      texts: {
        en: {
          title: 'Deadline for heavy weapons',
          summary:
            'Turkey’s defence ministry says that the withdrawal of heavy weapons is complete and the zone is formed. Russia’s foreign ministry speaks of more than 1,000 fighters and about 100 heavy weapons withdrawn and says that this is being checked. The National Front for Liberation had announced a withdrawal of arms on 6 October and said that its fighters stay in place. President Bashar al-Assad calls the deal temporary.',
          changed:
            'Since 1 October: Turkey reports the heavy weapons gone; Russia is checking. The lines of the zone are drawn as before.',
        },
        ar: {
          title: 'مهلة سحب الأسلحة الثقيلة',
          summary:
            'قالت وزارة الدفاع التركية إن سحب الأسلحة الثقيلة اكتمل وإن المنطقة أُقيمت. وتحدثت وزارة الخارجية الروسية عن انسحاب أكثر من ألف مقاتل وسحب نحو ١٠٠ قطعة من الأسلحة الثقيلة، وقالت إن التحقق جارٍ. وكانت الجبهة الوطنية للتحرير قد أعلنت في ٦ تشرين الأول/أكتوبر بدء سحب السلاح وأن مقاتليها باقون في مواقعهم. ووصف الرئيس بشار الأسد الاتفاق بأنه مؤقت.',
          changed:
            'منذ ١ تشرين الأول/أكتوبر: تركيا تعلن خروج الأسلحة الثقيلة، وروسيا تتحقق. خطوط المنطقة مرسومة كما كانت.',
        },
        fa: {
          title: 'مهلت خروج سلاح‌های سنگین',
          summary:
            'وزارت دفاع ترکیه گفت خروج سلاح‌های سنگین کامل شده و منطقه شکل گرفته است. وزارت خارجه روسیه از خروج بیش از هزار جنگجو و حدود ۱۰۰ سلاح سنگین خبر داد و گفت این موضوع در دست بررسی است. جبهه ملی آزادی‌بخش در ۶ اکتبر از آغاز خروج سلاح‌ها خبر داده و گفته بود نیروهایش در جای خود می‌مانند. بشار اسد، رئیس‌جمهوری سوریه، توافق را موقت خواند.',
          changed:
            'از ۱ اکتبر تاکنون: ترکیه از خروج سلاح‌های سنگین خبر داده و روسیه در حال بررسی است. خطوط منطقه همان است که بود.',
        },
      },
    },
    {
      date: '2018-10-15',
      texts: {
        en: {
          title: 'Deadline for the radical groups',
          summary:
            'The deadline for “radical terrorist groups” to leave the zone passes; AFP and the Syrian Observatory report that no withdrawal of fighters was seen. Hayat Tahrir al-Sham had said on 14 October that it would not give up its arms, without saying yes or no to the agreement. Syria’s foreign minister, Walid al-Muallem, says in Damascus that time is needed and that Russia is to judge whether the deal is kept.',
          changed:
            'Since 10 October: the second deadline has passed without a reported withdrawal of fighters. The lines of the zone are drawn as before.',
        },
        ar: {
          title: 'مهلة خروج الجماعات المتطرفة',
          summary:
            'انقضت مهلة خروج «الجماعات الإرهابية المتطرفة» من المنطقة؛ وأفادت وكالة فرانس برس والمرصد السوري بأنه لم يُرصد انسحاب مقاتلين. وكانت هيئة تحرير الشام قد قالت في ١٤ تشرين الأول/أكتوبر إنها لن تتخلى عن سلاحها، من غير أن تقبل الاتفاق صراحة أو ترفضه. وقال وزير الخارجية السوري وليد المعلم في دمشق إن الأمر يحتاج إلى وقت وإن لروسيا أن تحكم على تنفيذ الاتفاق.',
          changed:
            'منذ ١٠ تشرين الأول/أكتوبر: انقضت المهلة الثانية من دون تقارير عن انسحاب مقاتلين. خطوط المنطقة مرسومة كما كانت.',
        },
        fa: {
          title: 'مهلت خروج گروه‌های افراطی',
          summary:
            'مهلت خروج «گروه‌های تروریستی افراطی» از منطقه به پایان رسید؛ خبرگزاری فرانسه و دیده‌بان حقوق بشر سوریه گزارش دادند که خروج جنگجویان دیده نشده است. هیئت تحریر الشام در ۱۴ اکتبر گفته بود سلاحش را زمین نمی‌گذارد، بی‌آنکه توافق را آشکارا بپذیرد یا رد کند. ولید المعلم، وزیر خارجه سوریه، در دمشق گفت زمان لازم است و داوری درباره اجرای توافق با روسیه است.',
          changed: 'از ۱۰ اکتبر تاکنون: مهلت دوم بدون گزارشی از خروج جنگجویان سپری شد. خطوط منطقه همان است که بود.',
        },
      },
    },
  ],
};
