import type { ArticleView } from '../../db/articles/queries';
import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { LongDate } from '../site/timestamp';

/** The dated notes under a piece, each in a ruled box. */
export function Corrections({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  return article.corrections.map(({ id, kind, text, at }) => (
    <aside
      key={id}
      id={`correction-${id}`}
      className="my-7 max-w-measure border border-s-[3px] border-rule border-s-accent px-4 py-3.5 text-[1.0625rem] leading-normal"
    >
      <p className="mb-1 font-sans text-small font-semibold">
        {t(`article.${kind}`)} · <LongDate at={at} locale={locale} />
      </p>
      <p>{text}</p>
    </aside>
  ));
}
