import { and, eq, inArray, ne } from 'drizzle-orm';
import { listBylineTags } from '../articles/piece-tags.ts';
import { articleAuthors } from '../articles/schema.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { media } from '../media/schema.ts';
import { indexPiecesOf } from '../search/indexing.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { freeAddresses, inEveryLanguage, moveAddresses } from '../site/moves.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
import { listLanguagesSigned } from './desk.ts';
import { authorInput, authorMerge, authorOnly, authorStart, type AuthorWords, authorWords } from './input.ts';
import { authors, authorTexts } from './schema.ts';
import { authorAddressTag, authorTag } from './tags.ts';

export type NewAuthor = {
  slug: string;
  texts: Partial<Record<Locale, { name: string; role?: string; bio?: string }>>;
  sample?: boolean;
};

/** Adds a byline and answers its id. Editors; throws `Refused`, and when the slug is taken. */
export async function addAuthor(actor: Actor, author: NewAuthor): Promise<number> {
  requireMay(actor, 'authors.edit');
  return transaction(async (tx) => {
    const { slug, sample = false } = author;
    const [made] = await tx.insert(authors).values({ slug, sample }).returning({ id: authors.id });
    if (!made) throw new Error('The author was not kept');
    for (const [locale, words] of Object.entries(author.texts) as [Locale, { name: string }][]) {
      await tx.insert(authorTexts).values({ authorId: made.id, locale, ...words });
    }
    await recordAudit(actor, { verb: 'addAuthor', subject: 'author', subjectId: made.id, after: { slug } });
    await expireTags([authorTag(made.id), authorAddressTag(slug)]);
    return made.id;
  });
}

async function isTaken(slug: string, own = 0): Promise<boolean> {
  const another = and(eq(authors.slug, slug), ne(authors.id, own));
  const [other] = await db().select({ id: authors.id }).from(authors).where(another);
  return other !== undefined;
}

/**
 * Adds a byline. Editors; answers its id, or by field what cannot be taken (`taken`: somebody stands at its address);
 * throws `Refused`.
 */
export async function beginAuthor(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'begun'; id: number }> {
  requireMay(actor, 'authors.edit');
  const read = authorStart.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, name } = read.data;
  const slug = slugify(name);
  if (!slug) return refused('name', 'noLetter');
  return transaction(async () => {
    await takeTurns('authors');
    if (await isTaken(slug)) return refused('name', 'taken');
    const id = await addAuthor(actor, { slug, texts: { [locale]: { name } } });
    await freeAddresses(LOCALE_CODES.map((code) => `/${code}/authors/${slug}`));
    return { outcome: 'begun', id };
  });
}

/** Holds a byline for one transaction; throws when there is none. */
async function holdAuthor(actor: Actor, id: number) {
  requireMay(actor, 'authors.edit');
  await takeTurns('authors');
  const { slug, portraitId, version, mergedInto } = authors;
  const [row] = await db()
    .select({ id: authors.id, slug, portraitId, version, mergedInto })
    .from(authors)
    .where(eq(authors.id, id));
  if (!row || row.mergedInto !== null) throw new Refused('authors.edit', 'notFound');
  return row;
}

/** The words of all languages. */
async function listWords(authorId: number): Promise<AuthorWords> {
  const { locale, name, role, bio } = authorTexts;
  const rows = await db()
    .select({ locale, name, role, bio })
    .from(authorTexts)
    .where(eq(authorTexts.authorId, authorId));
  return Object.fromEntries(rows.map(({ locale: code, ...words }) => [code, words]));
}

async function writeWords(authorId: number, texts: AuthorWords): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(authorTexts).where(eq(authorTexts.authorId, authorId));
    for (const locale of LOCALE_CODES) {
      const words = texts[locale];
      if (words) await tx.insert(authorTexts).values({ authorId, locale, ...words });
    }
  });
}

const namesOf = (texts: AuthorWords) => JSON.stringify(LOCALE_CODES.map((code) => texts[code]?.name ?? ''));

async function isPicture(id: number | null): Promise<boolean> {
  if (id === null) return true;
  const [found] = await db()
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, id), eq(media.kind, 'picture')));
  return found !== undefined;
}

/**
 * Saves a byline whole: names, roles, words about them, portrait, address; an old address leads to the new one. Editors; answers by
 * field what cannot be taken (`namedInUse`: they sign pieces of that language), `moved` when somebody has saved since; throws
 * `Refused`.
 */
export async function saveAuthor(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'saved'; version: number }> {
  requireMay(actor, 'authors.edit');
  const read = authorInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { author: id, version, slug, portraitId } = read.data;
  return transaction(async (tx) => {
    const before = await holdAuthor(actor, id);
    if (before.version !== version) return refused('form', 'moved');
    const old = await listWords(id);
    const texts = authorWords(read.data, old);
    const nameless = (await listLanguagesSigned(id)).find((code) => !texts[code]);
    if (nameless) return refused(`name_${nameless}`, 'namedInUse');
    if (Object.keys(texts).length === 0) return refused(`name_${LOCALE_CODES[0]}`, 'required');
    if (slug !== before.slug && (await isTaken(slug, id))) return refused('slug', 'taken');
    if (!(await isPicture(portraitId))) return refused('portraitId', 'pictureMissing');
    await tx
      .update(authors)
      .set({ slug, portraitId, version: version + 1 })
      .where(eq(authors.id, id));
    await writeWords(id, texts);
    const told = {
      before: { slug: before.slug, names: namesOf(old) },
      after: { slug, names: namesOf(texts), portraitId },
    };
    await recordAudit(actor, { verb: 'saveAuthor', subject: 'author', subjectId: id, ...told });
    if (slug !== before.slug) await moveAddresses(inEveryLanguage(`authors/${before.slug}`, `authors/${slug}`));
    if (namesOf(old) !== namesOf(texts)) await indexPiecesOf('author', id);
    const isOnPieces = slug !== before.slug || namesOf(old) !== namesOf(texts);
    const pages = [authorTag(id), authorAddressTag(before.slug), authorAddressTag(slug)];
    await expireTags([...pages, ...(isOnPieces ? await listBylineTags(id) : [])]);
    return { outcome: 'saved', version: version + 1 };
  });
}

/**
 * Makes one byline of two: the pieces of the first are signed by the second, and its address leads there. Drafts that name the first
 * mean the second from now on. Editors; answers how many pieces moved, `nameless` when the second has no name in a language of
 * those pieces; throws `Refused`.
 */
export async function mergeAuthor(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'merged'; pieces: number }> {
  requireMay(actor, 'authors.edit');
  const read = authorMerge.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  if (read.data.author === read.data.into) return refused('into', 'itself');
  return transaction(async (tx) => {
    const [from, into] = [await holdAuthor(actor, read.data.author), await holdAuthor(actor, read.data.into)];
    for (const locale of await listLanguagesSigned(from.id)) {
      const named = and(eq(authorTexts.authorId, into.id), eq(authorTexts.locale, locale));
      const [name] = await tx.select({ name: authorTexts.name }).from(authorTexts).where(named);
      if (!name) return refused('into', 'nameless');
    }
    const stale = await listBylineTags(from.id);
    const has = tx
      .select({ id: articleAuthors.articleId })
      .from(articleAuthors)
      .where(eq(articleAuthors.authorId, into.id));
    const mine = eq(articleAuthors.authorId, from.id);
    await tx.delete(articleAuthors).where(and(mine, inArray(articleAuthors.articleId, has)));
    const pieces = await tx
      .update(articleAuthors)
      .set({ authorId: into.id })
      .where(mine)
      .returning({ id: articleAuthors.articleId });
    await tx.delete(authorTexts).where(eq(authorTexts.authorId, from.id));
    // The slug is free again: no slug that anybody types has this sign in it.
    const gone = { mergedInto: into.id, slug: `${from.slug}~${from.id}` };
    await tx.update(authors).set(gone).where(eq(authors.id, from.id));
    await tx.update(authors).set({ mergedInto: into.id }).where(eq(authors.mergedInto, from.id));
    const change = { before: { slug: from.slug }, after: { into: into.id, slug: into.slug, pieces: pieces.length } };
    await recordAudit(actor, { verb: 'mergeAuthor', subject: 'author', subjectId: from.id, ...change });
    await indexPiecesOf('author', into.id);
    await moveAddresses(inEveryLanguage(`authors/${from.slug}`, `authors/${into.slug}`));
    const pages = [authorTag(from.id), authorTag(into.id), authorAddressTag(from.slug), authorAddressTag(into.slug)];
    await expireTags([...pages, ...stale]);
    return { outcome: 'merged', pieces: pieces.length };
  });
}

/** Throws a byline away that signs nothing. Editors; throws `Refused`, with `inUse` while they sign a piece. */
export async function removeAuthor(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  requireMay(actor, 'authors.edit');
  const read = authorOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { author: id } = read.data;
  return transaction(async (tx) => {
    const { slug } = await holdAuthor(actor, id);
    if ((await listLanguagesSigned(id)).length > 0) throw new Refused('authors.edit', 'inUse');
    // Those that were merged into it first: SQLite cannot add a column that does this by itself.
    await tx.delete(authors).where(eq(authors.mergedInto, id));
    await tx.delete(authors).where(eq(authors.id, id));
    await recordAudit(actor, { verb: 'removeAuthor', subject: 'author', subjectId: id, before: { slug } });
    await expireTags([authorTag(id), authorAddressTag(slug)]);
    return { outcome: 'removed' };
  });
}
