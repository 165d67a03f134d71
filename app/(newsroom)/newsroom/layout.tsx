import '../../globals.css';
import '../../newsroom.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readLanguage } from '@/components/newsroom/language';
import { preloadFaces } from '@/components/site/faces';
import { translator } from '@/components/site/messages';
import { THEME_SCRIPT } from '@/components/site/theme-script';
import { LOCALES } from '@/db/site/locales';

/** Made for one person, at each request, and kept by nobody. */
export const instant = false;
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // Addresses in here carry secrets; our own forms still have to say where they come from.
  referrer: 'same-origin',
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const locale = await readLanguage();
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
