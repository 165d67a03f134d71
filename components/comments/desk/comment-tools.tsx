import type { DeskComment } from '../../../db/comments/desk';
import type { Viewer } from '../../../db/auth/session';
import { translator } from '../../site/messages';
import { answerComment, editReadersComment, markComment, noteOnComment, takeComment } from '../actions';
import { deskRefusals } from './desk-words';
import { TextForm } from './text-form.client';

/** What moderators do with a comment beside judging it: turn to it, answer, feature, change its words, note. */
export function CommentTools({ comment, viewer }: { comment: DeskComment; viewer: Viewer }) {
  const t = translator(viewer.language);
  const refusals = deskRefusals(t);
  const { id, turn, body, state, featured, claim, article, isStaff } = comment;
  const isMine = claim?.userId === viewer.actor.id;
  const isShown = state === 'published';
  return (
    <>
      <div className="comment-row">
        <TextForm
          action={takeComment}
          hidden={{ comment: id, ...(!isMine && { hold: 'on' }) }}
          submit={isMine ? t('newsroom.comments.release') : t('newsroom.comments.take')}
          said={{ taken: t('newsroom.comments.taken') }}
          refusals={refusals}
        />
        {(isShown || featured) && (
          <TextForm
            action={markComment}
            hidden={{ comment: id, ...(!featured && { featured: 'on' }) }}
            submit={featured ? t('newsroom.comments.unfeature') : t('newsroom.comments.feature')}
            said={{}}
            refusals={refusals}
          />
        )}
      </div>
      {isShown && (
        <section className="desk-section" aria-labelledby="answer">
          <h2 id="answer">{t('newsroom.comments.answer')}</h2>
          <TextForm
            action={answerComment}
            hidden={{ comment: id, article: article.id }}
            field={{
              label: t('newsroom.comments.answerText'),
              hint: t('newsroom.comments.answerHint', { name: viewer.name }),
              lang: article.locale,
            }}
            submit={t('newsroom.comments.answerSend')}
            said={{ answered: t('newsroom.comments.answered') }}
            refusals={refusals}
            tone="main"
          />
        </section>
      )}
      {!isStaff && (
        <section className="desk-section" aria-labelledby="edit">
          <h2 id="edit">{t('newsroom.comments.edit')}</h2>
          <TextForm
            action={editReadersComment}
            hidden={{ comment: id, seen: turn }}
            field={{
              ...{ label: t('newsroom.comments.editText'), hint: t('newsroom.comments.editHint') },
              ...{ value: body, lang: article.locale, rows: 5 },
            }}
            submit={t('newsroom.comments.editSave')}
            said={{ edited: t('newsroom.comments.edited'), same: t('newsroom.comments.same') }}
            refusals={refusals}
          />
        </section>
      )}
      <section className="desk-section" aria-labelledby="note">
        <h2 id="note">{t('newsroom.comments.note')}</h2>
        <TextForm
          action={noteOnComment}
          hidden={{ comment: id }}
          field={{ label: t('newsroom.comments.noteText'), hint: t('newsroom.comments.noteHint') }}
          submit={t('newsroom.comments.noteSave')}
          said={{ noted: t('newsroom.comments.noted') }}
          refusals={refusals}
        />
      </section>
    </>
  );
}
