import type { PublicChange } from '../../db/articles/changes';
import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { Timestamp } from '../site/timestamp';
import { Comparison } from './desk/comparison';

/** Publications of a piece, newest first, each with what it changed word by word. */
export function ChangeLog({ changes, locale }: { changes: PublicChange[]; locale: Locale }) {
  const t = translator(locale);
  return changes.map((change) => (
    <section key={change.at.getTime()} aria-label={t('article.changes')} className="border-t border-rule py-5">
      <h2 className="mb-3 font-sans text-note font-semibold">
        <Timestamp at={change.at} locale={locale} />
      </h2>
      <Comparison comparison={change} locale={locale} language={locale} />
    </section>
  ));
}
