import type { ArticleView } from '../../../db/articles/queries';
import { siteUrl } from '../../../db/site/env';
import type { Locale } from '../../../db/site/locales';
import { articlePath } from '../../site/addresses';
import { fullDateAndClock } from '../../site/dates';
import { translator } from '../../site/messages';
import { readFrame } from '../../site/reads';

/** The last lines of a printed piece: its date, its address, and the terms it may be used under. */
export async function PrintFoot({ article, locale }: { article: ArticleView; locale: Locale }) {
  const t = translator(locale);
  const { site } = await readFrame(locale);
  const date = fullDateAndClock(article.publishedAt, locale);
  const updated = article.updatedAt && fullDateAndClock(article.updatedAt, locale);
  return (
    <div className="print-address">
      <bdi dir="ltr">{siteUrl() + decodeURI(articlePath(article))}</bdi>
      <span>{updated ? t('article.printedUpdated', { date, updated }) : t('article.printed', { date })}</span>
      <span>
        {site.licence
          ? t('article.licence', { site: site.name, licence: site.licence })
          : t('article.rights', { site: site.name })}
      </span>
    </div>
  );
}
