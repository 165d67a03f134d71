import { headers } from 'next/headers';
import { cache } from 'react';
import { readViewer } from '../../db/auth/session';
import { LOCALE_CODES, type Locale } from '../../db/site/locales';
import { listLocales } from '../../db/site/queries';
import { preferredLocale } from '../site/preferred-locale';

/** The newsroom's language for whoever looks: their own choice, at the door what their browser asks for. */
export const readLanguage = cache(async (): Promise<Locale> => {
  const viewer = await readViewer();
  if (viewer) return viewer.language;
  const wished = preferredLocale((await headers()).get('accept-language') ?? '', LOCALE_CODES);
  return wished ?? (await listLocales()).preferred;
});
