import '../../globals.css';
import type { Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { preloadFaces } from '@/components/site/faces';
import { Footer } from '@/components/site/footer';
import { Masthead } from '@/components/site/masthead';
import { translator } from '@/components/site/messages';
import { placeholder, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';
import { THEME_SCRIPT } from '@/components/site/theme-script';
import { LOCALES } from '@/db/site/locales';

export const generateStaticParams = () => placeholder('locale');

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf9' },
    { media: '(prefers-color-scheme: dark)', color: '#12110f' },
  ],
};

export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = requireLocale((await params).locale);
  const { site } = await readFrame(locale);
  if (!site.locales.includes(locale)) notFound();
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
        <Masthead locale={locale} />
        {children}
        <Footer locale={locale} />
      </body>
    </html>
  );
}
