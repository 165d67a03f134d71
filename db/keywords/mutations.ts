import { and, eq } from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { slugify } from '../site/slug.ts';
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
