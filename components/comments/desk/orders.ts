import type { Picked, Verdict } from '../../../db/comments/judging';
import { BAN_KINDS, type BanKind, isRejectionReason, type RejectionReason } from '../../../db/comments/policy';

/** What the one form of a queue sends: many comments with their fields, and the button that was pressed. */

const VERBS = ['approve', 'reject', 'spam'] as const;
export type Verb = (typeof VERBS)[number];
export const VERDICTS: Record<Verb, Verdict> = { approve: 'published', reject: 'rejected', spam: 'spam' };

type Why = { reason?: RejectionReason; note?: string };
export type Order =
  | { verb: Verb; picked: (Picked & Why)[]; tell: boolean }
  | { verb: 'ban'; id: number; seen: number | undefined; by: BanKind; days: string; tell: boolean; why: Why }
  | { verb: 'undo'; ids: number[] };

type Fields = Record<string, string>;

/** As a row number fits into both databases. */
const numberOf = (text: string | undefined): number | undefined =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

function whyOf(fields: Fields, id: number | 'all'): Why {
  const [reason, note] = [fields[`reason:${id}`], fields[`note:${id}`]?.trim()];
  return { ...(isRejectionReason(reason) && { reason }), ...(note && { note: note.slice(0, 500) }) };
}

/** `approve:12` is about one comment, `approve` about those that are ticked, `undo:12,13` takes back what was just done. */
export function readOrder(fields: Fields): Order | undefined {
  const [verb = '', about = ''] = (fields.do ?? '').split(':', 2);
  const tell = fields.tell === 'on';
  const pick = (id: number, why: Why) => {
    const seen = numberOf(fields[`seen:${id}`]);
    return { id, ...why, ...(seen !== undefined && { seen }) };
  };
  if (verb === 'undo') {
    const ids = about.split(',').map(numberOf);
    return { verb, ids: ids.filter((id) => id !== undefined) };
  }
  const one = numberOf(about);
  if (verb === 'ban' && one !== undefined) {
    const by = BAN_KINDS.find((kind) => kind === fields[`banBy:${one}`]);
    const { id, seen } = pick(one, {});
    return by && { verb, id, seen, by, days: fields[`banDays:${one}`] ?? '', tell, why: whyOf(fields, one) };
  }
  const isVerb = VERBS.find((known) => known === verb);
  if (!isVerb) return undefined;
  if (about) return one === undefined ? undefined : { verb: isVerb, picked: [pick(one, whyOf(fields, one))], tell };
  const ticked = Object.keys(fields).flatMap((name) => numberOf(/^pick:(\d+)$/.exec(name)?.[1]) ?? []);
  return { verb: isVerb, picked: ticked.map((id) => pick(id, whyOf(fields, 'all'))), tell };
}
