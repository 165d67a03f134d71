import type { FrontPageView } from '../../db/front/previews';
import type { Locale } from '../../db/site/locales';
import { fullDateAndClock } from '../site/dates';
import { Breaking } from '../site/masthead';
import { translator } from '../site/messages';
import { breakingLine } from '../site/reads';
import { Front } from './front';

type PreviewProps = { locale: Locale; page: FrontPageView; at: Date; kind: 'draft' | 'kept' };

/** A front that does not stand, in the real page, under a line that says so; its own breaking line instead of the live one. */
export async function FrontPreview({ locale, page, at, kind }: PreviewProps) {
  const t = translator(locale);
  const line = await breakingLine(page.breaking);
  return (
    <>
      <p
        role="status"
        className="other-front no-print bg-accent px-4 py-2 text-center font-sans text-note text-accent-ink"
      >
        {t(`newsroom.front.preview.${kind}`, { at: fullDateAndClock(at, locale) })}
      </p>
      <Breaking breaking={line} label={t('site.breaking')} />
      <Front locale={locale} front={page.front} features={page.features} />
    </>
  );
}
