import { expectNoBarrier, LANGUAGES, open, test } from './fixtures.ts';
import { kindsNamed } from './page-kinds.ts';

/** What a machine can find of barriers (axe: WCAG 2.2 AA and good practice), colours included, in light and in dark. At a desk, every page is asked in `site.spec.ts`. */

for (const kind of kindsNamed('the front', 'an interview', 'a map')) {
  for (const { locale, reader } of LANGUAGES) {
    test(`${reader} meets no barrier on ${kind.name}, on a telephone`, { tag: '@phone' }, async ({ page }) => {
      await open(page, await kind.path(locale), kind.status);
      await expectNoBarrier(page);
    });
  }
}
