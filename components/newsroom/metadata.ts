import type { Metadata } from 'next';
import { type MessageKey, translator } from '../site/messages';
import { readFrame } from '../site/reads';
import { readLanguage } from './language';

/** Title of a page of the newsroom; the layout keeps all of them out of search engines. */
export async function newsroomMetadata(key: MessageKey): Promise<Metadata> {
  const locale = await readLanguage();
  const t = translator(locale);
  const { site } = await readFrame(locale);
  return { title: t('site.pageTitle', { page: t(key), site: site.name }) };
}
