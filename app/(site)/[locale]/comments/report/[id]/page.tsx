import { notFound } from 'next/navigation';
import { CommentText } from '@/components/comments/comment-text';
import { errorWords } from '@/components/comments/form-words';
import { readComment } from '@/components/comments/reads';
import { ReportForm } from '@/components/comments/report-form.client';
import { reportPath } from '@/components/site/addresses';
import { number } from '@/components/site/dates';
import { translator } from '@/components/site/messages';
import { pageMetadata } from '@/components/site/metadata';
import { PageHead } from '@/components/site/page-head';
import { type Params, placeholder, requireId, requireLocale } from '@/components/site/params';
import { REPORT_CATEGORIES } from '@/db/comments/policy';

export const ensureStatic = 'navigation';
export const generateStaticParams = () => placeholder('id');

export async function generateMetadata({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const title = `${translator(locale)('comments.reportTitle')} ${number(requireId(id), locale)}`;
  return pageMetadata({ locale, title, path: reportPath(locale, requireId(id)), hidden: true });
}

/** Reporting a comment to the moderators. */
export default async function ReportPage({ params }: Params<'locale' | 'id'>) {
  const { locale: language, id } = await params;
  const locale = requireLocale(language);
  const { comment } = (await readComment(requireId(id))) ?? notFound();
  const t = translator(locale);
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[50rem]">
      <PageHead kicker={t('comments.title')} title={t('comments.reportTitle')} lead={t('comments.reportLead')} />
      <blockquote className="my-5 border-s-[3px] border-rule ps-4">
        <CommentText text={comment.body} />
      </blockquote>
      <ReportForm
        commentId={comment.id}
        categories={REPORT_CATEGORIES.map((value) => ({ value, label: t(`comments.category.${value}`) }))}
        words={{
          category: t('comments.category'),
          note: t('comments.reportNote'),
          send: t('comments.sendReport'),
          done: t('comments.reported'),
          errors: errorWords(t),
        }}
      />
    </main>
  );
}
