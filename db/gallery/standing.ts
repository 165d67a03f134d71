import { eq } from 'drizzle-orm';
import { type Actor, Refused } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, takeTurns } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { railTag } from '../site/tags.ts';
import type { GalleryFault } from './input.ts';
import { canEditGallery } from './policy.ts';
import { albums, albumTexts, films, filmTexts } from './schema.ts';
import { galleryTag } from './tags.ts';

/** How albums and films stand while somebody changes them, and what goes out of date when they do. */

/** What an edit names: which, the version it started from, and the language it is about. `id` null: a new one. */
export type GallerySave = {
  id: number | null;
  from: number;
  locale: Locale;
  content: unknown;
  /** Shows it to the readers of the language, in the same step. */
  show?: boolean;
  now?: Date;
};

export type GalleryOutcome =
  | { outcome: 'saved'; id: number; version: number }
  | { outcome: 'conflict'; version: number; savedBy: string | null }
  | { outcome: 'faults'; faults: GalleryFault[] };

export type Standing = {
  id: number;
  version: number;
  savedBy: string | null;
  publishedAt: Date | null;
  /** Languages that have words, and those of them whose readers see it. */
  written: Locale[];
  shown: Locale[];
};

/** A title as a segment of an address. */
export const slugOf = (title: string) => slugify(title) || 'untitled';

/** Row number of whoever it is; null for the machine. */
export const idOf = (actor: Actor): number | null => (actor.kind === 'user' ? actor.id : null);

type Row = Omit<Standing, 'written' | 'shown'>;
type Words = { locale: Locale; shown: boolean; state: 'draft' | 'published' }[];

function standingOf(row: Row | undefined, words: Words): Standing {
  if (!row) throw new Refused('gallery.edit', 'notFound');
  const shown = words.filter((one) => one.shown && one.state === 'published');
  return { ...row, written: words.map(({ locale }) => locale), shown: shown.map(({ locale }) => locale) };
}

/** Lets nobody else change the album until the transaction ends. Throws `Refused` (`notFound`) when it is not there. */
export async function holdAlbum(id: number): Promise<Standing & { coverId: number }> {
  await takeTurns(`album ${id}`);
  const { version, publishedAt, coverId } = albums;
  const [row] = await db()
    .select({ id: albums.id, version, publishedAt, coverId, savedBy: users.name })
    .from(albums)
    .leftJoin(users, eq(users.id, albums.savedById))
    .where(eq(albums.id, id));
  const words = await db()
    .select({ locale: albumTexts.locale, shown: albumTexts.shown, state: albums.state })
    .from(albumTexts)
    .innerJoin(albums, eq(albums.id, albumTexts.albumId))
    .where(eq(albumTexts.albumId, id));
  return { ...standingOf(row, words), coverId: row?.coverId ?? 0 };
}

/** Lets nobody else change the film until the transaction ends. Throws `Refused` (`notFound`) when it is not there. */
export async function holdFilm(id: number): Promise<Standing & { seconds: number; withoutSpeech: boolean }> {
  await takeTurns(`film ${id}`);
  const { version, publishedAt, seconds, withoutSpeech } = films;
  const [row] = await db()
    .select({ id: films.id, version, publishedAt, seconds, withoutSpeech, savedBy: users.name })
    .from(films)
    .leftJoin(users, eq(users.id, films.savedById))
    .where(eq(films.id, id));
  const words = await db()
    .select({ locale: filmTexts.locale, shown: filmTexts.shown, state: films.state })
    .from(filmTexts)
    .innerJoin(films, eq(films.id, filmTexts.filmId))
    .where(eq(filmTexts.filmId, id));
  return { ...standingOf(row, words), seconds: row?.seconds ?? 0, withoutSpeech: row?.withoutSpeech ?? false };
}

/** Throws `Refused` when the actor may not take something away whole: readers see it, or it has words of others. */
export function requireRemovable(actor: Actor, { shown, written }: Standing): void {
  if (!written.every((locale) => canEditGallery(actor, locale))) throw new Refused('gallery.edit', 'otherLanguages');
  if (shown.length > 0) throw new Refused('gallery.edit', 'shown');
}

/**
 * Declares out of date what shows an album or a film in these languages: its pages, the lists, and the rail, at once where
 * something must vanish. Nothing when no reader of any of them sees it.
 */
export async function expireShown(tag: string, locales: readonly Locale[], { vanishes = false } = {}): Promise<void> {
  if (locales.length === 0) return;
  await expireTags([tag, ...locales.map(galleryTag)]);
  await expireTags(locales.map(railTag), { soft: !vanishes });
}
