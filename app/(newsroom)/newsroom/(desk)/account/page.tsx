import { AccountPage } from '@/components/auth/account-page';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { requireViewer } from '@/db/auth/session';

export const generateMetadata = () => newsroomMetadata('newsroom.account.title');

export default async function Account() {
  return <AccountPage viewer={await requireViewer({ settingUp: true })} />;
}
