import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { siteTag } from '../site/tags.ts';
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
    await expireTags([siteTag()]);
    return made.id;
  });
}
