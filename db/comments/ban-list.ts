import { and, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Actor } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import type { BanKind } from './policy.ts';
import { commentBans } from './schema.ts';
import { requireModerator } from './scope.ts';

/** Who is shut out, as the checks ask and as moderators see it. */

const holds = (now: Date) => or(isNull(commentBans.expiresAt), gt(commentBans.expiresAt, now));

/** The domain of an address and every domain above it that has a dot: a ban of `example.org` covers `mail.example.org`. */
function domainsOf(email: string): string[] {
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** Whoever sends a comment, as far as a ban can know them. */
type Known = { emailHash: string | null; email: string; visitors: string[]; now: Date };

/** The ban that shuts somebody out, if there is one. */
export async function findBan({ emailHash, email, visitors, now }: Known) {
  const { kind, value, expiresAt } = commentBans;
  const [row] = await db()
    .select({ kind, expiresAt })
    .from(commentBans)
    .where(
      and(
        holds(now),
        or(
          emailHash === null ? undefined : and(eq(kind, 'email'), eq(value, emailHash)),
          and(eq(kind, 'domain'), inArray(value, email ? domainsOf(email) : [''])),
          and(eq(kind, 'visitor'), inArray(value, visitors.length > 0 ? visitors : [''])),
        ),
      ),
    )
    .limit(1);
  return row;
}

/** A ban as moderators see it. */
export type BanView = {
  id: number;
  kind: BanKind;
  label: string;
  reason: string;
  by: string | null;
  createdAt: Date;
  expiresAt: Date | null;
};

const FIELDS = {
  id: commentBans.id,
  kind: commentBans.kind,
  value: commentBans.value,
  label: commentBans.label,
  reason: commentBans.reason,
  by: users.name,
  createdAt: commentBans.createdAt,
  expiresAt: commentBans.expiresAt,
};

/** Bans that hold, newest first, at most 500; `of` narrows them to one person. Moderators; throws `Refused`. */
export async function listBans(
  actor: Actor,
  { of: person, now = new Date() }: { of?: Omit<Known, 'now'>; now?: Date } = {},
): Promise<BanView[]> {
  requireModerator(actor);
  const values = person && [person.emailHash, ...domainsOf(person.email), ...person.visitors];
  const rows = await db()
    .select(FIELDS)
    .from(commentBans)
    .leftJoin(users, eq(users.id, commentBans.createdBy))
    .where(and(holds(now), values && inArray(commentBans.value, [...values.filter((one) => one !== null), ''])))
    .orderBy(desc(commentBans.createdAt), desc(commentBans.id))
    .limit(500);
  return rows.map(({ value: _, ...ban }) => ban);
}
