import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { maps } from '../maps/schema.ts';
import { isLocale, type Locale } from '../site/locales.ts';
import { topics } from '../topics/schema.ts';
import { missOnly, promotionInput, promotionOnly } from './input.ts';
import { canGuideSearch } from './policy.ts';
import { searchDocuments, searchMisses, searchPromotions, type Source } from './schema.ts';
import { parseQuery } from './syntax.ts';

/** What editors do about the search: they say what comes first for some words, and strike what they have seen to. */

type Place = { source: Source; subjectId: number; locale: Locale };

async function idOfSlug(table: typeof topics | typeof maps, slug: string): Promise<number> {
  const [row] = await db().select({ id: table.id }).from(table).where(eq(table.slug, slug));
  return row?.id ?? 0;
}

/** What stands at an address of the site, with or without its host; undefined when it is none of ours that can be found. */
async function placeAt(address: string): Promise<Place | undefined> {
  const path = URL.parse(address, 'http://paper.invalid')?.pathname ?? '';
  const [locale = '', first = '', second = '', third = ''] = path.split('/').slice(1);
  if (!isLocale(locale)) return undefined;
  if (first === 'topics') return { source: 'topic', subjectId: await idOfSlug(topics, second), locale };
  if (first === 'maps') return { source: 'map', subjectId: await idOfSlug(maps, second), locale };
  const isGallery = first === 'gallery';
  const source = !isGallery ? 'article' : second === 'films' ? 'film' : 'album';
  const id = isGallery ? third : second;
  return /^[1-9]\d{0,8}$/.test(id) ? { source, subjectId: Number(id), locale } : undefined;
}

/** Whether readers of the language find it. */
async function isFound({ source, subjectId, locale }: Place): Promise<boolean> {
  const here = and(
    eq(searchDocuments.source, source),
    eq(searchDocuments.subjectId, subjectId),
    eq(searchDocuments.locale, locale),
  );
  const [row] = await db().select({ id: searchDocuments.id }).from(searchDocuments).where(here);
  return row !== undefined;
}

/**
 * Puts a page before all else that these words find, in any form of them. Editors of the language; answers by field what cannot be
 * taken: `unknown` (no such page that readers of the language see), `noLetter`, `taken` (it is there); throws `Refused`.
 */
export async function promote(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'added' }> {
  requireMay(actor, 'front.edit');
  const read = promotionInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, query, address } = read.data;
  if (!canGuideSearch(actor, locale)) throw new Refused('front.edit');
  const stems = parseQuery(query).stems.join(' ');
  if (!stems) return refused('query', 'noLetter');
  return transaction(async (tx) => {
    const place = await placeAt(address);
    if (!place || place.locale !== locale || !(await isFound(place))) return refused('address', 'unknown');
    const row = { ...place, query, stems, byId: actor.kind === 'user' ? actor.id : null, createdAt: new Date() };
    const [made] = await tx
      .insert(searchPromotions)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: searchPromotions.id });
    if (!made) return refused('address', 'taken');
    const after = { locale, query, source: place.source, subjectId: place.subjectId };
    await recordAudit(actor, { verb: 'promote', subject: 'search', subjectId: made.id, after });
    return { outcome: 'added' };
  });
}

/** Takes such a page back to where it stands by itself. Editors of the language; throws `Refused`. */
export async function demote(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  requireMay(actor, 'front.edit');
  const read = promotionOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  return transaction(async (tx) => {
    const one = eq(searchPromotions.id, read.data.promotion);
    const { locale, query, source, subjectId } = searchPromotions;
    const [row] = await tx.select({ locale, query, source, subjectId }).from(searchPromotions).where(one);
    if (!row) return { outcome: 'removed' };
    if (!canGuideSearch(actor, row.locale)) throw new Refused('front.edit');
    await tx.delete(searchPromotions).where(one);
    const entry = { verb: 'demote', subject: 'search', subjectId: read.data.promotion, before: row };
    await recordAudit(actor, entry);
    return { outcome: 'removed' };
  });
}

/** Strikes what was looked for and not found; it comes back when somebody looks again. Editors of the language; throws `Refused`. */
export async function strikeMiss(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  requireMay(actor, 'front.edit');
  const read = missOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, query } = read.data;
  if (!canGuideSearch(actor, locale)) throw new Refused('front.edit');
  return transaction(async (tx) => {
    await tx.delete(searchMisses).where(and(eq(searchMisses.locale, locale), eq(searchMisses.query, query)));
    await recordAudit(actor, { verb: 'strikeMiss', subject: 'search', before: { locale, query } });
    return { outcome: 'removed' };
  });
}
