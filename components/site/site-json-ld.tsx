import type { Locale } from '../../db/site/locales';
import { organizationFacts, websiteFacts } from './facts';
import { JsonLd } from './json-ld';
import { readFrame } from './reads';

/** Who publishes here, and how the paper is searched: said on the front. */
export async function SiteJsonLd({ locale }: { locale: Locale }) {
  const frame = await readFrame(locale);
  return (
    <>
      <JsonLd facts={organizationFacts(frame, locale)} />
      <JsonLd facts={websiteFacts(frame, locale)} />
    </>
  );
}
