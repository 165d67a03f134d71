import { createHash, createHmac } from 'node:crypto';
import { asc, eq, gt } from 'drizzle-orm';
import { db } from '../client.ts';
import { formKey } from '../site/env.ts';
import { auditHead, auditLog } from './schema.ts';

/** How the rows of the log hang together, and how a row that was changed or taken out is found. */

/** What of a row its hash is over, with the hash of the row before. */
export type Hashed = {
  at: Date;
  actorId: number | null;
  verb: string;
  subject: string;
  subjectId: number | null;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  previous: string;
};

/** A value as it comes back from the database: without `undefined`, dates as text. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** JSON with the names of every object in order: PostgreSQL gives them back in another one than they were written in. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, inner]) => [name, canonical(inner)]);
}

/** SHA-256 of a row, hex. */
export function hashRow({ at, actorId, verb, subject, subjectId, before, after, previous }: Hashed): string {
  const parts = [at.toISOString(), actorId, verb, subject, subjectId, canonical(before), canonical(after), previous];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The seal over the end of the log: with a key, so that whoever can write to the database alone cannot make one. */
export const sealHead = (rows: number, hash: string): string =>
  createHmac('sha256', formKey()).update(`audit head ${rows} ${hash}`).digest('hex');

/** `altered`: the row is not what it was; `missing`: what stood before it (or, without an id, at the end) is not there. */
export type AuditFault = { id: number | null; kind: 'altered' | 'missing' };

const PAGE = 1000;
const FIELDS = {
  id: auditLog.id,
  at: auditLog.at,
  actorId: auditLog.actorId,
  verb: auditLog.verb,
  subject: auditLog.subject,
  subjectId: auditLog.subjectId,
  before: auditLog.before,
  after: auditLog.after,
  previous: auditLog.previous,
  hash: auditLog.hash,
};

/** Reads the whole log and names every row that was altered and every gap, also one at the end. For operators and jobs. */
export async function verifyAudit(): Promise<{ rows: number; faults: AuditFault[] }> {
  const faults: AuditFault[] = [];
  let [rows, last, previous] = [0, 0, ''];
  for (;;) {
    const page = await db()
      .select(FIELDS)
      .from(auditLog)
      .where(gt(auditLog.id, last))
      .orderBy(asc(auditLog.id))
      .limit(PAGE);
    for (const row of page) {
      if (row.previous !== previous) faults.push({ id: row.id, kind: 'missing' });
      if (hashRow(row) !== row.hash) faults.push({ id: row.id, kind: 'altered' });
      [rows, last, previous] = [rows + 1, row.id, row.hash];
    }
    if (page.length < PAGE) break;
  }
  const [head] = await db()
    .select({ rows: auditHead.rows, hash: auditHead.hash, seal: auditHead.seal })
    .from(auditHead)
    .where(eq(auditHead.id, 1));
  const isWhole = head
    ? head.seal === sealHead(head.rows, head.hash) && head.hash === previous && head.rows === rows
    : rows === 0;
  if (!isWhole) faults.push({ id: null, kind: 'missing' });
  return { rows, faults };
}
