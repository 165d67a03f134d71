import '../../newsroom.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readLanguage } from '@/components/newsroom/language';
import { DocumentFrame } from '@/components/site/document-frame';

/** Made for one person, at each request, and kept by nobody. */
export const instant = false;
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  // Addresses in here carry secrets; our own forms still have to say where they come from.
  referrer: 'same-origin',
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  return <DocumentFrame locale={await readLanguage()}>{children}</DocumentFrame>;
}
