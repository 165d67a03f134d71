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
  /** Whether everybody in the newsroom needs a second factor. */
  requireSecondFactor: boolean;
  /** Hours without a request after which a session ends. */
  sessionIdleHours: number;
  /** Days after which a session ends, however busy. */
  sessionDays: number;
  /** Whether readers may see what changed between published versions of a piece. */
  publicChangeLog: boolean;
  /** Characters beyond which a headline is said to be long. */
  headlineLength: number;
  /** Hosts whose pages may be shown inside a piece, after a reader's click; each as in an address, with its port if it has one. */
  embedHosts: string[];
  /** Where letters of the contact page go; empty: the page has no form. */
  contactAddress: string;
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
  requireSecondFactor: false,
  sessionIdleHours: 12,
  sessionDays: 7,
  publicChangeLog: false,
  headlineLength: 110,
  embedHosts: [
    'www.youtube-nocookie.com',
    'player.vimeo.com',
    'archive.org',
    'w.soundcloud.com',
    'www.openstreetmap.org',
    'datawrapper.dwcdn.net',
    'flo.uri.sh',
  ],
  contactAddress: '',
};
