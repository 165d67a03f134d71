'use client';

import { BrokenPage } from '@/components/site/broken-page.client';

/** Shown in place of a page of the newsroom whose rendering failed. */
export default function ErrorBoundary({ reset }: { reset: () => void }) {
  return <BrokenPage retry={reset} />;
}
