import { asc, count, eq, isNull } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import { type Actor, requireMay } from '../auth/policy.ts';
import { db } from '../client.ts';
import { LOCALE_CODES, type Locale } from '../site/locales.ts';
import { sections, sectionTexts } from './schema.ts';

export type DeskSection = {
  id: number;
  slug: string;
  opinion: boolean;
  commentsMode: (typeof sections.$inferSelect)['commentsMode'];
  version: number;
  words: Record<Locale, { name: string; description: string }>;
  /** Pieces in it, published or not, by language. */
  pieces: Record<Locale, number>;
};

const NOTHING = { name: '', description: '' };

/** Every section with its words in all languages, in the order of the navigation. Admins; throws `Refused`. */
export async function listDeskSections(actor: Actor): Promise<DeskSection[]> {
  requireMay(actor, 'sections.edit');
  const rows = await db()
    .select({
      id: sections.id,
      slug: sections.slug,
      opinion: sections.opinion,
      commentsMode: sections.commentsMode,
      version: sections.version,
    })
    .from(sections)
    .where(isNull(sections.mergedInto))
    .orderBy(asc(sections.position), asc(sections.id));
  const { sectionId, locale, name, description } = sectionTexts;
  const texts = await db().select({ sectionId, locale, name, description }).from(sectionTexts);
  const counts = await db()
    .select({ id: articles.sectionId, locale: articles.locale, many: count() })
    .from(articles)
    .groupBy(articles.sectionId, articles.locale);
  return rows.map((row) => {
    const inLanguages = <T>(find: (code: Locale) => T) =>
      Object.fromEntries(LOCALE_CODES.map((code) => [code, find(code)])) as Record<Locale, T>;
    return {
      ...row,
      words: inLanguages((code) => {
        const text = texts.find((one) => one.sectionId === row.id && one.locale === code);
        return text ? { name: text.name, description: text.description } : NOTHING;
      }),
      pieces: inLanguages((code) => counts.find((one) => one.id === row.id && one.locale === code)?.many ?? 0),
    };
  });
}

/** The languages in which pieces stand in a section, published or not: there it cannot be without a name. For its verbs. */
export async function listLanguagesOfPieces(sectionId: number): Promise<Locale[]> {
  const rows = await db()
    .selectDistinct({ locale: articles.locale })
    .from(articles)
    .where(eq(articles.sectionId, sectionId));
  return rows.map(({ locale }) => locale);
}
