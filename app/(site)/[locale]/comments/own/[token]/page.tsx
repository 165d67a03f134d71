import { connection } from 'next/server';
import { errorWords } from '@/components/comments/form-words';
import { OwnComment } from '@/components/comments/own-comment.client';
import { readAnswer } from '@/components/forms/define-action';
import { translator } from '@/components/site/messages';
import { PageHead } from '@/components/site/page-head';
import { type Params, requireLocale } from '@/components/site/params';
import { getOwnComment } from '@/db/comments/queries';

/** One reader's page, behind a mailed link: made for each visit and kept by nobody. */
export const instant = false;
export const metadata = { robots: { index: false }, referrer: 'same-origin' as const };

export default async function OwnCommentPage({ params }: Params<'locale' | 'token'>) {
  await connection();
  const { locale: language, token } = await params;
  const locale = requireLocale(language);
  const t = translator(locale);
  const own = await getOwnComment(token, new Date());
  return (
    <main id="content" tabIndex={-1} className="page-width max-w-[50rem]">
      <PageHead
        kicker={t('comments.title')}
        title={t('comments.ownTitle')}
        lead={own && t(own.appeal ? 'comments.appealLead' : 'comments.ownLead')}
      />
      <OwnComment
        token={token}
        text={own?.text}
        editable={Boolean(own?.editableUntil)}
        appeal={own?.appeal ? { ...own.appeal, reason: t(`comments.reason.${own.appeal.reason}`) } : null}
        answer={await readAnswer()}
        words={{
          text: t('comments.text'),
          edit: t('comments.edit'),
          edited: t('comments.edited'),
          awaiting: t('comments.awaiting'),
          erase: t('comments.erase'),
          erased: t('comments.erased'),
          gone: t('comments.ownGone'),
          appeal: t('comments.appeal'),
          appealText: t('comments.appealText'),
          appealed: t('comments.appealed'),
          errors: errorWords(t),
        }}
      />
    </main>
  );
}
