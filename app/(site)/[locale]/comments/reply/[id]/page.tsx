import { notFound } from 'next/navigation';
import { CommentForm } from '@/components/comments/comment-form.client';
import { CommentText } from '@/components/comments/comment-text';
import { formWords } from '@/components/comments/form-words';
import { readComment } from '@/components/comments/reads';
import { replyPath } from '@/components/site/addresses';
import { number } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

export async function generateMetadata({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const title = `${translator(locale)('comments.replyTitle')} ${number(requireId(id), locale)}`;
  return pageMetadata({ locale, title, path: replyPath(locale, requireId(id)), hidden: true });
}

/** Answering a comment without script: the comment, and the form under it. */
export default async function ReplyPage({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const { comment, isOpen, token } = (await readComment(requireId(id))) ?? notFound();
  const t = translator(locale);
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[50rem]">
      <PageHead kicker={t('comments.title')} title={t('comments.replyTitle')} />
      <blockquote className="my-5 border-s-[3px] border-rule ps-4">
        <p className="font-sans text-note font-semibold">
          <bdi>{comment.name || t('comments.anonymous')}</bdi>
        </p>
        <CommentText text={comment.body} />
      </blockquote>
      {isOpen ? (
        <CommentForm articleId={comment.articleId} parentId={comment.id} token={token} words={formWords(t)} />
      ) : (
        <p>{t('comments.closed')}</p>
      )}
    </main>
  );
}
