import type { Locale } from './kit.ts';

export type SampleAlbum = {
  key: string;
  /** ISO instant with the site's offset. */
  published: string;
  /** Keys of `photographs.ts`. */
  cover: string;
  items: string[];
  texts: Record<Locale, { title: string; lead: string }>;
};

export const albums: SampleAlbum[] = [
  {
    key: 'three-journeys',
    published: '2018-10-13T10:15:00+03:00',
    cover: 'nagasaki-boats',
    items: ['nagasaki-boats', 'alpine-landscape', 'black-canyon'],
    texts: {
      en: {
        title: 'Three journeys, 1865–1871',
        lead: 'A river in Nagasaki, the Alps, a canyon of the Colorado: what travelling photographers brought home when every picture meant a heavy plate. Historical photographs, without any link to current events.',
      },
      ar: {
        title: 'ثلاث رحلات، ١٨٦٥–١٨٧١',
        lead: 'نهر في ناغازاكي، وجبال الألب، ووادٍ لنهر كولورادو: ما عاد به مصورون رحّالة أيام كانت كل صورة لوحاً ثقيلاً. صور تاريخية لا صلة لها بأحداث اليوم.',
      },
      fa: {
        title: 'سه سفر، ۱۸۶۵ تا ۱۸۷۱',
        lead: 'رودی در ناگازاکی، کوه‌های آلپ و دره‌ای از رود کلرادو: آنچه عکاسان جهانگرد در روزگاری به خانه آوردند که هر عکس صفحه‌ای سنگین می‌خواست. عکس‌های تاریخی، بی پیوند با رویدادهای امروز.',
      },
    },
  },
  {
    key: 'country-life',
    published: '2018-09-29T09:40:00+03:00',
    cover: 'march-pastoral',
    items: ['march-pastoral', 'dust-bowl-home'],
    texts: {
      en: {
        title: 'Country life, good years and bad, 1888–1940',
        lead: 'Lambs in an English March and an empty house in the dry America of the 1930s: two countries, two photographers, half a century apart. Historical photographs, without any link to current events.',
      },
      ar: {
        title: 'الريف بين الرخاء والشدة، ١٨٨٨–١٩٤٠',
        lead: 'حملان في آذار إنجليزي، وبيت خالٍ في أمريكا الجفاف خلال الثلاثينيات: بلدان ومصوران يفصل بينهما نصف قرن. صور تاريخية لا صلة لها بأحداث اليوم.',
      },
      fa: {
        title: 'روستا در سال‌های خوب و بد، ۱۸۸۸ تا ۱۹۴۰',
        lead: 'بره‌ها در ماه مارس انگلستان و خانه‌ای خالی در آمریکای خشکسال دهه ۱۹۳۰: دو کشور و دو عکاس با نیم قرن فاصله. عکس‌های تاریخی، بی پیوند با رویدادهای امروز.',
      },
    },
  },
  {
    key: 'nature-studied',
    published: '2018-10-07T10:30:00+03:00',
    cover: 'acanthus-mollis',
    items: ['locomotion-house-cat', 'acanthus-mollis', 'allium'],
    texts: {
      en: {
        title: 'Nature studied closely, 1887–1928',
        lead: 'A cat taken apart into twenty-four moments, two plants enlarged until they look like ironwork: the camera as an instrument of study. Historical photographs, without any link to current events.',
      },
      ar: {
        title: 'الطبيعة عن قرب، ١٨٨٧–١٩٢٨',
        lead: 'قطة مجزّأة إلى أربع وعشرين لحظة، ونبتتان مكبّرتان حتى تشبها الحديد المطروق: آلة التصوير أداةً للدرس. صور تاريخية لا صلة لها بأحداث اليوم.',
      },
      fa: {
        title: 'طبیعت از نزدیک، ۱۸۸۷ تا ۱۹۲۸',
        lead: 'گربه‌ای که به بیست‌وچهار لحظه بخش شده و دو گیاه که آن‌قدر بزرگ شده‌اند که به آهن‌کاری می‌مانند: دوربین در مقام ابزار پژوهش. عکس‌های تاریخی، بی پیوند با رویدادهای امروز.',
      },
    },
  },
  {
    key: 'seen-from-above',
    published: '2018-09-22T11:05:00+03:00',
    cover: 'blue-marble',
    items: ['airplane-from-above', 'blue-marble', 'earth-night'],
    texts: {
      en: {
        title: 'Seen from above, from the biplane age to the satellite',
        lead: 'First people looked down on an aeroplane, then a satellite looked down on everyone: an early aerial photograph and two composite images by NASA. None of them shows a current event.',
      },
      ar: {
        title: 'من الأعلى: من عصر الطيران الأول إلى القمر الصناعي',
        lead: 'نظر الناس أولاً من فوق إلى طائرة، ثم نظر القمر الصناعي من فوق إلى الجميع: صورة جوية مبكرة وصورتان مركّبتان من ناسا. ليس بينها ما يصوّر حدثاً راهناً.',
      },
      fa: {
        title: 'از بالا: از نخستین هواپیماها تا ماهواره',
        lead: 'نخست آدمی از بالا به هواپیما نگریست و سپس ماهواره از بالا به همه: یک عکس هوایی کهن و دو تصویر ترکیبی ناسا. هیچ‌یک رویدادی از امروز را نشان نمی‌دهد.',
      },
    },
  },
];
