import { listAudit } from '../../db/audit/queries';
import type { Actor } from '../../db/auth/policy';
import { csvFile, csvOf } from '../newsroom/csv';

const COLUMNS = ['id', 'at', 'actor', 'verb', 'subject', 'subject_id', 'before', 'after'];
const PAGE = 500;

/** The log as a file, newest first, written while it is read: however long it is, a page of it is in memory. */
export async function auditFile(actor: Actor): Promise<Response> {
  // Asked once before anything is sent, so that a refusal is an answer of its own.
  let page = await listAudit(actor, { limit: PAGE });
  let isFirst = true;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const rows = page.items.map((row) => [
      ...[row.id, row.at.toISOString(), row.actor?.name ?? '', row.verb, row.subject, row.subjectId],
      ...[JSON.stringify(row.before), JSON.stringify(row.after)],
    ]);
    const text = csvOf(COLUMNS, rows);
    controller.enqueue(new TextEncoder().encode(isFirst ? text : text.slice(text.indexOf('\r\n') + 2)));
    isFirst = false;
    if (page.next === undefined) controller.close();
    else page = await listAudit(actor, { limit: PAGE, before: page.next });
  };
  return csvFile('audit', new ReadableStream({ pull }));
}
