import { and, desc, eq, isNull } from 'drizzle-orm';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { type FrontContent, keyOf, tidyFront } from './content.ts';
import { itemsOf, mapItems } from './items.ts';
import { getLive } from './live.ts';
import { frontDrafts, frontVersions } from './schema.ts';

/** The draft of a front: what is live, until somebody does the first thing to it. Nothing here asks who may. */

export type Draft = {
  version: number;
  content: FrontContent;
  past: FrontContent[];
  savedAt: Date | null;
  savedBy: string | null;
  savedById: number | null;
  /** Since this version nobody else has saved. */
  ownSince: number;
};

/** Without what is over, is not there any more, or is pinned twice. */
export async function tidied(content: FrontContent, locale: Locale, now: Date): Promise<FrontContent> {
  const { breaking } = content;
  const linked = breaking?.articleId ? ({ kind: 'article', id: breaking.articleId } as const) : undefined;
  const there = await mapItems([...itemsOf(content), ...(linked ? [linked] : [])], locale);
  const tidy = tidyFront(content, (item) => there.has(keyOf(item)), now);
  if (!tidy.breaking || !linked || there.has(keyOf(linked))) return tidy;
  return { ...tidy, breaking: { ...tidy.breaking, articleId: null } };
}

/** The draft of a language. Version 0: nobody has begun one. */
export async function getDraft(locale: Locale, now: Date): Promise<Draft> {
  const { version, content, past, savedAt, savedById, ownSince } = frontDrafts;
  const [row] = await db()
    .select({ version, content, past, savedAt, savedBy: users.name, savedById, ownSince })
    .from(frontDrafts)
    .leftJoin(users, eq(users.id, frontDrafts.savedById))
    .where(eq(frontDrafts.locale, locale));
  const nobody = { version: 0, past: [], savedAt: null, savedBy: null, savedById: null, ownSince: 0 };
  const draft = row ?? { ...nobody, content: await getLive(locale) };
  return { ...draft, content: await tidied(draft.content, locale, now) };
}

export type Publication = { id: number; at: Date; by: string | null };

/** The publication that is live; undefined when none was made, or all were taken back. */
export async function getNewestVersion(locale: Locale): Promise<Publication | undefined> {
  const { id, at } = frontVersions;
  const [row] = await db()
    .select({ id, at, by: users.name })
    .from(frontVersions)
    .leftJoin(users, eq(users.id, frontVersions.byId))
    .where(and(eq(frontVersions.locale, locale), isNull(frontVersions.undoneAt)))
    .orderBy(desc(id))
    .limit(1);
  return row;
}

/** Whether another publication stood before it that can stand again. */
export async function hasEarlierVersion(locale: Locale): Promise<boolean> {
  const rows = await db()
    .select({ id: frontVersions.id })
    .from(frontVersions)
    .where(and(eq(frontVersions.locale, locale), isNull(frontVersions.undoneAt)))
    .orderBy(desc(frontVersions.id))
    .limit(2);
  return rows.length > 1;
}
