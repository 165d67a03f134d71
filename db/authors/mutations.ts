import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { authors, authorTexts } from './schema.ts';
import { authorTag } from './tags.ts';

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
    await expireTags([authorTag(made.id)]);
    return made.id;
  });
}
