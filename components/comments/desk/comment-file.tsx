import { getCommenter, mapStandings } from '../../../db/comments/commenters';
import type { DeskComment as Comment } from '../../../db/comments/desk';
import type { Viewer } from '../../../db/auth/session';
import { LOCALES } from '../../../db/site/locales';
import { commentPath } from '../../site/addresses';
import { translator } from '../../site/messages';
import { CommentDesk } from './comment-desk.client';
import { CommentHistory } from './comment-history';
import { CommentTools } from './comment-tools';
import { CommenterPanel } from './commenter-panel';
import { DeskComment } from './desk-comment';
import { DeskTitle } from './desk-title';
import { deskWords } from './desk-words';

/** The file of one comment: what can be done with it, its history, and who wrote it. */
export async function CommentFile({ viewer, comment }: { viewer: Viewer; comment: Comment }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { id, turn, claim, emailHash, erased, state, article } = comment;
  const commenter = await getCommenter(actor, comment);
  const standings = await mapStandings(actor, emailHash ? [emailHash] : []);
  const isOthers = claim !== null && claim.userId !== actor.id;
  return (
    <>
      <DeskTitle viewer={viewer} here="file" />
      <p className="comment-state">
        <span className={`state comment-state-${state}`}>{t(`newsroom.comments.queue.${state}`)}</span>
        {state === 'published' && (
          <a href={commentPath(article.locale, id)} className="touch">
            {t('newsroom.comments.onPage')}
          </a>
        )}
      </p>
      <CommentDesk
        single
        queue={state}
        locale={undefined}
        tabs={[]}
        shown={erased ? [] : [{ id, turn }]}
        claims={isOthers ? { [id]: claim.name } : {}}
        newest={undefined}
        numerals={LOCALES[language].intl}
        words={deskWords(t)}
      >
        <DeskComment
          comment={comment}
          standing={emailHash ? standings.get(emailHash) : undefined}
          language={language}
          single
        />
      </CommentDesk>
      <div className="comment-file">
        <div>
          {!erased && <CommentTools comment={comment} viewer={viewer} />}
          <section className="desk-section" aria-labelledby="history">
            <h2 id="history">{t('newsroom.comments.history')}</h2>
            <CommentHistory comment={comment} language={language} />
          </section>
        </div>
        <section className="desk-section" aria-labelledby="commenter">
          <h2 id="commenter">{t('newsroom.comments.commenter')}</h2>
          <CommenterPanel commenter={commenter} language={language} />
        </section>
      </div>
    </>
  );
}
