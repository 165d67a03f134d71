import { users } from '../auth/schema.ts';
import { id, index, ref, table, text, time, unique } from '../columns.ts';
import { articles } from './schema.ts';

/** Links that show a working copy to whoever has them, until they end. */
export const previewLinks = table(
  'preview_links',
  {
    id: id(),
    articleId: ref(() => articles.id).notNull(),
    /** SHA-256 of the secret in the link, hex. */
    tokenHash: text().notNull(),
    name: text().notNull().default(''),
    createdById: ref(() => users.id, 'set null'),
    createdAt: time().notNull(),
    expiresAt: time().notNull(),
    revokedAt: time(),
  },
  (link) => [unique('preview_links_token').on(link.tokenHash), index('preview_links_article').on(link.articleId)],
);

export const previewUses = table(
  'preview_uses',
  {
    id: id(),
    linkId: ref(() => previewLinks.id).notNull(),
    userAgent: text().notNull(),
    at: time().notNull(),
  },
  (use) => [index('preview_uses_link').on(use.linkId, use.id)],
);
