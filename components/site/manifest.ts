import { LOCALES, type Locale } from '../../db/site/locales';
import { frontPath, manifestPath, savedPath } from './addresses';
import { translator } from './messages';
import { readFrame } from './reads';

/** The paper by day: what is no style sheet takes no variable. */
const PAPER = '#fffdf9';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose === 'maskable' ? 'maskable' : 'icon'}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a telephone needs to install the paper in one language: its name, where it begins, how it looks (W3C Web Application Manifest). */
export async function readManifest(locale: Locale) {
  const { site } = await readFrame(locale);
  const t = translator(locale);
  return {
    id: manifestPath(locale),
    name: site.strapline ? `${site.name} | ${site.strapline}` : site.name,
    short_name: site.name,
    lang: locale,
    dir: LOCALES[locale].dir,
    start_url: frontPath(locale),
    scope: '/',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
    shortcuts: [{ name: t('saved.title'), url: savedPath(locale) }],
  };
}
