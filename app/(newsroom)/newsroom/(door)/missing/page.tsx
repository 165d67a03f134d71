import { Door } from '@/components/auth/door';
import { readLanguage } from '@/components/newsroom/language';
import { newsroomMetadata } from '@/components/newsroom/metadata';
import { newsroomPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';

export const generateMetadata = () => newsroomMetadata('error.notFoundTitle');

/** What `server.ts` sends, with status 404, for every address of the newsroom that shows nothing. */
export default async function MissingPage() {
  const locale = await readLanguage();
  const t = translator(locale);
  return (
    <Door locale={locale} title={t('error.notFoundTitle')} lead={t('newsroom.missing.lead')}>
      <p className="desk-aside">
        <a href={newsroomPath()}>{t('newsroom.missing.back')}</a>
      </p>
    </Door>
  );
}
