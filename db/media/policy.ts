import { type Actor, may, type Visitor } from '../auth/policy.ts';

/** Who may what in the library. Pure. */

/** Days before the end of a picture's rights from which the newsroom is warned. */
export const WARN_DAYS = 14;

/** Adding to it, and seeing all of it. */
export const canAddMedia = (actor: Actor | Visitor): boolean => may(actor, 'media.add');

/** Describing, replacing, removing: authors what they added themselves, editors everything. */
export function canEditMedia(actor: Actor | Visitor, { addedById }: { addedById: number | null }): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'user' || !may(actor, 'media.add')) return false;
  return may(actor, 'gallery.edit') || addedById === actor.id;
}
