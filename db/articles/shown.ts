import { flag, index, key, ref, table, text } from '../columns.ts';
import { media } from '../media/schema.ts';
import { articles } from './schema.ts';

/** Which things of the library a piece shows: as readers see it, and as its working copy stands. */
export const articleMedia = table(
  'article_media',
  {
    articleId: ref(() => articles.id).notNull(),
    mediaId: ref(() => media.id).notNull(),
    /** In what: the row that readers see, or the copy that is worked on. */
    inside: text(['published', 'draft']).notNull(),
    /** As the picture of the piece, which lists show too, or only on its own page. */
    leads: flag().notNull().default(false),
  },
  (row) => [
    key({ columns: [row.articleId, row.inside, row.mediaId] }),
    index('article_media_media').on(row.mediaId, row.articleId),
  ],
);
