import type { CommentState, DeskComment, DeskQueue } from '../../../db/comments/desk';
import { REJECTION_REASONS } from '../../../db/comments/policy';
import type { MessageKey, Translate } from '../../site/messages';
import type { DeskWords } from './comment-desk.client';

export const QUEUES = [
  'pending',
  'reported',
  'appealed',
  'published',
  'rejected',
  'removed',
  'spam',
] as const satisfies DeskQueue[];

/** Codes that the desk may come back with. */
const REFUSALS = [
  'signedOut',
  'notAllowed',
  'claimed',
  'moved',
  'erased',
  'tooLate',
  'noPick',
  'noTrace',
  'everybodys',
  'staff',
  'notShown',
  'noArticle',
  'noParent',
  'required',
  'tooShort',
  'tooLong',
  'badCharacters',
  'badValue',
  'badWord',
  'other',
] as const;

/** Why something was not done, in words by code. */
export const deskRefusals = (t: Translate) =>
  Object.fromEntries(REFUSALS.map((code) => [code, t(`newsroom.comments.refused.${code}`)])) as Record<
    string,
    string
  > & {
    other: string;
  };

/** Reasons for turning down, as a list to choose from. */
export const reasonOptions = (t: Translate) =>
  REJECTION_REASONS.map((reason) => ({ value: reason, label: t(`comments.reason.${reason}`) }));

const STATES = ['pending', 'published', 'rejected', 'spam', 'removed'] as const satisfies CommentState[];

/** All words that a queue needs in a browser. */
export const deskWords = (t: Translate): DeskWords => ({
  all: t('newsroom.comments.all'),
  bulk: t('newsroom.comments.bulk'),
  approveAll: t('newsroom.comments.approveAll'),
  rejectAll: t('newsroom.comments.rejectAll'),
  spamAll: t('newsroom.comments.spamAll'),
  reason: t('newsroom.comments.reason'),
  reasons: reasonOptions(t),
  tell: t('newsroom.comments.tell'),
  undo: t('newsroom.comments.undo'),
  lost: t('newsroom.comments.lost'),
  show: t('newsroom.comments.more'),
  queues: t('newsroom.comments.queues'),
  newer: t('newsroom.comments.newer', { count: '{count}' }),
  moved: Object.fromEntries(
    STATES.map((state) => [state, t(`newsroom.comments.moved.${state}`)]),
  ) as DeskWords['moved'],
  refusals: deskRefusals(t),
});

/** The checks as keys of messages are spelled. */
const CHECKS: Record<string, MessageKey> = {
  duplicate: 'newsroom.comments.check.duplicate',
  repeat: 'newsroom.comments.check.repeat',
  honeypot: 'newsroom.comments.check.honeypot',
  'visitor rate': 'newsroom.comments.check.visitorRate',
  'article rate': 'newsroom.comments.check.articleRate',
  'banned words': 'newsroom.comments.check.bannedWords',
  'suspect words': 'newsroom.comments.check.suspectWords',
  links: 'newsroom.comments.check.links',
  disposable: 'newsroom.comments.check.disposable',
  mode: 'newsroom.comments.check.mode',
};

/** What a check is called; one that has no words yet, by its own name. */
export const checkName = (check: string, t: Translate): string => (CHECKS[check] ? t(CHECKS[check]) : check);

/** The checks that fired when the words that stand there now were sent, last. */
export function firedChecks({ events }: Pick<DeskComment, 'events'>) {
  const judged = events.findLast(({ detail }) => Array.isArray(detail.findings));
  return judged?.detail.findings?.filter(({ outcome }) => outcome !== 'pass') ?? [];
}

/** What the checks found in the words, each once. */
export function matchesOf(comment: Pick<DeskComment, 'events'>): string[] {
  const found = firedChecks(comment).flatMap((finding) =>
    !('matched' in finding) || !finding.matched
      ? []
      : finding.check === 'links'
        ? finding.matched.split(' ')
        : [finding.matched],
  );
  return [...new Set(found)].filter((text) => text.trim() !== '');
}
