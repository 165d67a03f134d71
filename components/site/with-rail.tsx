import type { ReactNode } from 'react';
import type { Locale } from '../../db/site/locales';
import { Rail } from './rail';

type WithRailProps = {
  locale: Locale;
  /** The piece on the page: the rail does not offer it again. */
  piece?: number;
  children: ReactNode;
};

/** The page's own content, and the rail at the end side on a desk, after it on a phone. */
export function WithRail({ locale, piece, children }: WithRailProps) {
  return (
    <div className="with-rail page-width">
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Rail locale={locale} without={piece} />
    </div>
  );
}
