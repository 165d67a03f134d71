import { z } from 'zod';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { GEOJSON_LIMITS } from './geojson.ts';
import { isDay, ringsOf, STYLES } from './geometry.ts';
import type { FeatureKind, LonLat, MapContent, MapFeature, StyleOf } from './geometry.ts';

/** What a saved map may be. Browsers draw whatever they like; this is what is kept of it. */

/** What comes in by a file is bounded like what is drawn. */
const MOST = { ...GEOJSON_LIMITS, states: 200, countries: 80 };

/** Words that were typed: NFC, no control characters but line breaks, trimmed, capped. */
const words = (limit: number) =>
  z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(limit, 'tooLong'));

const perLocale = <Value extends z.ZodType>(value: Value) =>
  z.partialRecord(z.enum(LOCALE_CODES as [Locale, ...Locale[]]), value);

/** Words by language; languages without any are left out. */
const text = (limit: number) =>
  perLocale(words(limit)).transform(
    (texts) => Object.fromEntries(Object.entries(texts).filter(([, said]) => said)) as Record<string, string>,
  );
/** Like `text`, and nothing at all when no language has any. */
const maybeText = (limit: number) =>
  text(limit)
    .optional()
    .transform((texts) => (texts && Object.keys(texts).length > 0 ? texts : undefined));

const day = z.string().refine(isDay, 'day');
const decimals = (value: number) => Math.round(value * 1e5) / 1e5;
const point = z
  .tuple([z.number().min(-180, 'place').max(180, 'place'), z.number().min(-90, 'place').max(90, 'place')])
  .transform(([lon, lat]): LonLat => [decimals(lon), decimals(lat)]);
const points = (least: number) => z.array(point).min(least, 'tooFewPoints').max(MOST.points, 'tooManyPoints');
const country = z.string().regex(/^\d{3}$/, 'country');
const countries = z
  .array(country)
  .max(MOST.countries)
  .transform((codes) => [...new Set(codes)]);
const style = <Kind extends FeatureKind>(kind: Kind) =>
  z.enum(STYLES[kind] as unknown as [StyleOf<Kind>, ...StyleOf<Kind>[]]);

const common = {
  text: text(200),
  note: maybeText(1000),
  source: maybeText(300),
  from: day.optional(),
  to: day.optional(),
  legend: z
    .union([z.boolean(), text(200)])
    .optional()
    .transform((asked) =>
      asked === false || (typeof asked === 'object' && !Object.keys(asked).length) ? undefined : asked,
    ),
};
const width = z.number().min(0.2).max(60);

const feature = z
  .discriminatedUnion('kind', [
    z.object({
      ...{ ...common, kind: z.literal('zone'), style: style('zone'), geometry: points(3), party: maybeText(120) },
      holes: z
        .array(points(3))
        .max(MOST.holes, 'tooManyPoints')
        .optional()
        .transform((rings) => (rings?.length ? rings : undefined)),
    }),
    z.object({
      ...common,
      kind: z.literal('line'),
      style: style('line'),
      // A line may only explain others that are drawn in pieces.
      geometry: z.union([points(2), z.tuple([])]),
      width: z.union([width, z.array(width).max(MOST.points)]).optional(),
    }),
    z.object({
      ...common,
      kind: z.literal('marker'),
      style: style('marker'),
      geometry: point,
      side: z.enum(['start', 'end', 'above', 'below']).optional(),
    }),
    z.object({ ...common, kind: z.literal('name'), style: style('name'), geometry: point }),
    z.object({ ...common, kind: z.literal('country'), style: style('country'), countries }),
  ])
  .refine(({ from, to }) => !from || !to || from < to, { path: ['to'], message: 'order' })
  .transform((value) => withoutNothing(value) as MapFeature);

/** JSON keeps no `undefined`; what is compared with what was kept must not either. */
const withoutNothing = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));

const view = {
  centre: z.tuple([z.number().min(-180, 'place').max(180, 'place'), z.number().min(-85, 'place').max(85, 'place')]),
  span: z.number().min(0.3, 'span').max(359.8, 'span'),
  aspect: z.number().min(0.5).max(3),
  detail: z.enum(['50m', '10m']),
  projection: z.enum(['mercator', 'equal-area']).optional(),
};
export const mapBase = z.object({
  ...view,
  highlight: countries.optional(),
  borders: z.enum(['today', 'none']).optional(),
  inset: z
    .object({
      ...view,
      share: z.number().min(0.1).max(0.6),
      corner: z.enum(['north-west', 'north-east', 'south-west', 'south-east']),
    })
    .optional(),
});

const mapTexts = z.object({ title: words(120), caption: words(200), intro: words(1000), note: words(1000) });
const stateTexts = z.object({ title: words(160), summary: words(2000), changed: words(2000) });

const content = z.object({
  base: mapBase,
  texts: perLocale(mapTexts),
  features: z
    .array(feature)
    .max(MOST.features, 'tooManyFeatures')
    .refine((all) => pointsOf(all) <= MOST.allPoints, 'tooManyPoints'),
  states: z
    .array(z.object({ date: day, texts: perLocale(stateTexts) }))
    .max(MOST.states, 'tooManyStates')
    .refine((all) => new Set(all.map(({ date }) => date)).size === all.length, 'sameDay')
    .transform((all) => all.toSorted((a, b) => a.date.localeCompare(b.date))),
});

const pointsOf = (features: MapFeature[]) =>
  features.reduce((sum, one) => sum + Math.max(1, ringsOf(one).flat().length), 0);

/** The content of a map out of anything; else what is wrong, a code by the path of the field (`features.2.to`). */
export function readMapContent(value: unknown): { content: MapContent } | { fields: Record<string, string> } {
  const read = content.safeParse(value);
  if (read.success) return { content: JSON.parse(JSON.stringify(read.data)) as MapContent };
  const fields = read.error.issues.map(({ path, message }) => [path.join('.'), /\s/.test(message) ? 'bad' : message]);
  return { fields: Object.fromEntries(fields) as Record<string, string> };
}

/** A map's segment of its address, for good once readers have seen it. */
export const mapSlug = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, 'slug')
  .max(60, 'slug')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug');

/** What a map begins with. */
export const newMapInput = z.object({
  slug: mapSlug,
  locale: z.enum(LOCALE_CODES as [Locale, ...Locale[]]),
  title: words(120).pipe(z.string().min(1, 'title')),
  base: mapBase,
});
