import { and, count, eq, inArray, ne, type SQL } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import type { Actor } from '../auth/policy.ts';
import { openEmail, showInPart } from '../auth/sealed.ts';
import { db } from '../client.ts';
import { type BanView, listBans } from './ban-list.ts';
import { type CommentState, type DeskComment, listDeskComments } from './desk.ts';
import { comments } from './schema.ts';
import { requireModerator, scopeOf } from './scope.ts';

/** Whoever wrote a comment, as far as moderators may know: by e-mail address, seen in part, and by the visitor of the day. */

/** Comments of one person that are shown. */
const SHOWN = 20;

/** What somebody is known by, and what else was written so. */
export type Trail = { comments: DeskComment[]; counts: Partial<Record<CommentState, number>> };
export type Commenter = {
  /** `r…@example.org`; null when no address was left, or it has been forgotten. */
  address: string | null;
  /** Others with the same address, and others of the same visitor, newest first; null where there is nothing to know them by. */
  byEmail: Trail | null;
  byVisitor: Trail | null;
  bans: BanView[];
};

async function trailOf(actor: Actor, where: SQL, except: number): Promise<Trail> {
  const others = and(where, ne(comments.id, except));
  const rows = await db()
    .select({ state: comments.state, total: count() })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(others, scopeOf(actor)))
    .groupBy(comments.state);
  const counts = Object.fromEntries(rows.map(({ state, total }) => [state, total]));
  return { counts, comments: await listDeskComments(actor, others, { limit: SHOWN }) };
}

/** One comment as the desk shows it; undefined when there is none in the actor's languages and sections. Moderators; throws `Refused`. */
export async function getDeskComment(actor: Actor, id: number): Promise<DeskComment | undefined> {
  return (await listDeskComments(actor, eq(comments.id, id), { limit: 1 }))[0];
}

function addressOf(emailCipher: string | null): string {
  try {
    return emailCipher ? openEmail(emailCipher) : '';
  } catch {
    return '';
  }
}

/** Who wrote a comment that the actor sees. Moderators; throws `Refused`. */
export async function getCommenter(
  actor: Actor,
  { id }: Pick<DeskComment, 'id'>,
  now = new Date(),
): Promise<Commenter> {
  requireModerator(actor);
  const { emailHash, emailCipher, visitorHash } = comments;
  const [row] = await db().select({ emailHash, emailCipher, visitorHash }).from(comments).where(eq(comments.id, id));
  const [mail, visitor] = [row?.emailHash ?? null, row?.visitorHash ?? null];
  const known = { emailHash: mail, email: addressOf(row?.emailCipher ?? null), visitors: visitor ? [visitor] : [] };
  return {
    address: row?.emailCipher ? showInPart(row.emailCipher) : null,
    byEmail: mail ? await trailOf(actor, eq(emailHash, mail), id) : null,
    byVisitor: visitor ? await trailOf(actor, eq(visitorHash, visitor), id) : null,
    bans: mail || visitor ? await listBans(actor, { of: known, now }) : [],
  };
}

/** How the addresses behind these comments have fared so far, by their keyed hash: how many were published, how many turned down. */
export async function mapStandings(
  actor: Actor,
  hashes: string[],
): Promise<Map<string, { published: number; thrownOut: number }>> {
  requireModerator(actor);
  if (hashes.length === 0) return new Map();
  const rows = await db()
    .select({ emailHash: comments.emailHash, state: comments.state, total: count() })
    .from(comments)
    .where(inArray(comments.emailHash, hashes))
    .groupBy(comments.emailHash, comments.state);
  const groups = Map.groupBy(rows, (row) => row.emailHash ?? '');
  return new Map(
    [...groups].map(([hash, own]) => {
      const sum = (...states: CommentState[]) =>
        own.filter(({ state }) => states.includes(state)).reduce((total, row) => total + row.total, 0);
      return [hash, { published: sum('published'), thrownOut: sum('rejected', 'spam', 'removed') }];
    }),
  );
}
