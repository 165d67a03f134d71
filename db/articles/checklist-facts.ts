import { and, eq, inArray, isNull } from 'drizzle-orm';
import { db } from '../client.ts';
import { films, filmTexts } from '../gallery/schema.ts';
import { media, mediaTexts } from '../media/schema.ts';
import { listSections } from '../sections/queries.ts';
import { isLocale, type Locale } from '../site/locales.ts';
import { getRedirect, getSettings } from '../site/queries.ts';
import { type ChecklistFacts, listFilmsOf, listInternalLinks, listMediaOf } from './checklist.ts';
import type { ArticleContent } from './content.ts';
import { getArticleAddress } from './queries.ts';

/** Those of the pictures that say nothing to who cannot see them, in the language, and are not marked as decoration. */
async function listWithoutAlt(ids: number[], locale: Locale): Promise<number[]> {
  if (ids.length === 0) return [];
  const words = and(eq(mediaTexts.mediaId, media.id), eq(mediaTexts.locale, locale));
  const rows = await db()
    .select({ id: media.id, alt: mediaTexts.alt })
    .from(media)
    .leftJoin(mediaTexts, words)
    .where(and(inArray(media.id, ids), eq(media.decorative, false)));
  return rows.filter((row) => !row.alt?.trim()).map((row) => row.id);
}

/** Those of the films in which somebody speaks and nothing can be read, in the language. */
async function listWithoutCaptions(ids: number[], locale: Locale): Promise<number[]> {
  if (ids.length === 0) return [];
  const words = and(eq(filmTexts.filmId, films.id), eq(filmTexts.locale, locale));
  const rows = await db()
    .select({ id: films.id })
    .from(films)
    .innerJoin(filmTexts, words)
    .where(and(inArray(films.id, ids), eq(films.withoutSpeech, false), isNull(filmTexts.captionsId)));
  return rows.map((row) => row.id);
}

/** Segments after the language that are no sections, so that a number behind them is no piece. */
const NO_SECTIONS = new Set(['topics', 'keywords', 'authors', 'maps', 'gallery', 'comments', 'errors', 'preview']);

/** Whether a path of the site is that of a piece which readers cannot see, and leads nowhere else. */
async function isDead(href: string): Promise<boolean> {
  const [path = ''] = href.split(/[?#]/);
  const [, locale = '', section = '', id = ''] = path.split('/');
  if (!isLocale(locale) || NO_SECTIONS.has(section) || !/^[1-9]\d{0,8}$/.test(id)) return false;
  const address = await getArticleAddress(Number(id));
  if (address?.locale === locale) return false;
  const moved = await getRedirect(decoded(path).toLowerCase().replace(/\/$/, ''));
  return !moved?.target;
}

/** As redirects are kept; what cannot be decoded is nobody's address. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * What the checklist has to know of the things that a piece uses, as it would appear at `at` (null: not asked). Whoever shows or
 * asks the checklist has read the content before; nothing here asks who may.
 */
export async function gatherChecklistFacts(
  content: ArticleContent,
  at: Date | null = new Date(),
): Promise<ChecklistFacts> {
  const { locale, sectionId } = content;
  const { headlineLength, embedHosts } = await getSettings();
  const named = await listSections(locale);
  const links = listInternalLinks(content.body);
  const dead = await Promise.all(links.map(isDead));
  return {
    headlineLength,
    embedHosts,
    mediaWithoutAlt: await listWithoutAlt(listMediaOf(content), locale),
    filmsWithoutCaptions: await listWithoutCaptions(listFilmsOf(content), locale),
    deadLinks: links.filter((_, index) => dead[index]),
    sectionExists: named.some(({ id }) => id === sectionId),
    now: at?.toISOString() ?? null,
  };
}
