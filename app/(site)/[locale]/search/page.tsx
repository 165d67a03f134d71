import { connection } from 'next/server';
import { readTyped } from '@/components/search/asked';
import { SearchPage } from '@/components/search/search-page';
import { searchPath } from '@/components/site/addresses';
import { translator } from '@/components/site/messages';
import { everyLanguage, pageMetadata } from '@/components/site/metadata';
import { type Params, requireLocale } from '@/components/site/params';
import { readFrame } from '@/components/site/reads';

/** Made for each search, whole and with its own status: `server.ts` treats it like a page for one reader. */
export const instant = false;

type Props = Params<'locale'> & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const typed = readTyped(await searchParams);
  const { q } = typed;
  const { site } = await readFrame(locale);
  const t = translator(locale);
  const title = q ? t('search.titleOf', { words: q }) : t('search.title');
  const alternates = everyLanguage(site.locales, (code) => searchPath(code));
  // What is found is listed where it stands; lists of it are nobody's to list.
  return pageMetadata({ locale, title, path: searchPath(locale), alternates, hidden: Object.keys(typed).length > 0 });
}

export default async function Page({ params, searchParams }: Props) {
  await connection();
  const locale = requireLocale((await params).locale);
  return <SearchPage locale={locale} typed={readTyped(await searchParams)} />;
}
