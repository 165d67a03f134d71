import { type Actor, inLanguage, may, type Visitor } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';

/** Whether the actor may rename, merge and remove keywords of the language. Making one while writing takes less. */
export const canEditKeyword = (actor: Actor | Visitor, locale: Locale) =>
  may(actor, 'keywords.edit') && inLanguage(actor, locale);
