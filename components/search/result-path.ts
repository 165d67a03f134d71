import type { ResultView } from '../../db/search/results';
import { albumPath, articlePath, filmPath, mapPath, topicPath } from '../site/addresses';

/** Where a result leads. */
export function resultPath({ source, subjectId: id, locale, slug, section }: ResultView): string {
  switch (source) {
    case 'topic':
      return topicPath(locale, slug);
    case 'map':
      return mapPath(locale, slug);
    case 'album':
      return albumPath(locale, { id, slug });
    case 'film':
      return filmPath(locale, { id, slug });
    default:
      return articlePath({ locale, id, slug, section: section?.slug ?? '' });
  }
}
