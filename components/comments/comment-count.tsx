import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { readComments } from './reads';

/** «12 comments» beside the headline, leading to them; nothing while there are none. */
export async function CommentCount({ articleId, locale }: { articleId: number; locale: Locale }) {
  const { total } = await readComments(articleId);
  if (total === 0) return null;
  return (
    <a href="#comments" className="no-print text-ink-muted">
      {translator(locale)('comments.count', { count: total })}
    </a>
  );
}
