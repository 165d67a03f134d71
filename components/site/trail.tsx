import type { Locale } from '../../db/site/locales';
import { frontPath } from './addresses';
import { type Step, trailFacts } from './facts';
import { JsonLd } from './json-ld';
import { readFrame } from './reads';

/** Where a page stands in the paper, for search engines; readers see it in the line of sections. */
export async function Trail({ steps, locale }: { steps: Step[]; locale: Locale }) {
  const { site } = await readFrame(locale);
  return <JsonLd facts={trailFacts([{ name: site.name, path: frontPath(locale) }, ...steps])} />;
}
