import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { hashEmail, openEmail, sealEmail, showInPart } from '../auth/sealed.ts';
import { transaction } from '../client.ts';
import { noteEvent } from './events.ts';
import { fieldErrors, newBan } from './input.ts';
import { type Judgement, judgeComment } from './judging.ts';
import type { Notice } from './notices.ts';
import type { BanKind } from './policy.ts';
import type { RefusedInput } from './readers.ts';
import { commentBans } from './schema.ts';
import { type Judged, requireJudged, requireModerator } from './scope.ts';

/** Shutting people out, for a while or for good, and letting them in again. */

const DAY = 86_400_000;
/** What a visitor is known by is forgotten after this many days (`auth/visitors.ts`); a longer ban would hold nobody. */
const VISITOR_DAYS = 2;
/** Where so many people have their address that shutting out the domain would shut out a public. */
const EVERYBODYS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com aol.com ' +
    'proton.me protonmail.com gmx.net gmx.de web.de mail.ru yandex.ru yandex.com qq.com 163.com mail.com zoho.com chmail.ir'
  ).split(' '),
);

type Whom = { kind: BanKind; value: string; label: string };
type Terms = { days: number | null; reason: string; now: Date };

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Keeps the ban; answers its number, and whether it is new. */
async function keepBan(actor: Actor, { kind, value, label }: Whom, { days, reason, now }: Terms) {
  const most = kind === 'visitor' ? Math.min(days ?? VISITOR_DAYS, VISITOR_DAYS) : days;
  const expiresAt = most === null ? null : new Date(now.getTime() + most * DAY);
  const createdBy = actor.kind === 'user' ? actor.id : null;
  return transaction(async (tx) => {
    const same = and(eq(commentBans.kind, kind), eq(commentBans.value, value));
    const [known] = await tx.select({ id: commentBans.id }).from(commentBans).where(same);
    const terms = { label, reason, createdBy, createdAt: now, expiresAt };
    if (known) await tx.update(commentBans).set(terms).where(eq(commentBans.id, known.id));
    const [made] = known
      ? [known]
      : await tx
          .insert(commentBans)
          .values({ kind, value, ...terms })
          .returning({ id: commentBans.id });
    if (!made) throw new Error('The ban was not kept');
    const after = { kind, label, days: most, reason };
    await recordAudit(actor, { verb: 'banReader', subject: 'ban', subjectId: made.id, after }, now);
    return { id: made.id, isNew: !known };
  });
}

/** What the writer of a comment is known by, or undefined when it has been forgotten or was never there. */
function whomOf({ emailHash, emailCipher, visitorHash }: Judged, kind: BanKind): Whom | undefined {
  if (kind === 'visitor') return visitorHash ? { kind, value: visitorHash, label: '' } : undefined;
  if (!emailHash || !emailCipher) return undefined;
  const label = showInPart(emailCipher);
  if (kind === 'email') return { kind, value: emailHash, label };
  const domain = label === '…' ? '' : domainOf(openEmail(emailCipher));
  return domain ? { kind, value: domain, label: domain } : undefined;
}

/**
 * Shuts the writer of a comment out and turns the comment down, in one: undoing the one undoes the other. Refused with the codes
 * `noTrace` when nothing is known of the writer that could be banned, `everybodys` for a domain of half the world, `staff`, and as
 * `judgeComment`. Moderators; throws `Refused`.
 */
export async function banCommenter(
  actor: Actor,
  id: number,
  { by, days, ...judgement }: { by: BanKind; days: number | null } & Omit<Judgement, 'ban'>,
): Promise<Notice[]> {
  requireModerator(actor);
  const { now, note = '' } = judgement;
  return transaction(async () => {
    const comment = await requireJudged(actor, id);
    if (comment.staffId !== null) throw new Refused('comments.moderate', 'staff');
    const whom = whomOf(comment, by);
    if (!whom) throw new Refused('comments.moderate', 'noTrace');
    if (by === 'domain' && EVERYBODYS.has(whom.value)) throw new Refused('comments.moderate', 'everybodys');
    const ban = await keepBan(actor, whom, { days, reason: note, now });
    const isShown = comment.state === 'published' && judgement.state === 'rejected';
    const state = isShown ? 'removed' : judgement.state;
    const notices = await judgeComment(actor, id, { ...judgement, state, ...(ban.isNew && { ban: ban.id }) });
    await noteEvent({ commentId: id, kind: 'banned', actor, detail: { by, days }, at: now });
    return notices;
  });
}

/** Shuts out an address or a domain that is typed. Answers codes by field. Moderators; throws `Refused`. */
export async function addBan(
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<{ outcome: 'banned' } | RefusedInput> {
  requireModerator(actor);
  const parsed = newBan.safeParse(input);
  if (!parsed.success) return { outcome: 'refused', errors: fieldErrors(parsed.error) };
  const { value, days, reason } = parsed.data;
  const isAddress = value.includes('@');
  if (!isAddress && EVERYBODYS.has(value)) return { outcome: 'refused', errors: { value: 'everybodys' } };
  const whom: Whom = isAddress
    ? { kind: 'email', value: hashEmail(value), label: showInPart(sealEmail(value)) }
    : { kind: 'domain', value, label: value };
  await keepBan(actor, whom, { days, reason, now });
  return { outcome: 'banned' };
}

/** Lets somebody in again; once or often. Moderators; throws `Refused`. */
export async function liftBan(actor: Actor, id: number, now = new Date()): Promise<void> {
  requireModerator(actor);
  await transaction(async (tx) => {
    const { kind, label } = commentBans;
    const [gone] = await tx.delete(commentBans).where(eq(commentBans.id, id)).returning({ kind, label });
    if (gone) await recordAudit(actor, { verb: 'liftBan', subject: 'ban', subjectId: id, before: gone }, now);
  });
}
