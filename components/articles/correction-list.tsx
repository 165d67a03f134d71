import type { Locale } from '../../db/site/locales';
import { articlePath } from '../site/addresses';
import { translator } from '../site/messages';
import { LongDate } from '../site/timestamp';
import { readCorrections } from './reads';

/** Every published correction of a language, newest first. */
export async function CorrectionList({ locale }: { locale: Locale }) {
  const corrections = await readCorrections(locale);
  const t = translator(locale);
  return (
    <section aria-labelledby="correction-list" className="pt-9">
      <div className="section-head">
        <h2 id="correction-list">{t('corrections.list')}</h2>
      </div>
      {corrections.length === 0 && <p className="text-ink-muted">{t('corrections.empty')}</p>}
      {corrections.map(({ id, kind, text, at, article }) => (
        <article
          key={id}
          className="max-w-measure border-t border-rule py-4 first-of-type:border-t-0 first-of-type:pt-0"
        >
          <p className="meta">
            <b className="font-semibold text-ink">{t(`article.${kind}`)}</b> · <LongDate at={at} locale={locale} />
          </p>
          <h3 className="mt-1 text-head-s">
            <a href={`${articlePath(article)}#correction-${id}`}>{article.headline}</a>
          </h3>
          <p className="mt-1 text-[1.0625rem] leading-normal text-ink-muted rtl:leading-[1.75]">{text}</p>
        </article>
      ))}
    </section>
  );
}
