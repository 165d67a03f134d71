import { z } from 'zod';

const words = z
  .string()
  .trim()
  .max(60)
  .regex(/^\w*$/)
  .transform((text) => text || undefined)
  .optional()
  .catch(undefined);
const id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)
  .optional()
  .catch(undefined);

/** What of the log somebody wants to see; what makes no sense is as if it had not been asked for. */
export const auditQuery = z.object({ subject: words, subjectId: id, actorId: id, verb: words, before: id });
export type AuditQuery = z.output<typeof auditQuery>;

/** The same as it stands in an address. */
export const asAddress = (query: AuditQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
