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
};

export const DEFAULT_SETTINGS: Settings = {
  editionDate: null,
  sampleEdition: false,
  commentsMode: 'trust',
  commentsTrustAfter: 1,
  commentsCloseAfterDays: null,
  commentsLinks: 2,
};
