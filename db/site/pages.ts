import { and, asc, eq, ne } from 'drizzle-orm';
import type { BodyDocument } from '../articles/document.ts';
import { recordAudit } from '../audit/mutations.ts';
import { refused, type RefusedInput, refusedInput } from '../auth/input.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { db, takeTurns, transaction } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { pageInput, pageOnly, pageRename, pageStart } from './input.ts';
import type { Locale } from './locales.ts';
import { freeAddresses, moveAddresses } from './moves.ts';
import { expireTags } from './mutations.ts';
import { redirects, standingPages } from './schema.ts';
import { isOpenSegment, slugify } from './slug.ts';
import { siteTag, standingPageTag } from './tags.ts';

/** Standing pages: about, privacy, contact, the words before the corrections, and whatever else stands at `/[locale]/<slug>`. */

type Place = { locale: Locale; slug: string };
export type DeskPage = Place & {
  id: number;
  title: string;
  lead: string;
  body: BodyDocument;
  version: number;
  changedAt: Date;
};

const at = ({ locale, slug }: Place) => and(eq(standingPages.locale, locale), eq(standingPages.slug, slug));
const LINE = {
  locale: standingPages.locale,
  slug: standingPages.slug,
  title: standingPages.title,
  changedAt: standingPages.changedAt,
};

/** Every standing page of every language, by address. Admins; throws `Refused`. */
export async function listDeskPages(
  actor: Actor,
): Promise<Pick<DeskPage, 'locale' | 'slug' | 'title' | 'changedAt'>[]> {
  requireMay(actor, 'site.edit');
  return db().select(LINE).from(standingPages).orderBy(asc(standingPages.slug), asc(standingPages.locale));
}

/** A standing page as it is edited, with the old addresses that lead to it. Admins; throws `Refused`. */
export async function getDeskPage(
  actor: Actor,
  place: Place,
): Promise<(DeskPage & { oldAddresses: string[] }) | undefined> {
  requireMay(actor, 'site.edit');
  const { id, lead, body, version } = standingPages;
  const [page] = await db()
    .select({ ...LINE, id, lead, body, version })
    .from(standingPages)
    .where(at(place));
  if (!page) return undefined;
  const old = await db()
    .select({ path: redirects.path })
    .from(redirects)
    .where(eq(redirects.target, `/${place.locale}/${place.slug}`))
    .orderBy(asc(redirects.path));
  return { ...page, oldAddresses: old.map(({ path }) => path) };
}

type Words = { title: string; lead: string; body: BodyDocument };

/** Writes a page, new or again, and says so to whatever shows it. The footer of every page links those there are. */
async function write(place: Place, words: Words & { version: number; sample: boolean }): Promise<void> {
  await transaction(async (tx) => {
    const [before] = await tx.select({ id: standingPages.id }).from(standingPages).where(at(place));
    const row = { ...place, ...words, changedAt: new Date() };
    await tx
      .insert(standingPages)
      .values(row)
      .onConflictDoUpdate({ target: [standingPages.locale, standingPages.slug], set: row });
    await expireTags([standingPageTag(place.locale, place.slug), ...(before ? [] : [siteTag()])]);
  });
}

/** Writes a standing page, new or again, whatever stood there: for imports and the sample edition. Admins; throws `Refused`. */
export async function saveStandingPage(actor: Actor, page: Place & Words & { sample?: boolean }): Promise<void> {
  requireMay(actor, 'site.edit');
  await transaction(async (tx) => {
    const { locale, slug, title, lead, body, sample = false } = page;
    const [before] = await tx.select({ version: standingPages.version }).from(standingPages).where(at(page));
    const version = (before?.version ?? 0) + 1;
    await recordAudit(actor, { verb: 'saveStandingPage', subject: 'page', after: { locale, slug, version } });
    await write({ locale, slug }, { title, lead, body, version, sample });
  });
}

/** Whether something else stands at the address: a section, the site's own, another page of the language. */
async function isTaken({ locale, slug }: Place, own = 0): Promise<boolean> {
  if (!isOpenSegment(slug)) return true;
  const [section] = await db().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug));
  const another = and(at({ locale, slug }), ne(standingPages.id, own));
  const [page] = await db().select({ id: standingPages.id }).from(standingPages).where(another);
  return Boolean(section ?? page);
}

/** Begins a standing page, empty under its title. Admins; answers its address, or what cannot be taken; throws `Refused`. */
export async function beginPage(actor: Actor, typed: unknown): Promise<RefusedInput | ({ outcome: 'begun' } & Place)> {
  requireMay(actor, 'site.edit');
  const read = pageStart.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, title } = read.data;
  const slug = read.data.page || slugify(title);
  if (!slug) return refused('title', 'noLetter');
  return transaction(async () => {
    await takeTurns('segments');
    if (await isTaken({ locale, slug })) return refused('title', 'taken');
    await saveStandingPage(actor, { locale, slug, title, lead: '', body: { v: 1, type: 'doc', content: [] } });
    await freeAddresses([`/${locale}/${slug}`]);
    return { outcome: 'begun', locale, slug };
  });
}

/** Holds a page for one transaction; throws when there is none. */
async function holdPage(actor: Actor, place: Place) {
  requireMay(actor, 'site.edit');
  await takeTurns('segments');
  const { id, version, title } = standingPages;
  const [row] = await db().select({ id, version, title }).from(standingPages).where(at(place));
  if (!row) throw new Refused('site.edit', 'notFound');
  return row;
}

/**
 * Saves a standing page; readers see it at once. Admins; answers what cannot be taken by field, `moved` when somebody has saved
 * since; throws `Refused`.
 */
export async function editPage(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | { outcome: 'saved'; version: number }> {
  requireMay(actor, 'site.edit');
  const read = pageInput.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, page: slug, title, lead, body } = read.data;
  return transaction(async () => {
    const before = await holdPage(actor, { locale, slug });
    if (before.version !== read.data.version) return refused('form', 'moved');
    const version = before.version + 1;
    const change = { before: { title: before.title }, after: { locale, slug, title, version } };
    await recordAudit(actor, { verb: 'editPage', subject: 'page', subjectId: before.id, ...change });
    // What an editor has written is nobody's sample any more, and stays when that goes.
    await write({ locale, slug }, { title, lead, body, version, sample: false });
    return { outcome: 'saved', version };
  });
}

/** Gives a standing page another address; the old one leads there. Admins; answers `taken` by field; throws `Refused`. */
export async function renamePage(
  actor: Actor,
  typed: unknown,
): Promise<RefusedInput | ({ outcome: 'renamed' } & Place)> {
  requireMay(actor, 'site.edit');
  const read = pageRename.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, page: was, slug } = read.data;
  return transaction(async (tx) => {
    const { id } = await holdPage(actor, { locale, slug: was });
    if (was === slug) return { outcome: 'renamed', locale, slug };
    // They are looked for at their own addresses, whatever the newsroom calls them.
    if (was === 'corrections' || was === 'contact') return refused('slug', 'fixed');
    if (await isTaken({ locale, slug }, id)) return refused('slug', 'taken');
    await tx.update(standingPages).set({ slug }).where(eq(standingPages.id, id));
    const change = { before: { slug: was }, after: { locale, slug } };
    await recordAudit(actor, { verb: 'renamePage', subject: 'page', subjectId: id, ...change });
    await moveAddresses([{ from: `/${locale}/${was}`, to: `/${locale}/${slug}` }]);
    await expireTags([standingPageTag(locale, was), standingPageTag(locale, slug), siteTag()]);
    return { outcome: 'renamed', locale, slug };
  });
}

/** Takes a standing page away. Admins; throws `Refused`. */
export async function removePage(actor: Actor, typed: unknown): Promise<RefusedInput | { outcome: 'removed' }> {
  requireMay(actor, 'site.edit');
  const read = pageOnly.safeParse(typed);
  if (!read.success) return refusedInput(read.error);
  const { locale, page: slug } = read.data;
  return transaction(async (tx) => {
    const { id, title } = await holdPage(actor, { locale, slug });
    await tx.delete(standingPages).where(eq(standingPages.id, id));
    await recordAudit(actor, { verb: 'removePage', subject: 'page', subjectId: id, before: { locale, slug, title } });
    await expireTags([standingPageTag(locale, slug), siteTag()]);
    return { outcome: 'removed' };
  });
}
