/**
 * What a map of the newsroom is made of: a base (the view), features with meaning (never with colours) and dated states.
 * Browser-safe: types and small pure functions only. Drawing is `components/maps/scene.ts`.
 */

/** Longitude (east positive), latitude in decimal degrees, WGS 84. */
export type LonLat = [number, number];

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** Words in the site's languages, by locale. */
export type Text = Record<string, string>;

/** A view of the world. */
export type MapView = {
  centre: LonLat;
  /** Width of the view in degrees of longitude, measured along the parallel of its centre. */
  span: number;
  /** Width divided by height. */
  aspect: number;
  /** Coastline data: `10m` for views narrower than some five degrees, else `50m`. */
  detail: '50m' | '10m';
  /** Left out: Mercator up to 60 degrees wide, an equal-area projection above. */
  projection?: 'mercator' | 'equal-area';
};

/** A second, smaller view set into a corner of the first (a part of the subject that lies far away). */
export type MapInset = MapView & {
  /** Width of the inset as a share of the map's width, 0–1. */
  share: number;
  corner: 'north-west' | 'north-east' | 'south-west' | 'south-east';
};

export type MapBase = MapView & {
  /** ISO 3166-1 numeric codes, three digits ('760'): the countries the map is about, on lighter ground. */
  highlight?: string[];
  /** `none` for maps of a time whose borders are not those of today. */
  borders?: 'today' | 'none';
  inset?: MapInset;
};

/** The closed set of meanings a feature can have, by kind. The style sheet gives each of them its look. */
export const STYLES = {
  zone: ['accent', 'outline', 'neutral', 'party-1', 'party-2', 'party-3', 'party-4'],
  line: ['road', 'river', 'route', 'front', 'advance', 'retreat'],
  marker: ['town', 'main', 'statement'],
  name: ['country', 'region', 'sea', 'figure'],
  country: ['member', 'joined', 'invited'],
} as const;

export type FeatureKind = keyof typeof STYLES;
export type StyleOf<Kind extends FeatureKind> = (typeof STYLES)[Kind][number];
export type FeatureStyle = { [Kind in FeatureKind]: StyleOf<Kind> }[FeatureKind];

/** Where a label stands about its point **on the map**, whatever the language: `end` is east (right), `start` is west. */
export type Side = 'start' | 'end' | 'above' | 'below';

type Common = {
  text: Text;
  /** What is said about it and by whom; printed in the table under the map. */
  note?: Text;
  /** Where that is known from, in words: «Reuters, 10 October 2018». */
  source?: Text;
  /** First day it holds. */
  from?: IsoDay;
  /** First day it no longer holds. */
  to?: IsoDay;
  /** Explained in the legend: with its own text, or with these words. */
  legend?: boolean | Text;
};

export type ZoneFeature = Common & {
  kind: 'zone';
  style: StyleOf<'zone'>;
  geometry: LonLat[];
  /** Grounds inside it that are not part of it: a lake, a town that others hold. */
  holes?: LonLat[][];
  /** Who holds it; stands in the zone, in the legend and in the table. */
  party?: Text;
};
export type LineFeature = Common & {
  kind: 'line';
  style: StyleOf<'line'>;
  geometry: LonLat[];
  /** Thickness for flows (`advance`, `retreat`), in thousandths of the map's width: one for all, or one for each leg. */
  width?: number | number[];
};
export type MarkerFeature = Common & { kind: 'marker'; style: StyleOf<'marker'>; geometry: LonLat; side?: Side };
export type NameFeature = Common & { kind: 'name'; style: StyleOf<'name'>; geometry: LonLat };
export type CountryFeature = Common & { kind: 'country'; style: StyleOf<'country'>; countries: string[] };

export type MapFeature = ZoneFeature | LineFeature | MarkerFeature | NameFeature | CountryFeature;

export type MapTexts = {
  title: string;
  /** Sentence over the map; `{date}` stands for the printed date of the state shown. */
  caption: string;
  intro: string;
  note: string;
};

export type MapStateTexts = { title: string; summary: string; changed: string };

/** How things stood from `date` until the next state. */
export type MapState = { date: IsoDay; texts: Record<string, MapStateTexts> };

export type NewsMap = {
  slug: string;
  base: MapBase;
  texts: Record<string, MapTexts>;
  features: MapFeature[];
  /** Oldest first. */
  states: MapState[];
};

/** All that editors make of a map. */
export type MapContent = {
  base: MapBase;
  texts: Record<string, MapTexts>;
  features: MapFeature[];
  /** Oldest first. */
  states: MapState[];
};

/** The rings of an area, the outer one first; a line as one of its own, a place as a ring of one point. */
export function ringsOf(feature: MapFeature): LonLat[][] {
  if (feature.kind === 'country') return [];
  if (feature.kind === 'zone') return [feature.geometry, ...(feature.holes ?? [])];
  return [feature.kind === 'line' ? feature.geometry : [feature.geometry]];
}

/** Whether it is a day of the calendar: 31 February is none. */
export function isDay(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === date;
}

/** Whether a feature holds on a day: `from` counts, `to` does not. Without a day everything holds. */
export function holdsOn(feature: { from?: IsoDay; to?: IsoDay }, day?: IsoDay): boolean {
  if (!day) return true;
  return (!feature.from || feature.from <= day) && (!feature.to || day < feature.to);
}

/** The features that hold on a day, in drawing order as given. */
export function featuresOn(features: MapFeature[], day?: IsoDay): MapFeature[] {
  return features.filter((feature) => holdsOn(feature, day));
}

/** The newest state not later than a day; without a day the newest of all; undefined before the first. */
export function stateOn<State extends { date: IsoDay }>(states: State[], day?: IsoDay): State | undefined {
  return states
    .filter((state) => !day || state.date <= day)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/** The words in a language, else in English, else in whatever language there is, else ''. */
export function wordsIn(text: Text | undefined, locale: string): string {
  if (!text) return '';
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** One line of the legend. */
export type LegendEntry = { kind: FeatureKind; style: FeatureStyle; words: string };

/** What the legend says of a feature: who holds it, or its own words; '' when it does not stand there. */
function legendWords(feature: MapFeature, locale: string): string {
  const party = feature.kind === 'zone' ? wordsIn(feature.party, locale) : '';
  if (party) return party;
  if (!feature.legend) return '';
  return wordsIn(feature.legend === true ? feature.text : feature.legend, locale);
}

/** The legend of a day: one entry for each meaning and wording, in the order of the features. */
export function legendOn(features: MapFeature[], locale: string, day?: IsoDay): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const feature of featuresOn(features, day)) {
    const words = legendWords(feature, locale);
    if (!words) continue;
    entries.set(`${feature.style} ${words}`, { kind: feature.kind, style: feature.style, words });
  }
  return [...entries.values()];
}

/** The statements of a day in order; their place in the list, from 1, is the number printed on the map and in the table. */
export function statementsOn(features: MapFeature[], day?: IsoDay): MarkerFeature[] {
  return featuresOn(features, day).filter(
    (feature) => feature.kind === 'marker' && feature.style === 'statement',
  ) as MarkerFeature[];
}

/** What a map says and what is only there to find one's way: names, plain towns and rivers. */
export function isTold({ kind, note, source, legend }: MapFeature): boolean {
  if (kind === 'name') return false;
  return kind === 'zone' || kind === 'country' || [note, source, legend].some((one) => one !== undefined);
}

/** What came and what went between two days, of what a map tells. */
export function changesBetween(features: MapFeature[], before: IsoDay, after: IsoDay) {
  const told = features.filter(isTold);
  return {
    came: told.filter((feature) => !holdsOn(feature, before) && holdsOn(feature, after)),
    went: told.filter((feature) => holdsOn(feature, before) && !holdsOn(feature, after)),
  };
}

/** A number in the digits of a language (Arabic-Indic, Persian, Latin), without grouping. */
export function digits(words: string, locale: string): string {
  const zero = locale === 'ar' ? 0x660 : locale === 'fa' ? 0x6f0 : undefined;
  return zero ? words.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))) : words;
}
