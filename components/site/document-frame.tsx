import type { ReactNode } from 'react';
import { LOCALES, type Locale } from '../../db/site/locales';
import { preloadFaces } from './faces';
import { translator } from './messages';
import { THEME_SCRIPT } from './theme-script';

/** What every document begins with, at the site and in the newsroom: its language, its theme before the first paint, the way past what repeats. */
export function DocumentFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  preloadFaces(locale);
  return (
    <html lang={locale} dir={LOCALES[locale].dir} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a href="#content" className="skip-link">
          {translator(locale)('site.skip')}
        </a>
        {children}
      </body>
    </html>
  );
}
