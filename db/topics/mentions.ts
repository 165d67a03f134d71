import type { TopicMark } from '../articles/body.ts';
import type { BodyDocument, Inline } from '../articles/document.ts';

/** Finds the first mention of each topic in a body and marks it as a link. Nothing of this is stored. */

export type TopicNames = { slug: string; names: string[]; explainer: string };

/** Letters that are written in more than one way, and what they are compared as. One character stays one character. */
const SAME: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  '\u00a0': ' ',
  '\u200c': ' ',
};
/** Vowel signs and the tatweel are not compared at all. */
const SILENT = /[\u064b-\u065f\u0670\u0640]/;
/** One-letter words and the article that Arabic writes together with the next word. */
const PREFIX = { ar: '(?:[وف]?(?:[بكل]?ال|لل|[بلك])?)', fa: '', en: '' } as const;
const SUFFIX = { ar: '', fa: '(?: ?(?:ها|های|هاي|ي|اي|ای))?', en: "(?:’s|'s|s)?" } as const;

type Folded = { text: string; at: number[] };

/** The text as it is compared, and for each of its characters where it stood. */
function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (SILENT.test(character)) continue;
    folded += (SAME[character] ?? character).toLowerCase().charAt(0);
    at.push(index);
  }
  at.push(text.length);
  return { text: folded, at };
}

const quoted = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' ?');

function patternOf(names: string[], locale: 'en' | 'ar' | 'fa'): RegExp {
  const longestFirst = names.map((name) => fold(name).text).toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map(quoted).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])${PREFIX[locale]}(${words})${SUFFIX[locale]}(?![\\p{L}\\p{N}])`, 'u');
}

type Place = { locale: 'en' | 'ar' | 'fa'; href: (slug: string) => string };

/**
 * The document with each topic's first mention marked, at most once each: whole words by the rules of the language, in
 * paragraphs and lists only, never in a link, heading, quotation or table.
 */
export function linkTopics(document: BodyDocument, topics: TopicNames[], place: Place): BodyDocument {
  const open = new Map(topics.map((topic) => [topic, patternOf(topic.names.filter(Boolean), place.locale)]));
  const inline = (nodes: Inline[] | undefined): Inline[] | undefined =>
    nodes?.flatMap((node) => (node.type === 'text' && !node.marks?.length ? marked(node.text) : [node]));

  function marked(text: string): Inline[] {
    const folded = fold(text);
    let first: { from: number; to: number; topic: TopicNames } | undefined;
    for (const [topic, pattern] of open) {
      const found = pattern.exec(folded.text);
      const name = found?.[1];
      if (!found || name === undefined) continue;
      const start = found.index + found[0].indexOf(name);
      const from = folded.at[start] ?? 0;
      const to = folded.at[start + name.length] ?? text.length;
      if (!first || from < first.from || (from === first.from && to > first.to)) first = { from, to, topic };
    }
    if (!first) return [{ type: 'text', text }];
    const { from, to, topic } = first;
    open.delete(topic);
    const mark: TopicMark = { type: 'topic', attrs: { href: place.href(topic.slug), explainer: topic.explainer } };
    const before: Inline[] = from > 0 ? [{ type: 'text', text: text.slice(0, from) }] : [];
    const mention = { type: 'text', text: text.slice(from, to), marks: [mark] } as unknown as Inline;
    return [...before, mention, ...(to < text.length ? marked(text.slice(to)) : [])];
  }

  const content = document.content.map((block) => {
    if (block.type === 'paragraph') return { ...block, content: inline(block.content) };
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      const items = block.content.map((item) => ({
        ...item,
        content: item.content.map((line) => ({ ...line, content: inline(line.content) })),
      }));
      return { ...block, content: items };
    }
    return block;
  });
  return { ...document, content };
}
