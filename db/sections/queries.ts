import { and, asc, eq } from 'drizzle-orm';
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
