import { eq, inArray } from 'drizzle-orm';
import { transaction } from '../client.ts';
import { LOCALE_CODES, type Locale } from './locales.ts';
import { expireTags } from './mutations.ts';
import { redirects } from './schema.ts';
import { redirectTag } from './tags.ts';

/** A page that has got another address; both are paths as `redirects` keeps them: decoded, lower-case, no slash at the end. */
export type Move = { from: string; to: string };

/** The same move in every language, for what has one slug in all of them: `topics/nato` to `topics/alliance`. */
export const inEveryLanguage = (from: string, to: string | ((locale: Locale) => string)): Move[] =>
  LOCALE_CODES.map((code) => ({ from: `/${code}/${from}`, to: `/${code}/${typeof to === 'string' ? to : to(code)}` }));

/**
 * Keeps old addresses alive when a verb gives a page a new one: `from` leads to `to`, and so does whatever led to `from`. The new
 * address is a page of its own from now on, whatever it led to before. Asks nobody: for verbs that have asked their policy and
 * written their row of the log. Log and tags both wait for other transactions, and everywhere in this order.
 */
export async function moveAddresses(moves: Move[]): Promise<void> {
  await transaction(async (tx) => {
    for (const { from, to } of moves.filter((move) => move.from !== move.to)) {
      await tx.delete(redirects).where(eq(redirects.path, to));
      const row = { path: from, target: to, status: 308, createdAt: new Date() };
      await tx.insert(redirects).values(row).onConflictDoUpdate({ target: redirects.path, set: row });
      const led = await tx
        .update(redirects)
        .set({ target: to })
        .where(eq(redirects.target, from))
        .returning({ path: redirects.path });
      await expireTags([from, to, ...led.map(({ path }) => path)].map(redirectTag));
    }
  });
}

/** Takes addresses into use for a new page, whatever they led to before. For verbs that have asked their policy. */
export async function freeAddresses(paths: string[]): Promise<void> {
  if (paths.length === 0) return;
  await transaction(async (tx) => {
    const freed = await tx.delete(redirects).where(inArray(redirects.path, paths)).returning({ path: redirects.path });
    await expireTags(freed.map(({ path }) => redirectTag(path)));
  });
}
