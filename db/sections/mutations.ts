import { and, asc, eq, gt, isNull, max, ne } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { staffLinks, users } from '../auth/schema.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { freeAddresses, inEveryLanguage, moveAddresses } from '../site/moves.ts';
import { expireTags } from '../site/mutations.ts';
import { moved } from '../site/order.ts';
import { standingPages } from '../site/schema.ts';
import { isOpenSegment, slugify } from '../site/slug.ts';
import { everythingTag, siteTag } from '../site/tags.ts';
import { listLanguagesOfPieces } from './desk.ts';
import { sectionInput, sectionMove, sectionOnly, sectionStart, type SectionWords, sectionWords } from './input.ts';
import { sections, sectionTexts } from './schema.ts';

export type NewSection = {
  slug: string;
  position: number;
  opinion?: boolean;
  texts: Partial<Record<Locale, { name: string; description?: string }>>;
};

/** Adds a section and answers its id. Admins; throws `Refused`, and when the slug is taken. */
export async function addSection(actor: Actor, section: NewSection): Promise<number> {
  requireMay(actor, 'sections.edit');
  return transaction(async (tx) => {
    const { slug, position, opinion = false } = section;
    const [made] = await tx.insert(sections).values({ slug, position, opinion }).returning({ id: sections.id });
    if (!made) throw new Error('The section was not kept');
    for (const [locale, words] of Object.entries(section.texts) as [Locale, { name: string }][]) {
      await tx.insert(sectionTexts).values({ sectionId: made.id, locale, ...words });
    }
    await recordAudit(actor, { verb: 'addSection', subject: 'section', subjectId: made.id, after: { slug } });
    await expireTags([siteTag()]);
    return made.id;
  });
}

/** What stands in the way of a section at this address: another section, a standing page, the site itself. */
async function isTaken(slug: string, own = 0): Promise<boolean> {
  // Corrections and contact are pages of their own, whatever else there is.
  if (!isOpenSegment(slug) || slug === 'corrections' || slug === 'contact') return true;
  const another = and(eq(sections.slug, slug), ne(sections.id, own));
  const [section] = await db().select({ id: sections.id }).from(sections).where(another);
  const [page] = await db().select({ id: standingPages.id }).from(standingPages).where(eq(standingPages.slug, slug));
  return Boolean(section ?? page);
}

/**
 * Adds a section at the end of the navigation. Admins; answers its id, or by field what cannot be taken (`taken`: something stands at
 * its address); throws `Refused`.
 */
export async function beginSection(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'begun'; id: number }> {
  requireMay(actor, 'sections.edit');
  const read = sectionStart.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, name } = read.data;
  const slug = slugify(name);
  if (!slug) return refused('name', 'noLetter');
  return transaction(async (tx) => {
    await takeTurns('segments');
    if (await isTaken(slug)) return refused('name', 'taken');
    const [last] = await tx.select({ position: max(sections.position) }).from(sections);
    const id = await addSection(actor, { slug, position: (last?.position ?? -1) + 1, texts: { [locale]: { name } } });
    await freeAddresses(LOCALE_CODES.map((code) => `/${code}/${slug}`));
    return { outcome: 'begun', id };
  });
}

/** Holds a section for one transaction; throws when there is none. */
export async function holdSection(actor: Actor, id: number) {
  requireMay(actor, 'sections.edit');
  await takeTurns('segments');
  const { slug, opinion, commentsMode, version, mergedInto } = sections;
  const [row] = await db()
    .select({ id: sections.id, slug, opinion, commentsMode, version, mergedInto })
    .from(sections)
    .where(eq(sections.id, id));
  if (!row || row.mergedInto !== null) throw new Refused('sections.edit', 'notFound');
  return row;
}

/** The words of all languages. */
async function listWords(sectionId: number): Promise<SectionWords> {
  const { locale, name, description } = sectionTexts;
  const rows = await db()
    .select({ locale, name, description })
    .from(sectionTexts)
    .where(eq(sectionTexts.sectionId, sectionId));
  return Object.fromEntries(rows.map(({ locale: code, ...words }) => [code, words]));
}

async function writeWords(sectionId: number, texts: SectionWords): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(sectionTexts).where(eq(sectionTexts.sectionId, sectionId));
    for (const locale of LOCALE_CODES) {
      const words = texts[locale];
      if (words) await tx.insert(sectionTexts).values({ sectionId, locale, ...words });
    }
  });
}

const namesOf = (texts: SectionWords) => JSON.stringify(LOCALE_CODES.map((code) => texts[code]?.name ?? ''));

/**
 * Saves a section whole: names, descriptions, voice, comments, address; an old address leads to the new one. Admins; answers by
 * field what cannot be taken (`namedInUse`: pieces of that language stand in it), `moved` when somebody has saved since; throws
 * `Refused`.
 */
export async function saveSection(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'saved'; version: number }> {
  requireMay(actor, 'sections.edit');
  const read = sectionInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { section: id, version, slug, opinion, commentsMode } = read.data;
  return transaction(async (tx) => {
    const before = await holdSection(actor, id);
    if (before.version !== version) return refused('form', 'moved');
    const old = await listWords(id);
    const texts = sectionWords(read.data, old);
    const nameless = (await listLanguagesOfPieces(id)).find((code) => !texts[code]);
    if (nameless) return refused(`name_${nameless}`, 'namedInUse');
    if (Object.keys(texts).length === 0) return refused(`name_${LOCALE_CODES[0]}`, 'required');
    if (slug !== before.slug && (await isTaken(slug, id))) return refused('slug', 'taken');
    const change = { slug, opinion, commentsMode, version: version + 1 };
    await tx.update(sections).set(change).where(eq(sections.id, id));
    await writeWords(id, texts);
    const told = {
      before: { slug: before.slug, names: namesOf(old) },
      after: { slug, names: namesOf(texts), opinion, commentsMode },
    };
    await recordAudit(actor, { verb: 'saveSection', subject: 'section', subjectId: id, ...told });
    if (slug !== before.slug) await moveAddresses(inEveryLanguage(before.slug, slug));
    // Its name, address and voice stand on the card of every piece; all else stands in the frame of the pages.
    const isOnCards = slug !== before.slug || opinion !== before.opinion || namesOf(old) !== namesOf(texts);
    await expireTags(isOnCards ? [everythingTag()] : [siteTag()]);
    return { outcome: 'saved', version: version + 1 };
  });
}

/** Moves a section in the navigation. Admins; answers its new place, counted from 1; throws `Refused`. */
export async function moveSection(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'moved'; place: number }> {
  requireMay(actor, 'sections.edit');
  const read = sectionMove.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { section: id, way } = read.data;
  return transaction(async (tx) => {
    await holdSection(actor, id);
    const rows = await tx
      .select({ id: sections.id, position: sections.position })
      .from(sections)
      .where(isNull(sections.mergedInto))
      .orderBy(asc(sections.position), asc(sections.id));
    const from = rows.findIndex((row) => row.id === id);
    const order = moved(rows, from, way);
    for (const [position, row] of order.entries())
      if (row.position !== position) await tx.update(sections).set({ position }).where(eq(sections.id, row.id));
    const place = order.findIndex((row) => row.id === id) + 1;
    if (place === from + 1) return { outcome: 'moved', place };
    const change = { before: { place: from + 1 }, after: { place } };
    await recordAudit(actor, { verb: 'moveSection', subject: 'section', subjectId: id, ...change });
    await expireTags([siteTag()]);
    return { outcome: 'moved', place };
  });
}

/** Whether somebody, or somebody who is invited, is limited to this section, alone or among others. */
async function limitsAnybody(id: number): Promise<boolean> {
  const people = await db().select({ scopes: users.scopeSections }).from(users);
  const waiting = and(
    eq(staffLinks.kind, 'invitation'),
    isNull(staffLinks.usedAt),
    gt(staffLinks.expiresAt, new Date()),
  );
  const invited = await db().select({ scopes: staffLinks.scopeSections }).from(staffLinks).where(waiting);
  return [...people, ...invited].some(({ scopes }) => scopes.includes(id));
}

/**
 * Throws an empty section away. Admins; throws `Refused`, with `inUse` while a piece stands in it, and with `limits` while somebody is
 * limited to it.
 */
export async function removeSection(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  requireMay(actor, 'sections.edit');
  const read = sectionOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { section: id } = read.data;
  return transaction(async (tx) => {
    const { slug } = await holdSection(actor, id);
    if ((await listLanguagesOfPieces(id)).length > 0) throw new Refused('sections.edit', 'inUse');
    // Without their last section they would be limited to nothing, which means everything.
    if (await limitsAnybody(id)) throw new Refused('sections.edit', 'limits');
    // Those that were merged into it first: SQLite cannot add a column that does this by itself.
    await tx.delete(sections).where(eq(sections.mergedInto, id));
    await tx.delete(sections).where(eq(sections.id, id));
    await recordAudit(actor, { verb: 'removeSection', subject: 'section', subjectId: id, before: { slug } });
    await expireTags([siteTag()]);
    return { outcome: 'removed' };
  });
}
