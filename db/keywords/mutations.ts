import { and, eq, inArray } from 'drizzle-orm';
import { listKeywordPieceTags } from '../articles/piece-tags.ts';
import { articleKeywords } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { indexPiecesOf } from '../search/indexing.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { keywordMerge, keywordOnly, keywordRename, keywordSpelling, keywordStart, spellingOnly } from './input.ts';
import { canEditKeyword } from './policy.ts';
import { keywords } from './schema.ts';
import { keywordTag } from './tags.ts';

/**
 * The id of the keyword of this name, made when there is none yet; a merged one answers what it was merged into.
 * Whoever writes articles; throws `Refused`, and on a name without a letter or digit.
 */
export async function keepKeyword(actor: Actor, locale: Locale, name: string): Promise<number> {
  requireMay(actor, 'articles.write');
  const slug = slugify(name);
  if (!slug) throw new Error('A keyword needs a letter or a digit');
  return transaction(async (tx) => {
    const [known] = await tx
      .select({ id: keywords.id, mergedInto: keywords.mergedInto })
      .from(keywords)
      .where(and(eq(keywords.locale, locale), eq(keywords.slug, slug)));
    if (known) return known.mergedInto ?? known.id;
    const [made] = await tx.insert(keywords).values({ locale, name: name.trim(), slug }).returning({ id: keywords.id });
    if (!made) throw new Error('The keyword was not kept');
    // A page that was asked for before the keyword existed is cached as missing.
    await expireTags([keywordTag(locale, slug)]);
    return made.id;
  });
}

type Row = { id: number; locale: Locale; name: string; slug: string };

/** Holds a keyword for one transaction; throws when it is not there, was merged away, or is not the actor's to change. */
async function holdKeyword(actor: Actor, id: number): Promise<Row> {
  await takeTurns('keywords');
  const { locale, name, slug, mergedInto } = keywords;
  const [row] = await db()
    .select({ id: keywords.id, locale, name, slug, mergedInto })
    .from(keywords)
    .where(eq(keywords.id, id));
  if (!row || row.mergedInto !== null) {
    requireMay(actor, 'keywords.edit');
    throw new Refused('keywords.edit', 'notFound');
  }
  if (!canEditKeyword(actor, row.locale)) throw new Refused('keywords.edit');
  return row;
}

/** What stands at a slug: a keyword, or another spelling of one. */
async function standsAt(locale: Locale, slug: string) {
  const { id, mergedInto } = keywords;
  const here = and(eq(keywords.locale, locale), eq(keywords.slug, slug));
  const [row] = await db().select({ id, mergedInto }).from(keywords).where(here);
  return row;
}

/** Tags of everything that leads to a keyword: its page and those of its other spellings. */
async function addressTags(id: number): Promise<string[]> {
  const { locale, slug } = keywords;
  const rows = await db().select({ locale, slug }).from(keywords).where(eq(keywords.mergedInto, id));
  return rows.map((row) => keywordTag(row.locale, row.slug));
}

/** Makes a keyword before any piece has it. Editors of the language; answers its id, `taken` when it is there; throws `Refused`. */
export async function beginKeyword(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'begun'; id: number }> {
  const read = keywordStart.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, name } = read.data;
  if (!canEditKeyword(actor, locale)) throw new Refused('keywords.edit');
  if (!slugify(name)) return refused('name', 'noLetter');
  return transaction(async (tx) => {
    await takeTurns('keywords');
    const slug = slugify(name);
    if (await standsAt(locale, slug)) return refused('name', 'taken');
    const [made] = await tx.insert(keywords).values({ locale, name, slug }).returning({ id: keywords.id });
    if (!made) throw new Error('The keyword was not kept');
    const after = { locale, name };
    await recordAudit(actor, { verb: 'beginKeyword', subject: 'keyword', subjectId: made.id, after });
    await expireTags([keywordTag(locale, slug)]);
    return { outcome: 'begun', id: made.id };
  });
}

/**
 * Names a keyword anew. Its old address leads to the new one, and whoever writes the old name means it. Editors of the language;
 * answers `taken` when another keyword has the name, `moved` when somebody has renamed it since; throws `Refused`.
 */
export async function renameKeyword(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'renamed' }> {
  const read = keywordRename.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { keyword: id, was, name } = read.data;
  const slug = slugify(name);
  if (!slug) return refused('name', 'noLetter');
  return transaction(async (tx) => {
    const before = await holdKeyword(actor, id);
    if (before.name !== was) return refused('form', 'moved');
    if (before.name === name) return { outcome: 'renamed' };
    const other = slug === before.slug ? undefined : await standsAt(before.locale, slug);
    if (other && other.mergedInto !== id) return refused('name', 'taken');
    // One of its own spellings becomes the name.
    if (other) await tx.delete(keywords).where(eq(keywords.id, other.id));
    await tx.update(keywords).set({ name, slug }).where(eq(keywords.id, id));
    if (slug !== before.slug) {
      const old = { locale: before.locale, name: before.name, slug: before.slug, mergedInto: id };
      await tx.insert(keywords).values(old);
    }
    const change = { before: { name: before.name }, after: { name } };
    await recordAudit(actor, { verb: 'renameKeyword', subject: 'keyword', subjectId: id, ...change });
    await indexPiecesOf('keyword', id);
    const pages = [keywordTag(before.locale, before.slug), keywordTag(before.locale, slug)];
    await expireTags([...pages, ...(await addressTags(id)), ...(await listKeywordPieceTags(id))]);
    return { outcome: 'renamed' };
  });
}

/**
 * Makes one keyword of two: the pieces of the first carry the second, and its address and every spelling of it lead there.
 * Editors of the language; answers how many pieces moved, `unknown` when there is no keyword of that name; throws `Refused`.
 */
export async function mergeKeyword(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'merged'; into: number; pieces: number }> {
  const read = keywordMerge.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  return transaction(async (tx) => {
    const from = await holdKeyword(actor, read.data.keyword);
    const named = await standsAt(from.locale, slugify(read.data.into));
    const into = named?.mergedInto ?? named?.id;
    if (into === undefined) return refused('into', 'unknown');
    if (into === from.id) return refused('into', 'itself');
    const stale = [...(await addressTags(from.id)), ...(await listKeywordPieceTags(from.id))];
    const has = tx
      .select({ id: articleKeywords.articleId })
      .from(articleKeywords)
      .where(eq(articleKeywords.keywordId, into));
    const mine = eq(articleKeywords.keywordId, from.id);
    await tx.delete(articleKeywords).where(and(mine, inArray(articleKeywords.articleId, has)));
    const pieces = await tx
      .update(articleKeywords)
      .set({ keywordId: into })
      .where(mine)
      .returning({ id: articleKeywords.articleId });
    await tx.update(keywords).set({ mergedInto: into }).where(eq(keywords.mergedInto, from.id));
    await tx.update(keywords).set({ mergedInto: into }).where(eq(keywords.id, from.id));
    const target = await holdKeyword(actor, into);
    const change = { before: { name: from.name }, after: { into, name: target.name, pieces: pieces.length } };
    await recordAudit(actor, { verb: 'mergeKeyword', subject: 'keyword', subjectId: from.id, ...change });
    await indexPiecesOf('keyword', into);
    const pages = [from, target].map((row) => keywordTag(row.locale, row.slug));
    await expireTags([...pages, ...stale, ...(await addressTags(into))]);
    return { outcome: 'merged', into, pieces: pieces.length };
  });
}

/** Lets another spelling mean a keyword. Editors of the language; answers `taken` by field; throws `Refused`. */
export async function addSpelling(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'added' }> {
  const read = keywordSpelling.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { keyword: id, spelling: name } = read.data;
  const slug = slugify(name);
  if (!slug) return refused('spelling', 'noLetter');
  return transaction(async (tx) => {
    const { locale } = await holdKeyword(actor, id);
    if (await standsAt(locale, slug)) return refused('spelling', 'taken');
    await tx.insert(keywords).values({ locale, name, slug, mergedInto: id });
    await indexPiecesOf('keyword', id);
    await recordAudit(actor, { verb: 'addSpelling', subject: 'keyword', subjectId: id, after: { spelling: name } });
    await expireTags([keywordTag(locale, slug)]);
    return { outcome: 'added' };
  });
}

/** Forgets another spelling of a keyword; its address is nobody's again. Editors of the language; throws `Refused`. */
export async function removeSpelling(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  const read = spellingOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { keyword: id, spellingId } = read.data;
  return transaction(async (tx) => {
    const { locale } = await holdKeyword(actor, id);
    const one = and(eq(keywords.id, spellingId), eq(keywords.mergedInto, id));
    const [gone] = await tx.delete(keywords).where(one).returning({ name: keywords.name, slug: keywords.slug });
    if (!gone) return { outcome: 'removed' };
    await indexPiecesOf('keyword', id);
    await recordAudit(actor, {
      verb: 'removeSpelling',
      subject: 'keyword',
      subjectId: id,
      before: { spelling: gone.name },
    });
    await expireTags([keywordTag(locale, gone.slug)]);
    return { outcome: 'removed' };
  });
}

/** Throws a keyword away, with its spellings: no piece carries it. Editors of the language; throws `Refused`, with `inUse`. */
export async function removeKeyword(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  const read = keywordOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  return transaction(async (tx) => {
    const row = await holdKeyword(actor, read.data.keyword);
    const carried = eq(articleKeywords.keywordId, row.id);
    const [piece] = await tx.select({ id: articleKeywords.articleId }).from(articleKeywords).where(carried).limit(1);
    if (piece) throw new Refused('keywords.edit', 'inUse');
    const pages = [keywordTag(row.locale, row.slug), ...(await addressTags(row.id))];
    await tx.delete(keywords).where(eq(keywords.mergedInto, row.id));
    await tx.delete(keywords).where(eq(keywords.id, row.id));
    const { locale, name } = row;
    await recordAudit(actor, {
      verb: 'removeKeyword',
      subject: 'keyword',
      subjectId: row.id,
      before: { locale, name },
    });
    await expireTags(pages);
    return { outcome: 'removed' };
  });
}
