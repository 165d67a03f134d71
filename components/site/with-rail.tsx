import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import { Rail } from './rail';

/** The page's own content, and the rail at the end side on a desk, after it on a phone. */
export function WithRail({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div className="with-rail page-width">
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Rail locale={locale} />
    </div>
  );
}
