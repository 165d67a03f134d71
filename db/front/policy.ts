import { type Actor, inScope, may, Refused } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';

/** Whoever arranges the front of a language; a front is of no section, so who is limited to some does not. */
export const canEditFront = (actor: Actor, locale: Locale) =>
  may(actor, 'front.edit') && inScope(actor, { locale, sectionId: null });

/** Throws `Refused` unless the actor arranges the front of the language. */
export function requireFront(actor: Actor, locale: Locale): void {
  if (!canEditFront(actor, locale)) throw new Refused('front.edit');
}
