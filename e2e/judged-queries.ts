import type { Locale } from '../db/site/locales.ts';

/**
 * What readers of the sample edition look for, and what they should find, the best first: a query a line, with what is worth 3 (it is about
 * this), 2 (it has much of this) and 1 (it says something of this). Among them are other forms of words, letters of another keyboard and
 * slips. Pieces by their story, everything else by kind and name.
 */
const LINES: Record<Locale, string> = {
  en: `
buffer zone Idlib = s01:3, s02:3, map idlib:3
Khashoggi = s24:3
missiles Syria = s16:3, s03:3
elections in Bavaria = s37:3
bavarian election = s37:3
tarifs on China = s31:3
nobel prizes = s45:3
hurricane Florida = s44:3
earthquakes Palu = s29:3
houthis = topic ansar-allah:3, s09:2, s10:2, s11:1
kurdish parliament = s06:3, s05:2, topic kurds:1
oil price = s32:3
climate agreement = topic climate-agreements:3, s46:1
Soyuz rockets = s52:3
parlament Tehran = s20:3
macedonian vote = s28:3
NAFTA = s30:3
talaban talks = s15:3, topic taliban:1
Muybrige = photo-nature:3
Minard's map of Moscow = film-napoleon:3, map napoleon-1812:2, film napoleon-1812:2
Palestine refugee = s23:3
"prime minister" Iraq = s05:3, s07:1, s06:1
wahhabi = topic wahhabism:3, s49:3
Jordanian border crossing = s04:3
GCC = topic gulf-cooperation-council:3, s12:2
civilian casualty Afghanistan = s14:3
`,
  ar: `
إدلب = s01:3, s02:3, map idlib:3
ادلب = s01:3, s02:3, map idlib:3
الحكومه اللبنانيه = s22:3
رئيس العراق = s05:3
الحديده = s10:3
أسعار اليمن = s11:3
بتونس = s25:3
وتونس = s25:3
المناخ = topic climate-agreements:3, s46:3
نهر = s08:3, photo-journeys:2, film-napoleon:1
البصره = s07:3
القاعده = topic al-qaeda:3, s47:3
طرابلس = s26:3
الاونروا = s23:3
بومبيو = s12:3
إس 300 = s03:3
خريطة موسكو = film-napoleon:3, map napoleon-1812:2, film napoleon-1812:2
الحوثي = topic ansar-allah:3, s10:1, s11:1
طالبن = topic taliban:3
دوريات روسيا = s01:3
ناغازاكى = photo-journeys:3
للفلسطينيين = s23:3
وناتو = topic nato:3, map nato:2
كردي = topic kurds:3, s05:2
سوتشى = s02:3, s01:1
مُذَكِّرَة سوتشي = s02:3
`,
  fa: `
تحریم‌ها = s18:3, s17:2, s19:1, topic iran-nuclear-deal:1
تحریم ها = s18:3, s17:2, s19:1, topic iran-nuclear-deal:1
كنوانسيون خزر = s21:3
کنوانسون خزر = s21:3
موشک‌های سپاه = s16:3
نوبل 2018 = s45:3
زلزله‌ها = s29:3
توفان‌ها = s44:3
افغانستان = s14:3, topic taliban:2, s15:3
گربه = photo-nature:3
شعرهای حافظ = s50:3
نقشه مسکو = film-napoleon:3, map napoleon-1812:2, film napoleon-1812:2
دلار تومان = s19:3
ادلب = s02:3, map idlib:3
مجلس = s20:3
برجام = topic iran-nuclear-deal:3
كردهای عراق = topic kurds:3
طالبان دوحه = s15:3
خليلزاد = s15:3, topic taliban:1
تغییرات اقلیم = s46:3, topic climate-agreements:3
رودها = photo-journeys:3, film-napoleon:2
ناتو = topic nato:3, map nato:3
حوثی ها = topic ansar-allah:3
غیر نظامیان = s14:3
وهابی = topic wahhabism:3
`,
};

export type Judged = { query: string; worth: Map<string, number> };

/** The judged queries of a language. */
export const judgedQueries = (locale: Locale): Judged[] =>
  LINES[locale]
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', found = ''] = line.split(' = ');
      const worth = found.split(', ').map((one): [string, number] => {
        const [name = '', grade = ''] = one.split(':');
        return [name, Number(grade)];
      });
      return { query, worth: new Map(worth) };
    });
