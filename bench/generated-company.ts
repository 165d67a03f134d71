import type { Piece, GrownPaper } from './generated-paper.ts';
import type { Row, RowSink } from './row-sink.ts';

/** What stands around the pieces of a paper that grows: comments, working copies, views. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** One piece of ten is talked about; of those few have most of the comments. */
const TALKED_ABOUT = 0.1;
const MOST_COMMENTS = 120;
/** The newest pieces, which are read every hour, and how many of all the others are read at all. */
const READ = 1_500;
const STRAGGLERS = 3_000;

/** A moderator has seen what stands under older pieces than these. */
const WAITING = 10_000;

const hiddenState = (number: number, isNew: boolean) =>
  isNew
    ? (['pending', 'rejected', 'spam', 'removed'][number % 4] ?? 'spam')
    : (['rejected', 'spam', 'removed'][number % 3] ?? 'spam');

/** What waited in the smaller paper stands under old pieces now, and has been seen. */
export const moderatedSince = ({ first }: GrownPaper, count: number): string =>
  `update comments set reports = 0, state = case state when 'pending' then 'rejected' else state end
   where (state = 'pending' or reports > 0) and article_id >= ${first} and article_id < ${first + count - WAITING}`;

let lastComment = 0;

/** Comments of a piece, an eighth of them answers; one of fifty is not before readers. */
export function writeComments(sink: RowSink, { id: articleId, place, at, draw }: Piece, count: number): void {
  if (draw() > TALKED_ABOUT) return;
  const many = 1 + Math.floor(MOST_COMMENTS * draw() ** 4);
  // The sample edition has fewer.
  lastComment ||= 1_000;
  const thread = lastComment + 1;
  for (let number = 0; number < many; number += 1) {
    lastComment += 1;
    const createdAt = new Date(at.getTime() + (number + 1) * 7 * MINUTE);
    const isAnswer = number % 8 === 7;
    const isHidden = draw() < 0.02;
    const isNew = place >= count - WAITING;
    sink.add('comments', {
      ...{
        id: lastComment,
        article_id: articleId,
        parent_id: isAnswer ? thread : null,
        thread_id: isAnswer ? thread : null,
      },
      ...{
        depth: isAnswer ? 1 : 0,
        state: isHidden ? hiddenState(lastComment, isNew) : 'published',
      },
      ...{ name: `Reader ${lastComment % 500}`, email_hash: `hash-${lastComment % 20_000}`, visitor_hash: null },
      ...{ body: 'Somebody has an opinion about this, and says so at some length.', likes: lastComment % 9 },
      ...{
        reports: Number(draw() < 0.001 && isNew && !isHidden),
        created_at: createdAt,
        notify: false,
        edited_by_staff: false,
      },
      ...{ featured: false, sample: false },
    });
    sink.add('comment_events', { comment_id: lastComment, kind: 'sent', detail: {}, at: createdAt });
  }
}

const camel = (column: string) => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
const WRITTEN = [
  ...[
    'locale',
    'section_id',
    'slug',
    'headline',
    'kicker',
    'standfirst',
    'dateline',
    'body',
    'lead_media_id',
    'lead_alt',
  ],
  ...['lead_caption', 'sources', 'search_title', 'search_description', 'canonical_url', 'comments_mode', 'mentions'],
  'translation_group_id',
];

type Opened = { piece: Piece; article: Row; topicIds: number[]; authorIds: number[] };

/** The working copy of a piece that was opened in the newsroom, and its first revision. */
export function writeDraft(sink: RowSink, { piece: { id, at, state }, article, ...related }: Opened): void {
  const fields = Object.fromEntries(WRITTEN.map((column) => [camel(column), article[column] ?? null]));
  const content = { ...fields, ...related, keywords: [], socialMediaId: null, embargoAt: null };
  const draft = { article_id: id, version: 1, content, saved_at: at };
  sink.add('article_drafts', { ...draft, headline: article.headline ?? '' });
  const published = state === 'published' || state === 'archived';
  sink.add('article_revisions', {
    ...draft,
    name: '',
    kind: published ? 'published' : 'save',
    published_at: published ? at : null,
  });
}

/**
 * Views as they stand at a moment: the newest pieces are read every hour of two days, some of all the others once, and of each there is
 * a day that was folded long ago. Readers are as many however large the paper is.
 */
export async function writeViews(sink: RowSink, { first, count }: GrownPaper): Promise<void> {
  await sink.run('delete from view_hours');
  await sink.run('delete from view_days');
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const step = Math.max(1, Math.floor(count / STRAGGLERS));
  for (let place = 0; place < count; place += 1) {
    const id = first + place;
    const age = count - place;
    if (age <= READ)
      for (let hour = 1; hour <= 48; hour += 1)
        sink.add('view_hours', {
          article_id: id,
          hour: new Date(now - hour * HOUR),
          views: 1 + Math.floor(3000 / (age + hour)),
          sample: false,
        });
    else if (place % step === 0)
      sink.add('view_hours', {
        article_id: id,
        hour: new Date(now - (1 + (place % 600)) * HOUR),
        views: 1,
        sample: false,
      });
    sink.add('view_days', { article_id: id, day: new Date(now - 60 * 24 * HOUR), views: 10 });
    if (place % 20_000 === 19_999) await sink.flush();
  }
  await sink.flush();
}
