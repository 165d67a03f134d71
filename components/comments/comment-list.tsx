import { COMMENT_SORTS, type CommentCursor, type CommentSort } from '../../db/comments/queries';
import type { Locale } from '../../db/site/locales';
import { commentsPath } from '../site/addresses';
import { translator } from '../site/messages';
import { Comment } from './comment';
import { CommentForm } from './comment-form.client';
import { cursorWord } from './cursor';
import { formWords } from './form-words';
import { readComments } from './reads';

type ListProps = { articleId: number; locale: Locale; sort?: CommentSort; after?: CommentCursor };

/** Form and threads under a piece; the same on the pages that follow. */
export async function CommentList({ articleId, locale, sort = 'newest', after }: ListProps) {
  const { total, items, next, isOpen, token } = await readComments(articleId, sort, after);
  const t = translator(locale);
  return (
    <section id="comments" aria-labelledby="comments-title" className="max-w-measure scroll-mt-16">
      <div className="section-head">
        <h2 id="comments-title">{t('comments.title')}</h2>
        <span className="meta">{total > 0 && t('comments.count', { count: total })}</span>
      </div>
      <p id="comment-sent" role="status" className="comment-sent">
        {t('comments.awaiting')}
      </p>
      {isOpen ? (
        <CommentForm articleId={articleId} token={token} words={formWords(t)} />
      ) : (
        <p className="meta pb-4">{t('comments.closed')}</p>
      )}
      {total > 1 && <Sorts articleId={articleId} locale={locale} current={sort} />}
      {total === 0 && <p className="meta pb-6">{t('comments.none')}</p>}
      {items.map(({ replies, ...top }) => (
        <div key={top.id} className="border-t border-rule py-4">
          <Comment comment={top} locale={locale} isOpen={isOpen} />
          {replies.length > 0 && (
            <div className="ms-4 mt-3.5 grid gap-y-4 border-s-2 border-rule ps-4 md:ms-6">
              {replies.map((reply) => (
                <Comment key={reply.id} comment={reply} locale={locale} isOpen={isOpen} />
              ))}
            </div>
          )}
        </div>
      ))}
      {next && (
        <a
          href={commentsPath(locale, { article: articleId, sort }, cursorWord(next))}
          rel="next"
          className="touch font-sans text-note font-medium"
        >
          {t('comments.more')}
        </a>
      )}
    </section>
  );
}

function Sorts({ articleId, locale, current }: { articleId: number; locale: Locale; current: CommentSort }) {
  const t = translator(locale);
  return (
    <nav aria-label={t('comments.sort')} className="no-print meta flex gap-x-5">
      {COMMENT_SORTS.map((sort) => (
        <a
          key={sort}
          href={commentsPath(locale, { article: articleId, sort })}
          aria-current={sort === current ? 'true' : undefined}
          className="touch aria-[current=true]:font-semibold aria-[current=true]:text-ink"
        >
          {t(`comments.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
