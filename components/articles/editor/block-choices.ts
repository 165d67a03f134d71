import type { EditorWord, EditorWords } from './editor-words.ts';

/** Blocks that ask something before they are put in. */
export type AskingBlock = 'figure' | 'gallery' | 'film' | 'map' | 'embed';
export type BlockName =
  | AskingBlock
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'pullQuote'
  | 'keyPoints'
  | 'question'
  | 'editorsNote'
  | 'table'
  | 'codeBlock'
  | 'horizontalRule';

/** Every block, in the order of the menu; the sign stands before its name. */
const SIGNS: Record<BlockName & EditorWord, string> = {
  heading2: 'H2',
  heading3: 'H3',
  heading4: 'H4',
  paragraph: '¶',
  bulletList: '•',
  orderedList: '1.',
  blockquote: '❝',
  pullQuote: '❞',
  keyPoints: '◆',
  question: '?',
  editorsNote: '※',
  figure: '▣',
  gallery: '▦',
  film: '▷',
  map: '◎',
  table: '⊞',
  embed: '⧉',
  codeBlock: '<>',
  horizontalRule: '—',
};

export type BlockChoice = { name: BlockName; label: string; sign: string };

const ASKING = new Set<BlockName>(['figure', 'gallery', 'film', 'map', 'embed'] satisfies AskingBlock[]);
export const isAsking = (name: BlockName): name is AskingBlock => ASKING.has(name);

/** Without case, accents, vowel signs and what else is no letter or digit. */
const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The blocks whose name, in the language of the interface or in English, has a word that begins so. */
export function filterBlocks(query: string, words: EditorWords): BlockChoice[] {
  const sought = bare(query);
  return (Object.keys(SIGNS) as BlockName[])
    .map((name) => ({ name, label: words[name], sign: SIGNS[name] }))
    .filter(({ name, label }) => {
      const known = ` ${bare(label)} ${name.toLowerCase()}`;
      return known.includes(` ${sought}`) || (/\p{Script=Arabic}/u.test(label) && known.includes(` ال${sought}`));
    });
}
