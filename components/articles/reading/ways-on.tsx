import type { ArticleView } from '../../../db/articles/queries';
import type { Neighbour } from '../../../db/articles/related';
import type { Locale } from '../../../db/site/locales';
import { articlePath } from '../../site/addresses';
import { translator } from '../../site/messages';
import { RowCard } from '../article-card';
import { readWaysOn } from '../reads';

type WayProps = { piece: Neighbour | undefined; words: string; rel: 'prev' | 'next' };

const Way = ({ piece, words, rel }: WayProps) =>
  piece ? (
    <a href={articlePath(piece)} rel={rel}>
      <span className="meta">{words}</span>
      <b>{piece.headline}</b>
    </a>
  ) : null;

/** After a piece: pieces on the same matter, and those before and after it in the section. */
export async function WaysOn({ article, locale }: { article: ArticleView; locale: Locale }) {
  const { related, earlier, later } = await readWaysOn(locale, article.id);
  const t = translator(locale);
  return (
    <>
      {related.length > 0 && (
        <section aria-labelledby="related" className="no-print mb-9 max-w-measure">
          <div className="section-head">
            <h2 id="related">{t('article.related')}</h2>
          </div>
          {related.map((card) => (
            <RowCard key={card.id} card={card} locale={locale} level={3} />
          ))}
        </section>
      )}
      {(earlier ?? later) && (
        <nav aria-label={t('article.beside', { section: article.section.name })} className="ways-on no-print">
          <Way piece={earlier} words={t('article.earlier')} rel="prev" />
          <Way piece={later} words={t('article.later')} rel="next" />
        </nav>
      )}
    </>
  );
}
