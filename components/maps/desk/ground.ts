import { LRUCache } from 'lru-cache';
import type { MapBase } from '../../../db/maps/geometry.ts';
import { LOCALES, type Locale } from '../../../db/site/locales.ts';
import { countriesPath, groundPaths, listCountries } from '../projection.ts';
import { projectView } from '../view.ts';

/** What an editor draws on: land, borders and whole countries as paths of a view 1000 wide. Server only. */

export type Ground = {
  land: string;
  focus: string;
  borders: string;
  disputed: string;
  /** Countries that the map colours, by their codes. */
  countries: Record<string, string>;
};

const drawn = new LRUCache<string, Ground>({ max: 60 });

/** Finer than readers' maps: it is looked at closely, and points hold on to it. */
const TOLERANCE = 0.3;

/** The ground of a view, with the outlines of these countries. */
export function groundOf(base: MapBase, countries: string[] = []): Ground {
  const { centre, span, aspect, detail, projection, highlight = [] } = base;
  const key = JSON.stringify([centre, span, aspect, detail, projection, highlight, countries]);
  const known = drawn.get(key);
  if (known) return known;
  const view = projectView(base, 1000, TOLERANCE);
  const outlines = Object.fromEntries(countries.map((code) => [code, countriesPath(view, [code])]));
  const ground = { ...groundPaths(view), focus: countriesPath(view, highlight), countries: outlines };
  drawn.set(key, ground);
  return ground;
}

export type CountryName = { code: string; name: string };

/** All countries by their names in a language, in its order. */
export function countryNames(language: Locale): CountryName[] {
  const { intl } = LOCALES[language];
  const names = new Intl.DisplayNames(intl, { type: 'region' });
  // ICU knows which letters a number of the United Nations stands for.
  const nameOf = (code: string) => names.of(Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code) ?? code;
  return listCountries()
    .map((code) => ({ code, name: nameOf(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, intl));
}
