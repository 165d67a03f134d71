/** Every setting of the site: its name, type and value until somebody changes it. */
export type Settings = {
  /** ISO day that the masthead shows instead of today's date: the sample edition stands on its own day. */
  editionDate: string | null;
  /** Whether the sample edition's footer line is shown. */
  sampleEdition: boolean;
  /** Who may comment and how: not at all, read first, read afterwards, or trusted after some approved comments. */
  commentsMode: 'off' | 'pre' | 'post' | 'trust';
  /** Approved comments (by e-mail address) after which a reader is trusted, in mode `trust`. */
  commentsTrustAfter: number;
  /** Days after publication on which comments close; null: never. */
  commentsCloseAfterDays: number | null;
  /** Links that a comment may carry before it is held. */
  commentsLinks: number;
  /** Comments that one visitor may send in ten minutes. */
  commentsPerVisitor: number;
  /** Comments under one piece in a minute; more are held, four times as many are refused. */
  commentsPerArticle: number;
  /** Days after which the e-mail address of a comment is forgotten; null: never. */
  commentsForgetAfterDays: number | null;
};

export const DEFAULT_SETTINGS: Settings = {
  editionDate: null,
  sampleEdition: false,
  commentsMode: 'trust',
  commentsTrustAfter: 1,
  commentsCloseAfterDays: null,
  commentsLinks: 2,
  commentsPerVisitor: 5,
  commentsPerArticle: 30,
  commentsForgetAfterDays: 365,
};
