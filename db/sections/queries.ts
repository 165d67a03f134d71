import { and, asc, eq, isNull } from 'drizzle-orm';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { sections, sectionTexts } from './schema.ts';

export type SectionView = { id: number; slug: string; name: string; description: string; opinion: boolean };

/** The sections that have a name in the language, in their order. */
export async function listSections(locale: Locale): Promise<SectionView[]> {
  return db()
    .select({
      id: sections.id,
      slug: sections.slug,
      name: sectionTexts.name,
      description: sectionTexts.description,
      opinion: sections.opinion,
    })
    .from(sections)
    .innerJoin(sectionTexts, and(eq(sectionTexts.sectionId, sections.id), eq(sectionTexts.locale, locale)))
    .orderBy(asc(sections.position));
}

/** Every section, in their order, by its name in the language, else in another, else by its address: also those that have none here. */
export async function listEverySection(locale: Locale): Promise<{ id: number; name: string }[]> {
  const rows = await db()
    .select({ id: sections.id, slug: sections.slug, in: sectionTexts.locale, name: sectionTexts.name })
    .from(sections)
    .leftJoin(sectionTexts, eq(sectionTexts.sectionId, sections.id))
    .where(isNull(sections.mergedInto))
    .orderBy(asc(sections.position), asc(sections.id), asc(sectionTexts.locale));
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, names]) => {
    const known = names.find((one) => one.in === locale && one.name) ?? names.find((one) => one.name);
    return { id, name: known?.name ?? names[0]?.slug ?? '' };
  });
}
