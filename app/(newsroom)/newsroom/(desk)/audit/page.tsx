import { notFound } from 'next/navigation';
import { AuditPage } from '@/components/audit/audit-page';
import { auditQuery } from '@/components/audit/audit-query';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { verifyAudit } from '@/db/audit/chain';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.audit.title');

/** The log of all that was done. */
export default async function Audit({ searchParams }: { searchParams: Promise<Record<string, string | string[]>> }) {
  const { actor, language } = await requireViewer();
  if (!may(actor, 'audit.read')) notFound();
  const asked = await searchParams;
  const proof = asked.verify === '1' ? await verifyAudit() : undefined;
  return <AuditPage actor={actor} language={language} query={auditQuery.parse(asked)} proof={proof} />;
}
