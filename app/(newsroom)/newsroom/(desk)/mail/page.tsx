import { notFound } from 'next/navigation';
import { Outbox } from '@/components/mail/outbox';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';
import { canReadMail } from '@/db/mail/policy';
import { mailSettings } from '@/db/site/env';

export const generateMetadata = () => newsroomMetadata('newsroom.mail.title');

/** The outbox, for administrators: its mails carry links that open accounts. */
export default async function Mail({ searchParams }: { searchParams: Promise<{ before?: string | string[] }> }) {
  const viewer = await requireViewer();
  if (!canReadMail(viewer.actor)) notFound();
  const before = /^\d{1,9}$/.exec(String((await searchParams).before))?.[0];
  return <Outbox viewer={viewer} before={before ? Number(before) : undefined} isSending={Boolean(mailSettings())} />;
}
