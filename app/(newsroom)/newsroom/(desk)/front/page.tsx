import { notFound, redirect } from 'next/navigation';
import { frontDeskPath } from '@/components/site/addresses';
import { requireViewer } from '@/db/auth/session';
import { canEditFront } from '@/db/front/policy';
import { listLocales } from '@/db/site/queries';

/** Leads to the front of the viewer's own language, or to the first that they arrange. */
export default async function Fronts() {
  const { actor, language } = await requireViewer();
  const { codes } = await listLocales();
  const own = codes.filter((code) => canEditFront(actor, code));
  redirect(frontDeskPath(own.find((code) => code === language) ?? own[0] ?? notFound()));
}
