import type { Locale } from './kit.ts';

export type SamplePhotograph = {
  /** Also the name of its file in `photographs/`. */
  key: string;
  /** What must stay in the frame when the picture is cropped, as fractions of width and height from the top left. */
  focal: [number, number];
  licence: string;
  source: string;
  texts: Record<Locale, { title: string; alt: string; caption: string; credit: string }>;
};

const GETTY = 'CC0-1.0';
const getty = 'https://www.getty.edu/art/collection/objects/';

/** All of them are historical or composite pictures; none shows an event of 2018. */
export const photographs: SamplePhotograph[] = [
  {
    key: 'nagasaki-boats',
    focal: [0.45, 0.55],
    licence: GETTY,
    source: `${getty}241797/felice-beato-boats-in-river-nagasaki-british-about-1865/`,
    texts: {
      en: {
        title: 'Boats in River, Nagasaki',
        alt: 'Sepia photograph. Two wooden boats with small cabins in the foreground, a man sitting in the left one. Behind them a large single-masted ship leans on the shore below tiled and thatched houses and low hills.',
        caption:
          'River boats and a large beached sailing vessel at Nagasaki, Japan, photographed by Felice Beato about 1865.',
        credit:
          'Felice Beato, Boats in River, Nagasaki, about 1865. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'قوارب في النهر، ناغازاكي',
        alt: 'صورة بنّية. في المقدمة قاربان خشبيان لكل منهما مقصورة صغيرة، وفي الأيسر رجل جالس. وخلفهما سفينة كبيرة وحيدة الصاري مائلة على الشاطئ، فبيوت سقوفها من القرميد والقش وتلال منخفضة.',
        caption: 'قوارب نهرية وسفينة شراعية كبيرة على الشاطئ في ناغازاكي باليابان، بعدسة فيليتشه بياتو نحو عام ١٨٦٥.',
        credit:
          'فيليتشه بياتو، قوارب في النهر، ناغازاكي، نحو ١٨٦٥. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'قایق‌ها در رودخانه، ناگازاکی',
        alt: 'عکس قهوه‌ای‌رنگ. در پیش‌زمینه دو قایق چوبی با اتاقک‌های کوچک و مردی نشسته در قایق چپ. پشت آن‌ها کشتی بزرگ تک‌دکلی که به ساحل تکیه داده، خانه‌هایی با سقف سفال و کاه و تپه‌های کم‌ارتفاع.',
        caption: 'قایق‌های رودخانه‌ای و کشتی بادبانی بزرگی بر ساحل ناگازاکی ژاپن. عکس از فلیچه بئاتو، حدود ۱۸۶۵.',
        credit: 'فلیچه بئاتو، قایق‌ها در رودخانه، ناگازاکی، حدود ۱۸۶۵. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'dust-bowl-home',
    focal: [0.68, 0.5],
    licence: GETTY,
    source: `${getty}128362/dorothea-lange-abandoned-dust-bowl-home-american-about-1935-1940/`,
    texts: {
      en: {
        title: 'Abandoned Dust Bowl Home',
        alt: 'Black-and-white photograph. A small one-storey board house stands alone at the right, its door and windows open holes. Bare sandy ground in front, a flat horizon with fence posts, broken clouds. No people.',
        caption:
          'An abandoned wooden house on dry ground in the Dust Bowl years, United States, photographed by Dorothea Lange about 1935–1940.',
        credit:
          'Dorothea Lange, Abandoned Dust Bowl Home, about 1935–1940. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'منزل مهجور في زمن «قصعة الغبار»',
        alt: 'صورة بالأبيض والأسود. بيت صغير من ألواح الخشب بطابق واحد يقف وحيداً إلى اليمين، وبابه ونافذتاه فتحات خالية. أمامه أرض رملية جرداء، وأفق مستوٍ عليه أوتاد سياج، وغيوم متفرقة. لا أحد في الصورة.',
        caption:
          'بيت خشبي مهجور على أرض جافة في سنوات «قصعة الغبار» بالولايات المتحدة، بعدسة دوروثيا لانغ، نحو ١٩٣٥–١٩٤٠.',
        credit:
          'دوروثيا لانغ، منزل مهجور في زمن «قصعة الغبار»، نحو ١٩٣٥–١٩٤٠. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'خانه متروکه دوران «کاسه غبار»',
        alt: 'عکس سیاه‌وسفید. خانه چوبی کوچک یک‌طبقه‌ای تنها در سمت راست ایستاده و در و پنجره‌هایش حفره‌های خالی است. جلوی آن زمین شنی بی‌گیاه، افقی هموار با تیرک‌های حصار و ابرهای پراکنده. کسی در عکس نیست.',
        caption:
          'خانه چوبی متروکه‌ای بر زمین خشک در سال‌های «کاسه غبار» در آمریکا. عکس از دوروتیا لنگ، حدود ۱۹۳۵ تا ۱۹۴۰.',
        credit:
          'دوروتیا لنگ، خانه متروکه دوران «کاسه غبار»، حدود ۱۹۳۵ تا ۱۹۴۰. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'alpine-landscape',
    focal: [0.5, 0.45],
    licence: GETTY,
    source: `${getty}54324/adolphe-braun-alpine-landscape-french-1865-1870/`,
    texts: {
      en: {
        title: 'Alpine Landscape',
        alt: 'Wide dark brown photograph. A row of tall conifers stands on a slope in the foreground; behind a deep valley a chain of rocky, snow-covered mountains catches the light under a grey sky.',
        caption:
          'A view in the Alps: firs before snow-covered peaks, photographed by Adolphe Braun between 1865 and 1870.',
        credit:
          'Adolphe Braun, Alpine Landscape, 1865–1870. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'منظر من جبال الألب',
        alt: 'صورة عريضة بنّية داكنة. صف من الصنوبريات العالية على منحدر في المقدمة، ووراء وادٍ عميق سلسلة جبال صخرية يكسوها الثلج ويقع عليها الضوء تحت سماء رمادية.',
        caption: 'منظر في جبال الألب: أشجار تنّوب أمام قمم مكسوّة بالثلج، بعدسة أدولف براون بين ١٨٦٥ و١٨٧٠.',
        credit: 'أدولف براون، منظر من جبال الألب، ١٨٦٥–١٨٧٠. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'چشم‌اندازی از آلپ',
        alt: 'عکسی پهن به رنگ قهوه‌ای تیره. ردیفی از درختان سوزنی‌برگ بلند بر شیبی در پیش‌زمینه؛ آن سوی دره‌ای ژرف، رشته‌کوهی صخره‌ای و پوشیده از برف زیر آسمان خاکستری نور گرفته است.',
        caption: 'منظره‌ای در آلپ: درختان نراد در برابر قله‌های برف‌پوش. عکس از آدولف براون، میان ۱۸۶۵ و ۱۸۷۰.',
        credit: 'آدولف براون، چشم‌اندازی از آلپ، ۱۸۶۵ تا ۱۸۷۰. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'airplane-from-above',
    focal: [0.5, 0.5],
    licence: GETTY,
    source: `${getty}134512/fedele-azari-airplane-viewed-from-above-looking-down-italian-1914-1929/`,
    texts: {
      en: {
        title: 'Airplane, Viewed from Above Looking Down',
        alt: 'Brown-toned photograph looking straight down on a single-engine aeroplane, nose up in the picture. Dark rings near the wing tips; below it fields in strips, a light road and bright patches of cloud or smoke.',
        caption:
          'An aeroplane in flight seen from directly above, from the collection of the Italian aviator-artist Fedele Azari, 1914–1929.',
        credit:
          'Fedele Azari, Airplane, Viewed from Above Looking Down, 1914–1929. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'طائرة من الأعلى',
        alt: 'صورة بنّية التُقطت عمودياً من فوق طائرة وحيدة المحرك مقدمتها إلى أعلى الصورة. قرب طرفي جناحيها دوائر داكنة، وتحتها حقول في شرائط وطريق فاتح وبقع مضيئة من غيم أو دخان.',
        caption: 'طائرة في الجو تُرى من فوقها مباشرة، من مجموعة الطيار والفنان الإيطالي فيديلي أزاري، ١٩١٤–١٩٢٩.',
        credit: 'فيديلي أزاري، طائرة من الأعلى، ١٩١٤–١٩٢٩. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'هواپیما از بالا',
        alt: 'عکسی قهوه‌ای که راست از بالا به هواپیمایی تک‌موتوره می‌نگرد؛ دماغه رو به بالای تصویر است. نزدیک نوک بال‌ها دایره‌های تیره دیده می‌شود و زیر آن کشتزارهای نواری، جاده‌ای روشن و لکه‌های ابر یا دود.',
        caption:
          'هواپیمایی در پرواز که یکراست از بالا دیده می‌شود؛ از مجموعه فدله آزاری، خلبان و هنرمند ایتالیایی، ۱۹۱۴ تا ۱۹۲۹.',
        credit: 'فدله آزاری، هواپیما از بالا، ۱۹۱۴ تا ۱۹۲۹. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'march-pastoral',
    focal: [0.5, 0.55],
    licence: GETTY,
    source: `${getty}141994/peter-henry-emerson-a-march-pastoral-suffolk-british-1888/`,
    texts: {
      en: {
        title: 'A March Pastoral (Suffolk)',
        alt: 'Wide sepia photograph. In the centre a woolly ewe stands while a lamb feeds; other sheep and lambs stand, graze and lie along a rough bank with dry grass. Flat horizon, pale sky.',
        caption: 'Sheep and lambs in a field in Suffolk, England; photogravure by Peter Henry Emerson, 1888.',
        credit:
          'Peter Henry Emerson, A March Pastoral (Suffolk), 1888. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'مشهد ريفي في شهر آذار/مارس (سوفولك)',
        alt: 'صورة عريضة بنّية. في الوسط نعجة كثيفة الصوف يرضعها حملها، وحولها أغنام وحملان واقفة أو راعية أو رابضة على حافة فيها عشب يابس. أفق مستوٍ وسماء باهتة.',
        caption: 'نعاج وحملان في حقل بسوفولك في إنجلترا؛ حفر ضوئي لبيتر هنري إمرسون، ١٨٨٨.',
        credit:
          'بيتر هنري إمرسون، مشهد ريفي في شهر آذار/مارس (سوفولك)، ١٨٨٨. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'چشم‌انداز روستایی در ماه مارس (سافک)',
        alt: 'عکسی پهن و قهوه‌ای. در میانه میشی پرپشم ایستاده و بره‌ای از او شیر می‌خورد؛ گوسفندان و بره‌های دیگر روی پشته‌ای با علف خشک ایستاده‌اند، می‌چرند یا دراز کشیده‌اند. افق هموار و آسمان کم‌رنگ.',
        caption: 'گوسفندان و بره‌ها در کشتزاری در سافک انگلستان؛ فتوگراوور از پیتر هنری امرسون، ۱۸۸۸.',
        credit:
          'پیتر هنری امرسون، چشم‌انداز روستایی در ماه مارس (سافک)، ۱۸۸۸. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'black-canyon',
    focal: [0.3, 0.6],
    licence: GETTY,
    source: `${getty}40209/timothy-h-o%27sullivan-black-canon-colorado-river-from-camp-8-looking-above-american-1871/`,
    texts: {
      en: {
        title: 'Black Cañon, Colorado River, From Camp 8, Looking Above',
        alt: 'Sepia photograph of a broad smooth river between dark rocky slopes. At left a small boat with a mast lies at a stony shore; a man with a hat sits in it, head bent down. Bright empty sky.',
        caption:
          'Boat on the Colorado River in Black Canyon during the Wheeler survey, photographed by Timothy O’Sullivan in 1871.',
        credit:
          'Timothy H. O’Sullivan, Black Cañon, Colorado River, From Camp 8, Looking Above, 1871. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'الوادي الأسود، نهر كولورادو، من المخيم الثامن',
        alt: 'صورة بنّية لنهر عريض هادئ بين منحدرات صخرية داكنة. إلى اليسار قارب صغير بصارٍ عند شاطئ حصوي، وفيه رجل بقبعة جالس مطأطئ الرأس. سماء مضيئة خالية.',
        caption: 'قارب في نهر كولورادو في الوادي الأسود خلال مسح ويلر، بعدسة تيموثي أوسوليفان عام ١٨٧١.',
        credit:
          'تيموثي أوسوليفان، الوادي الأسود، نهر كولورادو، من المخيم الثامن، ١٨٧١. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'دره سیاه، رود کلرادو، از اردوگاه ۸',
        alt: 'عکسی قهوه‌ای از رودی پهن و آرام میان دامنه‌های سنگی تیره. سمت چپ قایق کوچک دکل‌داری کنار ساحل سنگی ایستاده و مردی کلاه‌به‌سر با سر خمیده در آن نشسته است. آسمان روشن و خالی.',
        caption: 'قایقی بر رود کلرادو در دره سیاه هنگام نقشه‌برداری ویلر. عکس از تیموتی اوسالیوان، ۱۸۷۱.',
        credit:
          'تیموتی اوسالیوان، دره سیاه، رود کلرادو، از اردوگاه ۸، ۱۸۷۱. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'locomotion-house-cat',
    focal: [0.5, 0.5],
    licence: GETTY,
    source: `${getty}40918/eadweard-j-muybridge-animal-locomotion-american-1887/`,
    texts: {
      en: {
        title: 'Animal Locomotion: twenty-four views of a house cat',
        alt: 'Sheet with four rows of six numbered frames on a dark ground. Each frame shows the same striped cat from the side, walking, then running to the right before a wall with a grid of lines.',
        caption: 'Twenty-four phases of a moving cat, from Eadweard Muybridge’s Animal Locomotion, 1887.',
        credit:
          'Eadweard J. Muybridge, Animal Locomotion, 1887. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'حركة الحيوان: قطة في أربع وعشرين صورة',
        alt: 'لوحة من أربعة صفوف في كل منها ست صور مرقّمة على أرضية داكنة. في كل صورة القطة المخططة نفسها من الجانب، تمشي ثم تعدو نحو اليمين أمام جدار عليه شبكة خطوط.',
        caption: 'أربع وعشرون لحظة من حركة قطة، من «حركة الحيوان» لإدوارد مايبريدج، ١٨٨٧.',
        credit: 'إدوارد مايبريدج، حركة الحيوان، ١٨٨٧. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'حرکت جانوران: گربه در بیست‌وچهار تصویر',
        alt: 'صفحه‌ای با چهار ردیف شش‌تایی از قاب‌های شماره‌دار بر زمینه تیره. در هر قاب همان گربه راه‌راه از پهلو دیده می‌شود که در برابر دیواری شطرنجی راه می‌رود و سپس به راست می‌دود.',
        caption: 'بیست‌وچهار مرحله از حرکت یک گربه، از «حرکت جانوران» ادوارد مایبریج، ۱۸۸۷.',
        credit: 'ادوارد مایبریج، حرکت جانوران، ۱۸۸۷. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'allium',
    focal: [0.5, 0.35],
    licence: GETTY,
    source: `${getty}35448/karl-blossfeldt-allium-ostrowskianum-knoblauchpflanze-german-1928/`,
    texts: {
      en: {
        title: 'Allium ostrowskianum',
        alt: 'Sepia close-up on a plain light ground: a thick upright stem carries a papery split sheath from which pointed buds and four open, tulip-like flowers rise.',
        caption:
          'Flower head of an ornamental garlic, Allium ostrowskianum (now Allium oreophilum), photographed by Karl Blossfeldt, 1928.',
        credit:
          'Karl Blossfeldt, Allium Ostrowskianum, 1928. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'نبات من جنس الثوم (Allium)',
        alt: 'لقطة مقرّبة بنّية على خلفية فاتحة خالية: ساق غليظة قائمة تحمل غلافاً ورقياً منشقاً تخرج منه براعم مدببة وأربع زهرات متفتحة تشبه الزنبق.',
        caption:
          'رأس زهري لثوم من نباتات الزينة، Allium ostrowskianum (اسمه اليوم Allium oreophilum)، بعدسة كارل بلوسفلت، ١٩٢٨.',
        credit: 'كارل بلوسفلت، نبات من جنس الثوم، ١٩٢٨. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'گیاهی از سرده سیر (Allium)',
        alt: 'نمای نزدیک قهوه‌ای بر زمینه روشن و ساده: ساقه‌ای ستبر و راست با غلافی کاغذی و شکافته که غنچه‌های نوک‌تیز و چهار گل بازِ لاله‌مانند از آن برآمده است.',
        caption:
          'گل‌آذین یک سیر زینتی، Allium ostrowskianum (نام امروزی: Allium oreophilum). عکس از کارل بلوسفلت، ۱۹۲۸.',
        credit: 'کارل بلوسفلت، گیاهی از سرده سیر، ۱۹۲۸. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'acanthus-mollis',
    focal: [0.5, 0.45],
    licence: GETTY,
    source: `${getty}35443/karl-blossfeldt-acanthus-mollis-german-1928/`,
    texts: {
      en: {
        title: 'Acanthus mollis',
        alt: 'Sepia close-up on a plain light ground: an upright stem with three rounded, net-veined, dark-tipped bracts one above the other and pairs of spiny curved leaves spreading left and right.',
        caption: 'Flowering stem of bear’s breeches, Acanthus mollis, photographed by Karl Blossfeldt, 1928.',
        credit:
          'Karl Blossfeldt, Acanthus mollis, 1928. Digital image courtesy of the Getty’s Open Content Program. CC0.',
      },
      ar: {
        title: 'أقنثا ليّنة (Acanthus mollis)',
        alt: 'لقطة مقرّبة بنّية على خلفية فاتحة خالية: ساق قائمة عليها ثلاث قنّابات مستديرة شبكية العروق داكنة الأطراف بعضها فوق بعض، وأزواج من أوراق شائكة مقوّسة تمتد يميناً ويساراً.',
        caption: 'ساق مزهرة من الأقنثا الليّنة، Acanthus mollis، بعدسة كارل بلوسفلت، ١٩٢٨.',
        credit: 'كارل بلوسفلت، أقنثا ليّنة، ١٩٢٨. الصورة الرقمية من برنامج المحتوى المفتوح في «غيتي». CC0.',
      },
      fa: {
        title: 'آکانتوس (Acanthus mollis)',
        alt: 'نمای نزدیک قهوه‌ای بر زمینه روشن و ساده: ساقه‌ای راست با سه برگه گرد و رگ‌شبکه‌ای نوک‌تیره بر فراز هم و جفت‌هایی از برگ‌های خاردار و خمیده که به چپ و راست گسترده‌اند.',
        caption: 'ساقه گل‌دار آکانتوس، Acanthus mollis. عکس از کارل بلوسفلت، ۱۹۲۸.',
        credit: 'کارل بلوسفلت، آکانتوس، ۱۹۲۸. تصویر دیجیتال از برنامه محتوای باز گتی. CC0.',
      },
    },
  },
  {
    key: 'blue-marble',
    focal: [0.58, 0.4],
    licence: 'Public domain (NASA); package MIT',
    source: '',
    texts: {
      en: {
        title: 'Blue Marble: the Earth without clouds',
        alt: 'World map made of satellite data: green and brown land, white ice in Greenland, the Arctic and Antarctica, deep blue oceans with lighter shelves; no clouds, borders or names.',
        caption: 'Composite satellite image of the whole Earth without clouds, drawn as a flat map (NASA Blue Marble).',
        credit: 'NASA Earth Observatory (Blue Marble), via three-globe',
      },
      ar: {
        title: '«الكرة الزرقاء»: الأرض بلا غيوم',
        alt: 'خريطة للعالم من بيانات الأقمار الصناعية: يابسة خضراء وبنّية، وجليد أبيض في غرينلاند والقطبين، ومحيطات زرقاء عميقة تفتح عند الرصيف القاري، بلا غيوم ولا حدود ولا أسماء.',
        caption: 'صورة مركّبة من الأقمار الصناعية للأرض كلها بلا غيوم، مرسومة خريطةً مسطحة («الكرة الزرقاء» من ناسا).',
        credit: 'مرصد الأرض في ناسا («الكرة الزرقاء»)، عبر three-globe',
      },
      fa: {
        title: '«مرمر آبی»: زمین بدون ابر',
        alt: 'نقشه جهان از داده‌های ماهواره‌ای: خشکی سبز و قهوه‌ای، یخ سفید در گرینلند، شمالگان و جنوبگان، اقیانوس‌های آبی تیره با فلات‌های روشن‌تر؛ بی ابر، مرز و نام.',
        caption: 'تصویر ترکیبی ماهواره‌ای از سراسر زمین بدون ابر، به شکل نقشه‌ای مسطح («مرمر آبی» ناسا).',
        credit: 'رصدخانه زمین ناسا («مرمر آبی»)، از بسته three-globe',
      },
    },
  },
  {
    key: 'earth-night',
    focal: [0.55, 0.35],
    licence: 'Public domain (NASA); package MIT',
    source: '',
    texts: {
      en: {
        title: 'The Earth at night',
        alt: 'Very dark blue world map; bright specks and bands of light mark cities, dense in eastern North America, Europe, India and East Asia.',
        caption:
          'Composite image of the Earth’s lights at night, made from several nights and drawn as a flat map (NASA).',
        credit: 'NASA, composite of several nights, via three-globe',
      },
      ar: {
        title: 'الأرض ليلاً',
        alt: 'خريطة للعالم بزرقة شديدة الدكنة، تدل فيها نقط وأشرطة مضيئة على المدن، وتتكاثف في شرق أمريكا الشمالية وأوروبا والهند وشرق آسيا.',
        caption: 'صورة مركّبة لأضواء الأرض من ليالٍ عدة، مرسومة خريطةً مسطحة (ناسا).',
        credit: 'ناسا، صورة مركّبة من ليالٍ عدة، عبر three-globe',
      },
      fa: {
        title: 'زمین در شب',
        alt: 'نقشه جهان به رنگ آبی بسیار تیره؛ نقطه‌ها و نوارهای روشن جای شهرهاست که در شرق آمریکای شمالی، اروپا، هند و شرق آسیا انبوه است.',
        caption: 'تصویر ترکیبی از چراغ‌های زمین در چند شب، به شکل نقشه‌ای مسطح (ناسا).',
        credit: 'ناسا، ترکیب تصویر چند شب، از بسته three-globe',
      },
    },
  },
];
