import { type Actor, inScope, may, type Visitor } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';

/** Who may do what in the gallery. An album belongs to no section: whoever is limited to some does not work on it. */

/** Whether the actor may edit and show albums and films, in this language or, without one, in any at all. */
export const canEditGallery = (actor: Actor | Visitor, locale?: Locale): boolean =>
  may(actor, 'gallery.edit') && (locale === undefined || inScope(actor, { locale, sectionId: null }));

/** Whether the actor may change what all languages share, such as the pictures and their order, where these show it. */
export const canEditShared = (actor: Actor | Visitor, shown: readonly Locale[]): boolean =>
  may(actor, 'gallery.edit') && shown.every((locale) => canEditGallery(actor, locale));
