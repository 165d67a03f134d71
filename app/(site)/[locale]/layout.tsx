import '../../site.css';
import type { Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { manifestPath } from '@/components/site/addresses';
import { DocumentFrame } from '@/components/site/document-frame';
import { Footer } from '@/components/site/footer';
import { Masthead } from '@/components/site/masthead';
import { OfflineSupport } from '@/components/site/offline-support.client';
import { placeholder, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

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
  return (
    <DocumentFrame locale={locale}>
      <link rel="manifest" href={manifestPath(locale)} />
      <Masthead locale={locale} />
      {children}
      <Footer locale={locale} />
      <OfflineSupport />
    </DocumentFrame>
  );
}
