import type { SeriesPart } from '../../../db/articles/series';
import type { Locale } from '../../../db/site/locales';
import { articlePath } from '../../site/addresses';
import { translator } from '../../site/messages';
import { readSeries } from '../reads';

const Part = ({ part, words, rel }: { part: SeriesPart | undefined; words: string; rel: 'prev' | 'next' }) =>
  part ? (
    <a href={articlePath(part)} rel={rel} className="touch underline">
      {words}
    </a>
  ) : null;

/** «Series: the name · Part 2 of 4», with the parts before and after, and all of them. Nothing where a piece stands alone. */
export async function SeriesLine({ articleId, locale }: { articleId: number; locale: Locale }) {
  const series = await readSeries(articleId);
  if (!series || series.parts.length < 2 || series.index < 0) return null;
  const t = translator(locale);
  const { name, parts, index } = series;
  return (
    <nav aria-label={t('series.label', { name })} className="series-line">
      <p className="items-center">
        <b className="font-semibold">{t('series.label', { name })}</b>
        <span className="text-ink-muted">{t('series.part', { part: index + 1, count: parts.length })}</span>
        <span className="no-print flex gap-x-4">
          <Part part={parts[index - 1]} words={t('series.previous')} rel="prev" />
          <Part part={parts[index + 1]} words={t('series.next')} rel="next" />
        </span>
      </p>
      <details>
        <summary>{t('series.all')}</summary>
        <ol>
          {parts.map((part) => (
            <li key={part.id}>
              <a href={articlePath(part)} aria-current={part.id === articleId ? 'page' : undefined}>
                {part.headline}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
