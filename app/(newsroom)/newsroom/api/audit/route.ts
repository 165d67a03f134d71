import { z } from 'zod';
import { auditFile } from '@/components/audit/audit-file';
import { defineStaffRoute } from '@/components/forms/define-route';

/** The whole log as a file. */
export const GET = defineStaffRoute({
  access: 'audit.read',
  limit: 0,
  input: z.object({}),
  run: (_query, actor) => auditFile(actor),
});
