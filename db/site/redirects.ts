import { and, desc, eq, like, lt, or } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { siteUrl } from './env.ts';
import { oldAddress, redirectInput, redirectOnly } from './input.ts';
import { expireTags, redirectAddress } from './mutations.ts';
import { getRedirect } from './queries.ts';
import { redirects } from './schema.ts';
import { redirectTag } from './tags.ts';

/** Old addresses and where they lead: those that renames and merges leave behind, and those that are written by hand. */

export type RedirectView = { id: number; path: string; target: string | null; createdAt: Date };
type Refusal = { outcome: 'refused'; errors: Record<string, string> };

/** Old addresses, the newest first, a page at a time; `words` stand in either of the two addresses. Admins; throws `Refused`. */
export async function listRedirects(
  actor: Actor,
  { words = '', before, limit }: { words?: string | undefined; before?: number | undefined; limit: number },
): Promise<{ items: RedirectView[]; next: number | undefined }> {
  requireMay(actor, 'site.edit');
  const fits = `%${words.toLowerCase().replace(/[\\%_]/g, '')}%`;
  const rows = await db()
    .select({
      id: redirects.id,
      path: redirects.path,
      target: redirects.target,
      createdAt: redirects.createdAt,
    })
    .from(redirects)
    .where(
      and(
        before === undefined ? undefined : lt(redirects.id, before),
        words ? or(like(redirects.path, fits), like(redirects.target, fits)) : undefined,
      ),
    )
    .orderBy(desc(redirects.id))
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? items.at(-1)?.id : undefined };
}

/**
 * Leads an old address on, as it was typed or copied. Admins; answers by field what cannot be taken: `itself`, `loop` (the target
 * leads back here), `reserved` (the newsroom's, or the front), `foreign` (an old address of another site); throws `Refused`.
 */
export async function addRedirect(actor: Actor, typed: unknown): Promise<Refusal | { outcome: 'added' }> {
  requireMay(actor, 'site.edit');
  const read = redirectInput(siteUrl()).safeParse(typed);
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => [String(path[0]), message]);
    return { outcome: 'refused', errors: Object.fromEntries(errors) as Record<string, string> };
  }
  const { path, target } = read.data;
  return transaction(async () => {
    if (oldAddress(target) === path) return { outcome: 'refused', errors: { target: 'itself' } };
    const further = await getRedirect(oldAddress(target));
    if (further?.target && oldAddress(further.target) === path)
      return { outcome: 'refused', errors: { target: 'loop' } };
    await redirectAddress(actor, path, further?.target ?? target);
    return { outcome: 'added' };
  });
}

/** Forgets an old address: nothing is found there from now on. Admins; throws `Refused`. */
export async function removeRedirect(actor: Actor, typed: unknown): Promise<{ outcome: 'removed' }> {
  requireMay(actor, 'site.edit');
  const { id } = redirectOnly.parse(typed);
  return transaction(async (tx) => {
    const [gone] = await tx
      .delete(redirects)
      .where(eq(redirects.id, id))
      .returning({ path: redirects.path, target: redirects.target });
    if (!gone) return { outcome: 'removed' };
    await recordAudit(actor, { verb: 'removeRedirect', subject: 'address', subjectId: id, before: gone });
    await expireTags([redirectTag(gone.path)]);
    return { outcome: 'removed' };
  });
}
