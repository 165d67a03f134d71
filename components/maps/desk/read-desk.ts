import { notFound } from 'next/navigation';
import { may } from '../../../db/auth/policy';
import { requireViewer, type Viewer } from '../../../db/auth/session';
import { LOCALES, type Locale } from '../../../db/site/locales';
import { listLocales } from '../../../db/site/queries';
import { translator } from '../../site/messages';
import type { Language } from './words-fields.client';

/** Whoever draws maps; for everybody else there is no such page. */
export async function requireMapEditor(): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!may(viewer.actor, 'maps.edit')) notFound();
  return viewer;
}

/** The paper's languages, as fields and links name them. */
export async function readLanguages(): Promise<(Language & { code: Locale })[]> {
  const { codes } = await listLocales();
  return codes.map((code) => ({ code, name: LOCALES[code].name, dir: LOCALES[code].dir }));
}

/** How a map stands, in words. */
export const mapStateWords = (
  { state, hasChanges }: { state: 'draft' | 'published'; hasChanges: boolean },
  language: Locale,
) => translator(language)(hasChanges ? 'newsroom.maps.list.changes' : `newsroom.state.${state}`);
