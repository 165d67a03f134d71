import { notFound } from 'next/navigation';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { RedirectsPage } from '@/components/newsroom/redirects-page';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.addresses.title');

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Old addresses, for administrators. */
export default async function Addresses({ searchParams }: Asked) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'site.edit')) notFound();
  const asked = await searchParams;
  const words = [asked.words].flat()[0]?.slice(0, 200).trim() ?? '';
  const before = /^\d{1,9}$/.exec(String(asked.before))?.[0];
  return <RedirectsPage viewer={viewer} words={words} before={before ? Number(before) : undefined} />;
}
