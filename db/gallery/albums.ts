import { isDeepStrictEqual } from 'node:util';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { media, mediaTexts } from '../media/schema.ts';
import { indexAlbum } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale, type Texts } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { moved } from '../site/order.ts';
import { railTag } from '../site/tags.ts';
import { type AlbumContent, albumContent, albumFaults, type GalleryFault } from './input.ts';
import { canEditGallery, canEditShared } from './policy.ts';
import { albumItems, albums, albumTexts } from './schema.ts';
import {
  expireShown,
  type GalleryOutcome,
  type GallerySave,
  holdAlbum,
  idOf,
  requireRemovable,
  slugOf,
  type Standing,
} from './standing.ts';
import { albumTag, galleryTag } from './tags.ts';

/** Editing albums: a language at a time, the pictures and their order for all languages together. */

type Item = { mediaId: number; captions: Texts };

async function listItems(albumId: number): Promise<Item[]> {
  return db()
    .select({ mediaId: albumItems.mediaId, captions: albumItems.captions })
    .from(albumItems)
    .where(eq(albumItems.albumId, albumId))
    .orderBy(asc(albumItems.position));
}

/** How many of these pictures say nothing to who cannot see them, in any of the languages, and are no decoration. */
async function countSilent(ids: number[], locales: readonly Locale[]): Promise<number> {
  if (ids.length === 0 || locales.length === 0) return 0;
  const rows = await db()
    .select({ id: media.id, locale: mediaTexts.locale, alt: mediaTexts.alt, decorative: media.decorative })
    .from(media)
    .leftJoin(mediaTexts, and(eq(mediaTexts.mediaId, media.id), inArray(mediaTexts.locale, [...locales])))
    .where(inArray(media.id, ids));
  const speaks = (id: number, locale: Locale) =>
    rows.some((row) => row.id === id && (row.decorative || (row.locale === locale && row.alt?.trim())));
  return ids.filter((id) => !locales.every((locale) => speaks(id, locale))).length;
}

/** Throws `Refused` (`picture`) unless all of these are pictures of the library. */
async function requirePictures(ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await db()
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, ids), eq(media.kind, 'picture')));
  if (known.length < ids.length) throw new Refused('gallery.edit', 'picture');
}

type Edit = { locale: Locale; content: AlbumContent; held: Standing | undefined; shown: Locale[] };

async function faultsOf({ locale, content, held, shown }: Edit): Promise<GalleryFault[]> {
  const ids = content.items.map(({ mediaId }) => mediaId);
  const { title, lead } = content;
  const facts = { title, pictures: ids.length, silent: await countSilent(ids, shown) };
  const faults = albumFaults(facts);
  if (shown.includes(locale) || !held) return faults;
  // What no reader sees may be unfinished; a language may stay without words as long as another has some.
  const needsTitle = lead !== '' || !held.written.some((other) => other !== locale);
  return faults.filter((fault) => (fault === 'noTitle' ? needsTitle : shown.length > 0));
}

const sharedOf = (coverId: number, items: { mediaId: number }[]) => [coverId, ...items.map(({ mediaId }) => mediaId)];

async function writeWords(albumId: number, { locale, content: { title, lead }, shown }: Edit): Promise<void> {
  await transaction(async (tx) => {
    const own = and(eq(albumTexts.albumId, albumId), eq(albumTexts.locale, locale));
    if (!title) {
      await tx.delete(albumTexts).where(own);
      return;
    }
    const row = { albumId, locale, title, lead, slug: slugOf(title), shown: shown.includes(locale) };
    const target = [albumTexts.albumId, albumTexts.locale];
    await tx.insert(albumTexts).values(row).onConflictDoUpdate({ target, set: row });
  });
}

/** The pictures in their order; captions of other languages stay. */
async function writeItems(albumId: number, { locale, content }: Edit, before: Item[]): Promise<void> {
  const captionsOf = (mediaId: number, caption: string): Texts => {
    const { [locale]: _, ...others } = before.find((item) => item.mediaId === mediaId)?.captions ?? {};
    return caption ? { ...others, [locale]: caption } : others;
  };
  const rows = content.items.map(({ mediaId, caption }, position) => {
    return { albumId, mediaId, position, captions: captionsOf(mediaId, caption) };
  });
  await transaction(async (tx) => {
    await tx.delete(albumItems).where(eq(albumItems.albumId, albumId));
    if (rows.length > 0) await tx.insert(albumItems).values(rows);
  });
}

type Held = Awaited<ReturnType<typeof holdAlbum>>;

/** Whether pictures, order or cover differ from what stands; throws `Refused` when that is not the actor's to change. */
function requireShared(actor: Actor, held: Held | undefined, { now, before }: Record<'now' | 'before', number[]>) {
  const isOther = !isDeepStrictEqual(now, before);
  if (isOther && held && !canEditShared(actor, held.shown)) throw new Refused('gallery.edit', 'otherLanguages');
  return isOther;
}

async function writeRow(actor: Actor, held: Held | undefined, row: { coverId: number; shown: Locale[]; now: Date }) {
  const { coverId, shown, now } = row;
  const values = {
    ...{ coverId, savedAt: now, savedById: idOf(actor), version: (held?.version ?? 0) + 1 },
    state: shown.length > 0 ? ('published' as const) : ('draft' as const),
    publishedAt: held?.publishedAt ?? (shown.length > 0 ? now : null),
    // What comes before readers for the first time comes first.
    ...(!held || (!held.publishedAt && shown.length > 0) ? { rankedAt: now } : {}),
  };
  return transaction(async (tx) => {
    const [kept] = held
      ? await tx.update(albums).set(values).where(eq(albums.id, held.id)).returning({ id: albums.id })
      : await tx.insert(albums).values(values).returning({ id: albums.id });
    if (!kept) throw new Error('The album was not kept');
    return { id: kept.id, version: values.version };
  });
}

/**
 * Keeps an album as edited in one language, and shows it there when asked to. Who started from another version than the newest
 * changes nothing and is told; what readers must not be shown without is told as faults. Editors of the language, and of every
 * language that shows it where its pictures change; throws `Refused`, and a ZodError on content that is none.
 */
export async function saveAlbum(actor: Actor, save: GallerySave): Promise<GalleryOutcome> {
  const { id, from, locale, show = false, now = new Date() } = save;
  if (!canEditGallery(actor, locale)) throw new Refused('gallery.edit');
  const content = albumContent.parse(save.content);
  const order = content.items.map(({ mediaId }) => mediaId);
  return transaction(async () => {
    const held = id === null ? undefined : await holdAlbum(id);
    if (held && held.version !== from)
      return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    await requirePictures(order);
    const before = held ? await listItems(held.id) : [];
    const coverId = order.find((one) => one === content.coverId) ?? order[0] ?? held?.coverId ?? 0;
    const shared = { now: sharedOf(coverId, content.items), before: sharedOf(held?.coverId ?? 0, before) };
    const isOther = requireShared(actor, held, shared);
    const shown = [...new Set([...(held?.shown ?? []), ...(show ? [locale] : [])])];
    const edit = { locale, content, held, shown };
    const faults = await faultsOf(edit);
    if (faults.length > 0) return { outcome: 'faults', faults } as const;
    const kept = await writeRow(actor, held, { coverId, shown, now });
    await writeWords(kept.id, edit);
    await writeItems(kept.id, edit, before);
    await recordAudit(actor, {
      ...{ verb: show ? 'showAlbum' : 'saveAlbum', subject: 'album', subjectId: kept.id },
      before: held ? { version: held.version, shown: held.shown, pictures: before.length, coverId: held.coverId } : {},
      after: { version: kept.version, shown, locale, title: content.title, pictures: order.length, coverId },
    });
    await indexAlbum(kept.id);
    await expireShown(albumTag(kept.id), isOther ? shown : shown.filter((one) => one === locale));
    return { outcome: 'saved', ...kept } as const;
  });
}

type Asked = { id: number; from: number; locale: Locale };

/** Takes an album from the readers of one language; it stays on the desk. Editors of the language; throws `Refused`. */
export async function hideAlbum(actor: Actor, { id, from, locale }: Asked): Promise<GalleryOutcome> {
  if (!canEditGallery(actor, locale)) throw new Refused('gallery.edit');
  return transaction(async (tx) => {
    const held = await holdAlbum(id);
    if (held.version !== from) return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    const shown = held.shown.filter((one) => one !== locale);
    await tx
      .update(albumTexts)
      .set({ shown: false })
      .where(and(eq(albumTexts.albumId, id), eq(albumTexts.locale, locale)));
    const kept = await writeRow(actor, held, { coverId: held.coverId, shown, now: new Date() });
    const entry = { before: { shown: held.shown }, after: { shown, locale, version: kept.version } };
    await recordAudit(actor, { verb: 'hideAlbum', subject: 'album', subjectId: id, ...entry });
    const gone = held.shown.filter((one) => one === locale);
    await indexAlbum(id);
    await expireShown(albumTag(id), gone, { vanishes: true });
    return { outcome: 'saved', ...kept } as const;
  });
}

/** Takes an album that no reader sees off the desk for good; its pictures stay in the library. Throws `Refused`. */
export async function removeAlbum(actor: Actor, { id, from }: Omit<Asked, 'locale'>): Promise<GalleryOutcome> {
  if (!canEditGallery(actor)) throw new Refused('gallery.edit');
  return transaction(async (tx) => {
    const held = await holdAlbum(id);
    if (held.version !== from) return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    requireRemovable(actor, held);
    await tx.delete(albums).where(eq(albums.id, id));
    const before = { version: held.version, written: held.written };
    await recordAudit(actor, { verb: 'removeAlbum', subject: 'album', subjectId: id, before });
    return { outcome: 'saved', id, version: held.version } as const;
  });
}

/**
 * Moves an album past the one above or below it in the lists, for all languages together; answers its place among all. Editors of
 * every language that shows it; throws `Refused`.
 */
export async function moveAlbum(actor: Actor, { id, way }: { id: number; way: 'up' | 'down' }): Promise<number> {
  if (!canEditGallery(actor)) throw new Refused('gallery.edit');
  return transaction(async (tx) => {
    await takeTurns('albums in order');
    const held = await holdAlbum(id);
    if (!canEditShared(actor, held.shown)) throw new Refused('gallery.edit', 'otherLanguages');
    const rows = await tx
      .select({ id: albums.id, rankedAt: albums.rankedAt })
      .from(albums)
      .orderBy(desc(albums.rankedAt), desc(albums.id));
    const from = rows.findIndex((row) => row.id === id);
    const order = moved(rows, from, way);
    const place = order.findIndex((row) => row.id === id);
    const [own, passed] = [rows[from], rows[place]];
    if (!own?.rankedAt || !passed?.rankedAt || own === passed) return place + 1;
    // Of two that came at once the later one stands above: a moment decides.
    const isTie = own.rankedAt.getTime() === passed.rankedAt.getTime();
    const nudge = isTie ? (way === 'up' ? 1 : -1) : 0;
    await tx
      .update(albums)
      .set({ rankedAt: new Date(passed.rankedAt.getTime() + nudge) })
      .where(eq(albums.id, id));
    await tx.update(albums).set({ rankedAt: own.rankedAt }).where(eq(albums.id, passed.id));
    const entry = { before: { place: from + 1 }, after: { place: place + 1 } };
    await recordAudit(actor, { verb: 'moveAlbum', subject: 'album', subjectId: id, ...entry });
    await expireTags(LOCALE_CODES.map(galleryTag));
    await expireTags(LOCALE_CODES.map(railTag), { soft: true });
    return place + 1;
  });
}
