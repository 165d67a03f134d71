/**
 * The body of an article as it is stored: a versioned tree in the shape editors of the ProseMirror family read and write.
 * Types only; `body.ts` renders it. A node or mark that is not listed here does not exist for us.
 */

export type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'code' } | { type: 'link'; attrs: { href: string } };

export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };

export type Paragraph = { type: 'paragraph'; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: Paragraph[] };
export type TableCell = {
  type: 'tableHeader' | 'tableCell';
  content: Paragraph[];
};

export type Block =
  | Paragraph
  | { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content: Inline[] }
  | { type: 'bulletList' | 'orderedList'; content: ListItem[] }
  | {
      type: 'blockquote';
      attrs?: { source?: string };
      content: Paragraph[];
    }
  | { type: 'pullQuote'; attrs?: { source?: string }; content: Inline[] }
  /** `media` is the id of a row in the media library. */
  | { type: 'figure'; attrs: { media: number; caption?: string } }
  | {
      type: 'table';
      attrs?: { caption?: string };
      content: { type: 'tableRow'; content: TableCell[] }[];
    }
  | { type: 'keyPoints'; content: ListItem[] }
  | { type: 'question'; content: Inline[] }
  /** `map` is the slug of a map; `date` (ISO day) picks one of its dated states, else the newest. */
  | { type: 'map'; attrs: { map: string; date?: string } }
  | { type: 'gallery'; attrs: { album: number } }
  | { type: 'film'; attrs: { film: number } }
  | { type: 'codeBlock'; content: Inline[] }
  /** A page of another host, shown only after a click; the host must be on the site's list. */
  | { type: 'embed'; attrs: { url: string; title: string } }
  /** A note of the editors within the text. */
  | { type: 'editorsNote'; attrs: { kind: 'correction' | 'clarification' | 'update' }; content: Inline[] }
  | { type: 'horizontalRule' };

/** `v` is the version of this shape; a later shape converts older documents on reading. */
export type BodyDocument = { v: 1; type: 'doc'; content: Block[] };
