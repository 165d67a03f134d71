import type { CommentView } from '../../db/comments/queries';
import type { Locale } from '../../db/site/locales';
import { translator } from '../site/messages';
import { Timestamp } from '../site/timestamp';
import { readComments } from './reads';

/** The published comments under a piece. */
export async function CommentList({ articleId, locale }: { articleId: number; locale: Locale }) {
  const { total, threads } = await readComments(articleId);
  const t = translator(locale);
  return (
    <section id="comments" aria-labelledby="comments-title" className="max-w-[66ch]">
      <div className="section-head">
        <h2 id="comments-title">{t('comments.title')}</h2>
        <span className="meta">{total > 0 && t('comments.count', { count: total })}</span>
      </div>
      {total === 0 && <p className="meta pb-6">{t('comments.none')}</p>}
      {threads.map(({ replies, ...top }) => (
        <div key={top.id} className="border-t border-rule py-4 first-of-type:border-t-0">
          <Comment comment={top} locale={locale} />
          {replies.length > 0 && (
            <div className="ms-4 mt-3.5 grid gap-y-4 border-s-2 border-rule ps-4 md:ms-6">
              {replies.map((reply) => (
                <Comment key={reply.id} comment={reply} locale={locale} />
              ))}
            </div>
          )}
        </div>
      ))}
    </section>
  );
}

/** One comment: readers' words keep their own direction. */
function Comment({ comment, locale }: { comment: CommentView; locale: Locale }) {
  const t = translator(locale);
  return (
    <article id={`comment-${comment.id}`} className="scroll-mt-24 target:bg-paper-sunk">
      <p className="flex flex-wrap items-baseline gap-x-3 font-sans text-note">
        <b className="font-semibold">
          <bdi>{comment.name || t('comments.anonymous')}</bdi>
        </b>
        {comment.staff && <span className="kicker">{t('comments.staff')}</span>}
        <a href={`#comment-${comment.id}`} aria-label={t('comments.link')} className="meta">
          <Timestamp at={comment.createdAt} locale={locale} />
        </a>
      </p>
      {comment.body.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} dir="auto" className="mt-1 text-[1.0625rem] leading-normal whitespace-pre-line rtl:leading-[1.75]">
          {paragraph}
        </p>
      ))}
    </article>
  );
}
