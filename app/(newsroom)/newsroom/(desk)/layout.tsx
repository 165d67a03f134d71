import type { ReactNode } from 'react';
import { Shell } from '@/components/newsroom/shell';
import { requireViewer } from '@/db/auth/session';

/** What stands around every page of somebody who is signed in. Each page asks for its viewer itself, too. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <Shell viewer={await requireViewer({ settingUp: true })}>{children}</Shell>;
}
