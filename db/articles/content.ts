import type { Locale } from '../site/locales.ts';
import type { BodyDocument } from './document.ts';

/**
 * Everything of a piece that editors write: what the editor shows, a save carries, a revision keeps and a publication takes
 * over. Plain JSON, safe in a browser; `input.ts` has its validation.
 */
export type ArticleContent = {
  /** May change as long as the piece was never published. */
  locale: Locale;
  sectionId: number;
  /** Empty: made from the headline when the piece is published. */
  slug: string;
  headline: string;
  kicker: string;
  standfirst: string;
  /** Place of the dateline. */
  dateline: string;
  body: BodyDocument;
  leadMediaId: number | null;
  /** This piece's own words about its lead picture; empty: the library's. */
  leadAlt: string;
  leadCaption: string;
  socialMediaId: number | null;
  authorIds: number[];
  topicIds: number[];
  /** By name, in the language of the piece. */
  keywords: string[];
  sources: string[];
  searchTitle: string;
  searchDescription: string;
  canonicalUrl: string;
  commentsMode: 'site' | 'off' | 'pre' | 'post' | 'trust';
  /** ISO instant before which the piece must not be published; null: none. */
  embargoAt: string | null;
  /** Pieces of one story in several languages; null: none. */
  translationGroupId: number | null;
  /** Whether first mentions of topics in the body are linked. */
  mentions: boolean;
};

export type ContentField = keyof ArticleContent;
