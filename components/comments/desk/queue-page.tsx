import { mapStandings } from '../../../db/comments/commenters';
import { countDesk, listComments } from '../../../db/comments/desk';
import type { Viewer } from '../../../db/auth/session';
import { LOCALES } from '../../../db/site/locales';
import { LanguageSelect } from '../../newsroom/language-select';
import { commentDeskPath } from '../../site/addresses';
import { translator } from '../../site/messages';
import { CommentDesk } from './comment-desk.client';
import { DeskComment } from './desk-comment';
import { DeskLegend, DeskTitle } from './desk-title';
import { deskWords, QUEUES } from './desk-words';
import type { QueueFilter } from './queue-filter';

const PAGE = 25;

/** A queue of the comment desk. */
export async function QueuePage({ viewer, filter }: { viewer: Viewer; filter: QueueFilter }) {
  const { actor, language } = viewer;
  const t = translator(language);
  const { queue, locale, after } = filter;
  const { items, next } = await listComments(actor, queue, { limit: PAGE, after, locale });
  const counts = await countDesk(actor, locale);
  const standings = await mapStandings(actor, [...new Set(items.flatMap(({ emailHash }) => emailHash ?? []))]);
  const [first] = items;
  const others = items.flatMap(({ id, claim }) => (claim && claim.userId !== actor.id ? [[id, claim.name]] : []));
  return (
    <>
      <DeskTitle viewer={viewer} here="queue" />
      <Languages filter={filter} language={language} />
      <CommentDesk
        queue={queue}
        locale={locale}
        tabs={QUEUES.map((one) => ({
          ...{ queue: one, href: commentDeskPath({ queue: one, locale }), here: one === queue, count: counts[one] },
          words: t(`newsroom.comments.queue.${one}`),
        }))}
        shown={items.filter(({ erased }) => !erased).map(({ id, turn }) => ({ id, turn }))}
        claims={Object.fromEntries(others) as Record<number, string>}
        newest={first && !after ? { at: first.createdAt.getTime(), id: first.id } : undefined}
        numerals={LOCALES[language].intl}
        words={deskWords(t)}
      >
        {items.map((comment) => (
          <DeskComment
            key={comment.id}
            comment={comment}
            standing={comment.emailHash ? standings.get(comment.emailHash) : undefined}
            language={language}
          />
        ))}
      </CommentDesk>
      {items.length === 0 && <p className="notice">{t(`newsroom.comments.none.${queue}`)}</p>}
      {next && (
        <a
          href={commentDeskPath({ queue, locale, after: `${next.at.getTime()}-${next.id}` })}
          className="press mt-4"
          rel="next"
        >
          {t('newsroom.comments.older')}
        </a>
      )}
      <DeskLegend t={t} />
    </>
  );
}

function Languages({ filter: { queue, locale }, language }: { filter: QueueFilter; language: Viewer['language'] }) {
  const t = translator(language);
  return (
    <form action={commentDeskPath({})} className="filter-form">
      <input type="hidden" name="queue" value={queue} />
      <LanguageSelect id="comments-locale" value={locale} t={t} />
      <button type="submit" className="press">
        {t('newsroom.desk.filter')}
      </button>
    </form>
  );
}
