import { and, eq, inArray, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { media } from '../media/schema.ts';
import { indexFilm } from '../search/indexing.ts';
import type { Locale } from '../site/locales.ts';
import { type FilmContent, filmContent, filmFaults, type GalleryFault } from './input.ts';
import { canEditGallery, canEditShared } from './policy.ts';
import { films, filmTexts } from './schema.ts';
import {
  expireShown,
  type GalleryOutcome,
  type GallerySave,
  holdFilm,
  idOf,
  requireRemovable,
  slugOf,
} from './standing.ts';
import { filmTag } from './tags.ts';

/** Editing films: a language at a time; its length, and whether somebody speaks, for all languages together. */

/** Throws `Refused` (`file`, `picture`) unless the library has these, each of its kind. */
async function requireFiles({ fileId, posterId, captionsId }: FilmContent): Promise<void> {
  const ids = [fileId, posterId, ...(captionsId === null ? [] : [captionsId])];
  const rows = await db().select({ id: media.id, kind: media.kind }).from(media).where(inArray(media.id, ids));
  const is = (id: number | null, kind: string) => id === null || rows.some((row) => row.id === id && row.kind === kind);
  if (!is(posterId, 'picture')) throw new Refused('gallery.edit', 'picture');
  if (!is(fileId, 'film') || !is(captionsId, 'captions')) throw new Refused('gallery.edit', 'file');
}

type Edit = { locale: Locale; content: FilmContent; shown: Locale[]; id: number | null };

/** What keeps it from readers here and, because languages share whether somebody speaks, in the others that show it. */
async function faultsOf({ locale, content, shown, id }: Edit): Promise<GalleryFault[]> {
  const { title, transcript, captionsId } = filmTexts;
  const others =
    id === null
      ? []
      : await db()
          .select({ title, transcript, captionsId })
          .from(filmTexts)
          .where(and(eq(filmTexts.filmId, id), inArray(filmTexts.locale, shown), ne(filmTexts.locale, locale)));
  const { withoutSpeech } = content;
  const here = filmFaults(content);
  const there = others.flatMap((words) => filmFaults({ ...words, withoutSpeech }));
  // What no reader sees needs a name and nothing else.
  const told = shown.includes(locale) ? here : here.filter((fault) => fault === 'noTitle');
  return [...new Set([...told, ...there])];
}

type Held = Awaited<ReturnType<typeof holdFilm>>;
type Row = { seconds: number; withoutSpeech: boolean; shown: Locale[]; now: Date };

async function writeRow(actor: Actor, held: Held | undefined, { seconds, withoutSpeech, shown, now }: Row) {
  const values = {
    ...{ seconds, withoutSpeech, savedAt: now, savedById: idOf(actor), version: (held?.version ?? 0) + 1 },
    state: shown.length > 0 ? ('published' as const) : ('draft' as const),
    publishedAt: held?.publishedAt ?? (shown.length > 0 ? now : null),
  };
  return transaction(async (tx) => {
    const [kept] = held
      ? await tx.update(films).set(values).where(eq(films.id, held.id)).returning({ id: films.id })
      : await tx.insert(films).values(values).returning({ id: films.id });
    if (!kept) throw new Error('The film was not kept');
    return { id: kept.id, version: values.version };
  });
}

async function writeWords(filmId: number, { locale, content, shown }: Edit): Promise<void> {
  const { title, standfirst, transcript, fileId, posterId, captionsId } = content;
  const row = {
    ...{ filmId, locale, title, standfirst, transcript, fileId, posterId, captionsId },
    ...{ slug: slugOf(title), shown: shown.includes(locale) },
  };
  const target = [filmTexts.filmId, filmTexts.locale];
  await transaction((tx) => tx.insert(filmTexts).values(row).onConflictDoUpdate({ target, set: row }));
}

/** Throws `Refused` when length or speech change and another language that shows the film is not the actor's. */
function requireShared(actor: Actor, held: Held | undefined, { seconds, withoutSpeech }: FilmContent): boolean {
  const isOther = held?.seconds !== seconds || held.withoutSpeech !== withoutSpeech;
  if (isOther && held && !canEditShared(actor, held.shown)) throw new Refused('gallery.edit', 'otherLanguages');
  return isOther;
}

/**
 * Keeps a film as edited in one language, and shows it there when asked to; a film in which somebody speaks is shown with captions
 * and a transcript or not at all. Outcomes and refusals are those of `saveAlbum`.
 */
export async function saveFilm(actor: Actor, save: GallerySave): Promise<GalleryOutcome> {
  const { id, from, locale, show = false, now = new Date() } = save;
  if (!canEditGallery(actor, locale)) throw new Refused('gallery.edit');
  const content = filmContent.parse(save.content);
  return transaction(async () => {
    const held = id === null ? undefined : await holdFilm(id);
    if (held && held.version !== from)
      return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    await requireFiles(content);
    const isOther = requireShared(actor, held, content);
    const shown = [...new Set([...(held?.shown ?? []), ...(show ? [locale] : [])])];
    const edit = { locale, content, shown, id };
    const faults = await faultsOf(edit);
    if (faults.length > 0) return { outcome: 'faults', faults } as const;
    const kept = await writeRow(actor, held, { ...content, shown, now });
    await writeWords(kept.id, edit);
    await recordAudit(actor, {
      ...{ verb: show ? 'showFilm' : 'saveFilm', subject: 'film', subjectId: kept.id },
      before: held ? { version: held.version, shown: held.shown } : {},
      after: { version: kept.version, shown, locale, title: content.title, withoutSpeech: content.withoutSpeech },
    });
    await indexFilm(kept.id);
    await expireShown(filmTag(kept.id), isOther ? shown : shown.filter((one) => one === locale));
    return { outcome: 'saved', ...kept } as const;
  });
}

type Asked = { id: number; from: number; locale: Locale };

/** Takes a film from the readers of one language; it stays on the desk. Editors of the language; throws `Refused`. */
export async function hideFilm(actor: Actor, { id, from, locale }: Asked): Promise<GalleryOutcome> {
  if (!canEditGallery(actor, locale)) throw new Refused('gallery.edit');
  return transaction(async (tx) => {
    const held = await holdFilm(id);
    if (held.version !== from) return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    const shown = held.shown.filter((one) => one !== locale);
    await tx
      .update(filmTexts)
      .set({ shown: false })
      .where(and(eq(filmTexts.filmId, id), eq(filmTexts.locale, locale)));
    const kept = await writeRow(actor, held, { ...held, shown, now: new Date() });
    const entry = { before: { shown: held.shown }, after: { shown, locale, version: kept.version } };
    await recordAudit(actor, { verb: 'hideFilm', subject: 'film', subjectId: id, ...entry });
    const gone = held.shown.filter((one) => one === locale);
    await indexFilm(id);
    await expireShown(filmTag(id), gone, { vanishes: true });
    return { outcome: 'saved', ...kept } as const;
  });
}

/** Takes a film that no reader sees off the desk for good; its files stay in the library. Throws `Refused`. */
export async function removeFilm(actor: Actor, { id, from }: Omit<Asked, 'locale'>): Promise<GalleryOutcome> {
  if (!canEditGallery(actor)) throw new Refused('gallery.edit');
  return transaction(async (tx) => {
    const held = await holdFilm(id);
    if (held.version !== from) return { outcome: 'conflict', version: held.version, savedBy: held.savedBy } as const;
    requireRemovable(actor, held);
    await tx.delete(films).where(eq(films.id, id));
    const before = { version: held.version, written: held.written };
    await recordAudit(actor, { verb: 'removeFilm', subject: 'film', subjectId: id, before });
    return { outcome: 'saved', id, version: held.version } as const;
  });
}
