import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { searchMisses } from './schema.ts';
import type { Query } from './syntax.ts';

/**
 * What readers look for and the paper does not have. Each process counts in memory and writes now and then: nobody's search waits for
 * it. Words only, never who, from where or when to the minute.
 */

/** Different queries that are remembered between two writes, and in the database for a language. */
const MOST_WAITING = 500;
const MOST_KEPT = 2000;
const LONGEST = 80;
/** Days after which one that nobody repeats is forgotten. */
const KEPT_DAYS = 90;

type Waiting = Map<string, number>;
// One of each a process, also where the framework bundles this file twice.
const shared = globalThis as typeof globalThis & { broadsheetMisses?: Waiting };
const waiting: Waiting = (shared.broadsheetMisses ??= new Map<string, number>());

/** Whether words may tell of a person: what has a number of many digits or an address is not kept. */
const isPersonal = (query: Query) => /\d{5}|[@]|https?:/u.test(query.typed.replace(/\s/g, ''));

/** Remembers that nothing has these words. */
export function noteMiss(locale: Locale, query: Query): void {
  const words = query.words.join(' ').slice(0, LONGEST);
  if (!words || isPersonal(query)) return;
  const name = `${locale} ${words}`;
  const before = waiting.get(name);
  if (before === undefined && waiting.size >= MOST_WAITING) return;
  waiting.set(name, (before ?? 0) + 1);
}

/** Writes what this process has noted. */
export async function writeMisses(now: Date): Promise<void> {
  if (waiting.size === 0) return;
  const noted = [...waiting];
  waiting.clear();
  const day = new Date(now);
  day.setUTCMinutes(0, 0, 0);
  await transaction(async (tx) => {
    // In one order, or two processes wait for each other.
    for (const [name, times] of noted.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const row = { locale: name.slice(0, 2) as Locale, query: name.slice(3), times, lastAt: day };
      await tx
        .insert(searchMisses)
        .values(row)
        .onConflictDoUpdate({
          target: [searchMisses.locale, searchMisses.query],
          set: { times: sql`${searchMisses.times} + ${times}`, lastAt: day },
        });
    }
  });
}

/** Forgets what nobody has looked for in a long time, and of each language the rarest beyond a bound. */
export async function forgetMisses(now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(searchMisses).where(lt(searchMisses.lastAt, new Date(now.getTime() - KEPT_DAYS * 86_400_000)));
    const locales = await tx.selectDistinct({ locale: searchMisses.locale }).from(searchMisses);
    for (const { locale } of locales) {
      const surplus = await tx
        .select({ query: searchMisses.query })
        .from(searchMisses)
        .where(eq(searchMisses.locale, locale))
        .orderBy(desc(searchMisses.times), desc(searchMisses.lastAt))
        .limit(1000)
        .offset(MOST_KEPT);
      for (const { query } of surplus)
        await tx.delete(searchMisses).where(and(eq(searchMisses.locale, locale), eq(searchMisses.query, query)));
    }
  });
}
