import type { Page } from '@playwright/test';
import type { Locale } from '../../db/site/locales.ts';
import type { Person } from '../factories.ts';
import { DeskPage } from './desk.ts';
import { EditorPage } from './editor.ts';
import type { piecesInEveryCondition } from './newsroom-pieces.ts';

/** Somebody's way through the newsroom, from screen to screen. It asserts nothing. */

export type Walk = {
  page: Page;
  language: Locale;
  desk: DeskPage;
  editor: EditorPage;
  person: Person;
  pieces: Awaited<ReturnType<typeof piecesInEveryCondition>>;
  /** Of an invitation that nobody has used. */
  invitation: string;
};

export type Screen = {
  name: string;
  /** Leads there, and waits until it stands. Screens of one group follow on each other. */
  show: (walk: Walk) => Promise<unknown>;
  /** What is new about it, where the rest has been looked at. */
  within?: string;
  /** Something is refused there, or the line is cut: of that a browser complains. */
  isTrouble?: boolean;
};

export function aWalk(page: Page, language: Locale, rest: Pick<Walk, 'person' | 'pieces' | 'invitation'>): Walk {
  return { ...rest, page, language, desk: new DeskPage(page, language), editor: new EditorPage(page, language) };
}
