import { notFound } from 'next/navigation';
import { SectionScreen } from '@/components/sections/desk/section-screen';
import { type Params, requireId } from '@/components/site/params';
import { may } from '@/db/auth/policy';
import { requireViewer } from '@/db/auth/session';
import { listDeskSections } from '@/db/sections/desk';

export default async function DeskSectionPage({ params }: Params<'id'>) {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'sections.edit')) notFound();
  const id = requireId((await params).id);
  const section = (await listDeskSections(viewer.actor)).find((one) => one.id === id);
  return <SectionScreen viewer={viewer} section={section ?? notFound()} />;
}
