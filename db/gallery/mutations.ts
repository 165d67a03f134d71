import { recordAudit } from '../audit/mutations.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import { indexAlbum, indexFilm } from '../search/indexing.ts';
import type { Locale, Texts } from '../site/locales.ts';
import { albumItems, albums, albumTexts, films, filmTexts } from './schema.ts';
import { expireShown, slugOf } from './standing.ts';
import { albumTag, filmTag } from './tags.ts';

/** Albums and films put before readers in one step, in all their languages: what an import does. */

export type NewAlbum = {
  coverId: number;
  publishedAt: Date;
  items: { mediaId: number; captions?: Texts }[];
  texts: Partial<Record<Locale, { title: string; lead: string }>>;
  sample?: boolean;
};
export type FilmWords = {
  title: string;
  standfirst: string;
  transcript: string;
  posterId: number;
  fileId: number;
  captionsId?: number | null;
};
export type NewFilm = {
  publishedAt: Date;
  seconds: number;
  withoutSpeech?: boolean;
  texts: Partial<Record<Locale, FilmWords>>;
  sample?: boolean;
};

/** Publishes an album and answers its id. Editors; throws `Refused`, and on an album without pictures or words. */
export async function publishAlbum(actor: Actor, album: NewAlbum): Promise<number> {
  requireMay(actor, 'gallery.edit');
  const { items, texts, coverId, publishedAt, sample = false } = album;
  if (items.length === 0 || Object.keys(texts).length === 0) throw new Error('An album needs a picture and a title');
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(albums)
      .values({ coverId, publishedAt, rankedAt: publishedAt, state: 'published', sample })
      .returning({ id: albums.id });
    if (!made) throw new Error('The album was not kept');
    const albumId = made.id;
    for (const [locale, words] of Object.entries(texts) as [Locale, { title: string; lead: string }][]) {
      await tx.insert(albumTexts).values({ albumId, locale, slug: slugOf(words.title), ...words });
    }
    for (const [position, { mediaId, captions = {} }] of items.entries()) {
      await tx.insert(albumItems).values({ albumId, mediaId, position, captions });
    }
    const locales = Object.keys(texts) as Locale[];
    const after = { shown: locales, pictures: items.length, coverId };
    await recordAudit(actor, { verb: 'publishAlbum', subject: 'album', subjectId: albumId, after });
    await indexAlbum(albumId);
    await expireShown(albumTag(albumId), locales);
    return albumId;
  });
}

/** Publishes a film and answers its id. Editors; throws `Refused`, and on speech without captions or a transcript. */
export async function publishFilm(actor: Actor, film: NewFilm): Promise<number> {
  requireMay(actor, 'gallery.edit');
  const { texts, publishedAt, seconds, withoutSpeech = false, sample = false } = film;
  const words = Object.values(texts);
  if (words.length === 0) throw new Error('A film needs a title');
  const silent = words.some((text) => !text.captionsId || !text.transcript.trim());
  if (silent && !withoutSpeech) throw new Error('A film with speech needs captions and a transcript');
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(films)
      .values({ publishedAt, seconds, withoutSpeech, state: 'published', sample })
      .returning({ id: films.id });
    if (!made) throw new Error('The film was not kept');
    for (const [locale, text] of Object.entries(texts) as [Locale, FilmWords][]) {
      await tx.insert(filmTexts).values({ filmId: made.id, locale, slug: slugOf(text.title), ...text });
    }
    const locales = Object.keys(texts) as Locale[];
    const after = { shown: locales, withoutSpeech };
    await recordAudit(actor, { verb: 'publishFilm', subject: 'film', subjectId: made.id, after });
    await indexFilm(made.id);
    await expireShown(filmTag(made.id), locales);
    return made.id;
  });
}
