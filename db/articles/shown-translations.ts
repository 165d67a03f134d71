import { and, eq, inArray, ne } from 'drizzle-orm';
import { db } from '../client.ts';
import { sections } from '../sections/schema.ts';
import { listLocales } from '../site/queries.ts';
import { articles } from './schema.ts';

/** Published pieces of a group of translations in languages that are switched on, without the one given. */
export async function listTranslations(group: number | null, id: number) {
  if (group === null) return [];
  const { codes } = await listLocales();
  const others = and(eq(articles.translationGroupId, group), ne(articles.id, id), inArray(articles.locale, codes));
  return db()
    .select({ id: articles.id, locale: articles.locale, slug: articles.slug, section: sections.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(others, eq(articles.state, 'published')));
}
