import type { Block, Inline, ListItem, Mark, Paragraph, TableCell } from '../articles/document.ts';

/** What the files of the sample edition are written in: small builders for body blocks and the type of one article. */

export type Locale = 'en' | 'ar' | 'fa';
export type Section = 'news' | 'analysis' | 'report' | 'interview' | 'infographic' | 'photo' | 'film';

/** Blocks whose references are names of the sample edition; `load.ts` turns them into ids. */
export type SampleBlock =
  | Exclude<Block, { type: 'figure' | 'gallery' | 'film' }>
  | { type: 'sampleFigure'; picture: string; caption?: string }
  | { type: 'sampleGallery'; album: string }
  | { type: 'sampleFilm'; film: string };

export type SampleArticle = {
  /** Slot in the fact sheets, e.g. 's01'. Pieces of one story in several languages are linked as translations. */
  story: string;
  locale: Locale;
  section: Section;
  /** ISO instant with the site's offset, e.g. '2018-10-01T14:05:00+03:00'. */
  published: string;
  /** One or two words above the headline, mostly a place or a subject: 'Syria'. */
  kicker: string;
  headline: string;
  standfirst: string;
  /** Place of the dateline, e.g. 'Beirut'. Left out where nobody reports from anywhere (explainers, analysis). */
  dateline?: string;
  /** Slugs of `authors.ts`: roles, never invented people. */
  byline: SampleAuthor[];
  /** Slugs of `topics.ts`. */
  topics: SampleTopic[];
  keywords: string[];
  /** Key of a drawn picture (`pictures/<key>.ts`) or of a photograph (`photographs.ts`), with this language's words about it. */
  picture?: { key: string; alt: string; caption: string };
  /** Dated notes that readers see in a ruled box; only where an honest example is at hand. */
  corrections?: { kind: 'correction' | 'clarification' | 'update'; at: string; text: string }[];
  body: SampleBlock[];
};

export type SampleAuthor =
  | 'staff-and-agencies'
  | 'our-analyst'
  | 'middle-east-desk'
  | 'world-desk'
  | 'economy-desk'
  | 'science-desk'
  | 'data-desk'
  | 'picture-desk';

export type SampleTopic =
  | 'ansar-allah'
  | 'shia-islam'
  | 'axis-of-resistance'
  | 'gulf-cooperation-council'
  | 'taliban'
  | 'wahhabism'
  | 'kurds'
  | 'nato'
  | 'arab-spring'
  | 'al-qaeda'
  | 'iran-nuclear-deal'
  | 'climate-agreements';

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** `**bold**`, `*italic*`, `[words](address)`; everything else is plain text. */
function inline(text: string): Inline[] {
  const out: Inline[] = [];
  const push = (words: string, mark?: Mark) => {
    if (words) out.push(mark ? { type: 'text', text: words, marks: [mark] } : { type: 'text', text: words });
  };
  let from = 0;
  for (const found of text.matchAll(INLINE)) {
    push(text.slice(from, found.index));
    const [whole, bold, italic, words, href] = found;
    if (bold) push(bold, { type: 'bold' });
    else if (italic) push(italic, { type: 'italic' });
    else if (words && href) push(words, { type: 'link', attrs: { href } });
    from = found.index + whole.length;
  }
  push(text.slice(from));
  return out;
}

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: inline(text) });
const item = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] });

export const p = (text: string): SampleBlock => paragraph(text);
export const h2 = (text: string): SampleBlock => ({ type: 'heading', attrs: { level: 2 }, content: inline(text) });
export const ul = (...items: string[]): SampleBlock => ({ type: 'bulletList', content: items.map(item) });
export const ol = (...items: string[]): SampleBlock => ({ type: 'orderedList', content: items.map(item) });
/** Three to five points that stand above a long piece. */
export const keyPoints = (...items: string[]): SampleBlock => ({ type: 'keyPoints', content: items.map(item) });
/** A sentence of the piece itself, set large. */
export const pull = (text: string): SampleBlock => ({ type: 'pullQuote', content: inline(text) });
/** The question of a question-and-answer piece; its answer is the paragraphs that follow. */
export const q = (text: string): SampleBlock => ({ type: 'question', content: inline(text) });
export const figure = (picture: string, caption?: string): SampleBlock => ({ type: 'sampleFigure', picture, caption });
export const album = (key: string): SampleBlock => ({ type: 'sampleGallery', album: key });
export const film = (key: string): SampleBlock => ({ type: 'sampleFilm', film: key });
/** A map of the newsroom by its slug; the date (ISO day) picks one of its dated states. */
export const map = (slug: string, date?: string): SampleBlock => ({ type: 'map', attrs: { map: slug, date } });

const cell =
  (type: TableCell['type']) =>
  (text: string): TableCell => ({ type, content: [paragraph(text)] });

/** First row is the head. Cells take the inline marks. */
export const table = (caption: string, head: string[], ...rows: string[][]): SampleBlock => ({
  type: 'table',
  attrs: { caption },
  content: [
    { type: 'tableRow', content: head.map(cell('tableHeader')) },
    ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map(cell('tableCell')) })),
  ],
});
