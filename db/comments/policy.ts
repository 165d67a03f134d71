import { type Actor, may, type Visitor } from '../auth/policy.ts';

/** Whether the actor may judge readers' comments. */
export const canModerateComments = (actor: Actor | Visitor) => may(actor, 'comments.moderate');
/** Whether what the actor says under a piece carries his own name and a badge: whoever works here. */
export const canCommentAsStaff = (actor: Actor | Visitor) => actor.kind === 'user';
/** Whether the actor may hand out or erase all that one reader wrote. */
export const canServeReaders = (actor: Actor | Visitor) => may(actor, 'site.edit');

/** What a reader can report a comment for. */
export const REPORT_CATEGORIES = ['abuse', 'hate', 'spam', 'illegal', 'privacy', 'other'] as const;
export type ReportCategory = (typeof REPORT_CATEGORIES)[number];

/** What a moderator turns a comment down for; the author is told in words. */
export const REJECTION_REASONS = [
  'rules',
  'offTopic',
  'insult',
  'hate',
  'violence',
  'falsehood',
  'privacy',
  'illegal',
  'advertising',
  'repeat',
  'unreadable',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
/** Whether it is one of them. */
export const isRejectionReason = (value: unknown): value is RejectionReason =>
  (REJECTION_REASONS as readonly unknown[]).includes(value);

/** What a person is known by who is shut out. */
export const BAN_KINDS = ['email', 'domain', 'visitor'] as const;
export type BanKind = (typeof BAN_KINDS)[number];

/** How comments are taken: not at all, read before they appear, read afterwards, or read until a reader is trusted. */
export type CommentsMode = 'off' | 'pre' | 'post' | 'trust';

/** Where a piece's comments are decided about: the piece itself, its section, the site. */
export type CommentRules = {
  articleMode: CommentsMode | 'site';
  sectionMode: CommentsMode | 'site';
  siteMode: CommentsMode;
  publishedAt: Date | null;
  /** The piece's own last moment. */
  closeAt: Date | null;
  /** The site's: days after publication; null: never. */
  closeAfterDays: number | null;
};

const DAY = 86_400_000;

/** The mode that holds for a piece: the nearest that says something else than «as the site». */
export function modeOf({ articleMode, sectionMode, siteMode }: CommentRules): CommentsMode {
  if (articleMode !== 'site') return articleMode;
  return sectionMode !== 'site' ? sectionMode : siteMode;
}

/** When a piece's comments close: at its own moment, else the site's days after publication; null: never. */
export function closesAt({ closeAt, closeAfterDays, publishedAt }: CommentRules): Date | null {
  if (closeAt) return closeAt;
  if (closeAfterDays === null || !publishedAt) return null;
  return new Date(publishedAt.getTime() + closeAfterDays * DAY);
}

/** Whether a piece takes comments at an instant. */
export function isOpen(rules: CommentRules, now: Date): boolean {
  const end = closesAt(rules);
  return modeOf(rules) !== 'off' && (end === null || now.getTime() < end.getTime());
}

/** How long a reader may change what he wrote, in milliseconds. */
export const EDIT_WITHIN = 15 * 60_000;

/** How long a moderator may take a decision back, in milliseconds; mails about it wait as long. */
export const UNDO_WITHIN = 10_000;
/** How long a moderator who has turned to a comment has it alone, unless the window says that it is still open. */
export const CLAIM_HOLDS = 60_000;
/** How long a reader may ask for a second look, in milliseconds. */
export const APPEAL_WITHIN = 14 * DAY;
/** How many of the latest comments a word list is tried on. */
export const TRIED_ON = 1000;
