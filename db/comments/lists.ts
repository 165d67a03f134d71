import { createHash } from 'node:crypto';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { articles } from '../articles/schema.ts';
import type { Actor } from '../auth/policy.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { TRIED_ON } from './policy.ts';
import { type COMMENT_STATES, comments, wordLists } from './schema.ts';
import { requireModerator, scopeOf } from './scope.ts';
import { ERASED } from './threads.ts';
import { compileWords, findWords, fold, type FoundWord } from './words.ts';

/** The lists of words as moderators edit them, and what they would have found. */

export type WordList = 'banned' | 'suspect';

/** Limits of a list: entries, characters of one, words of a phrase. */
export const LIST = { entries: 5000, characters: 100, words: 10 };

/** The entries that say something, each once however it is spelled; or the first that could never be found. */
export function readWords(words: string[]): { words: string[] } | { bad: string } {
  const entries = new Map<string, string>();
  for (const written of words.map((word) => word.normalize('NFC').trim()).filter(Boolean)) {
    const found = fold(written);
    const isUsable = found && written.length <= LIST.characters && found.split(' ').length <= LIST.words;
    if (!isUsable) return { bad: written.slice(0, LIST.characters) };
    if (!entries.has(found)) entries.set(found, written);
  }
  return { words: [...entries.values()] };
}

/** A list by the alphabet, and a name for just these words. Moderators; throws `Refused`. */
export async function getWordList(actor: Actor, list: WordList): Promise<{ words: string[]; version: string }> {
  requireModerator(actor);
  const rows = await db()
    .select({ words: wordLists.words })
    .from(wordLists)
    .where(eq(wordLists.list, list))
    .orderBy(asc(wordLists.words));
  const words = rows.map((row) => row.words);
  return { words, version: createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16) };
}

/** A comment that a list would have found. */
export type TriedComment = {
  id: number;
  state: (typeof COMMENT_STATES)[number];
  locale: Locale;
  headline: string;
  /** What stands around the first find, and where in it the find is. */
  excerpt: string;
  at: [start: number, end: number];
  /** The list that is kept today does not find it. */
  isNew: boolean;
};
/** What a list would have done with the latest comments. `freed`: those that only the list of today finds. */
export type Trial = { looked: number; matched: number; added: number; freed: number; shown: TriedComment[] };

/** Comments that a trial shows; it counts all. */
const SHOWN = 30;
/** Characters beside a find. */
const AROUND = 60;

/** Some words of a text around a find; a character that is cut in two is left out. */
function excerptOf(text: string, { start, end }: FoundWord): Pick<TriedComment, 'excerpt' | 'at'> {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start).toWellFormed().replace(/\s+/g, ' ');
  const found = text.slice(start, end);
  const after = text
    .slice(end, end + AROUND)
    .toWellFormed()
    .replace(/\s+/g, ' ');
  const lead = from > 0 ? '…' : '';
  const at = lead.length + before.length;
  return { excerpt: `${lead}${before}${found}${after}`, at: [at, at + found.length] };
}

/**
 * What a list would have found in the latest 1,000 comments of readers, new finds first. Nothing is kept. Moderators, in their own
 * languages and sections; throws `Refused`, and as `saveWordList` on an entry that is none.
 */
export async function tryWordList(
  actor: Actor,
  { list, words }: { list: WordList; words: string[] },
): Promise<Trial | { bad: string }> {
  requireModerator(actor);
  const read = readWords(words);
  if ('bad' in read) return read;
  const [wanted, today] = [compileWords(read.words), compileWords((await getWordList(actor, list)).words)];
  const { id, state, name, body } = comments;
  const rows = await db()
    .select({ id, state, name, body, locale: articles.locale, headline: articles.headline })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(isNull(comments.staffId), scopeOf(actor)))
    .orderBy(desc(comments.createdAt), desc(id))
    .limit(TRIED_ON);
  const looked = rows.filter((row) => row.body !== ERASED.seen && row.body !== ERASED.unseen);
  const tried = looked.map(({ name, body, ...row }) => {
    const text = `${name}\n${body}`;
    return { row, text, found: findWords(text, wanted).found[0], was: findWords(text, today).found.length > 0 };
  });
  const hits = tried.flatMap(({ row, text, found, was }) =>
    found ? [{ ...row, ...excerptOf(text, found), isNew: !was }] : [],
  );
  const fresh = hits.filter(({ isNew }) => isNew);
  return {
    looked: looked.length,
    matched: hits.length,
    added: fresh.length,
    freed: tried.filter(({ found, was }) => was && !found).length,
    shown: [...fresh, ...hits.filter(({ isNew }) => !isNew)].slice(0, SHOWN),
  };
}
