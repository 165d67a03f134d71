import type { Page } from '@playwright/test';
import { beginArticle } from '../../db/articles/drafts.ts';
import { listSections } from '../../db/sections/queries.ts';
import type { Locale } from '../../db/site/locales.ts';
import { aPerson } from '../factories.ts';
import { signedIn } from '../fixtures.ts';

/** A new empty piece that the person at `page`, who is signed in by this, may write; `at` where a server of one's own answers. */
export async function newPiece(page: Page, locale: Locale, at?: string): Promise<number> {
  const writer = await aPerson('author');
  await signedIn(page.context(), writer, at);
  const [section] = await listSections(locale);
  if (!section) throw new Error(`There is no section in ${locale}`);
  return beginArticle(writer.actor, { locale, sectionId: section.id });
}
