import { preload } from 'react-dom';
import type { Locale } from '../../db/site/locales';

/** The two faces that the first screen of a language is set in. */
const FACES: Record<Locale, string[]> = {
  en: ['newsreader-3', 'inter-2'],
  ar: ['vazirmatn-1', 'noto-naskh-arabic-2'],
  fa: ['vazirmatn-1'],
};

/** Has a page fetch the faces of its language before its styles ask for them. */
export function preloadFaces(locale: Locale): void {
  for (const face of FACES[locale])
    preload(`/fonts/${face}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
