import { type Actor, inLanguage, may, type Visitor } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';

/** Whether the actor may put something before all else that a search finds, and sees what searches do not find. As with the front. */
export const canGuideSearch = (actor: Actor | Visitor, locale: Locale) =>
  may(actor, 'front.edit') && inLanguage(actor, locale);
