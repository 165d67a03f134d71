import { type Actor, inScope, may, Refused, type Visitor } from '../auth/policy.ts';
import type { Locale } from '../site/locales.ts';
import type { ARTICLE_STATES } from './schema.ts';

/** Who may do what with a piece. Pure: who the actor is, and how the piece stands, decide. */

export type ArticleState = (typeof ARTICLE_STATES)[number];

/** Of a piece, what its rights hang on. */
export type ArticleSubject = {
  locale: Locale;
  sectionId: number;
  /** Who began it; null: the machine. */
  ownerId: number | null;
  state: ArticleState;
  /** A draft that waits for changes which an editor asked for. */
  changesAsked: boolean;
  /** Whether readers ever saw it. */
  wasPublished: boolean;
};

type Somebody = Actor | Visitor;
type Place = Pick<ArticleSubject, 'locale' | 'sectionId'>;

/** Why something cannot be done to a piece by anybody now; the newsroom has words for each code. */
export type ImpossibleCode =
  | 'moved'
  | 'withdrawn'
  | 'embargo'
  | 'headline'
  | 'past'
  | 'state'
  | 'note'
  | 'reason'
  | 'section'
  | 'revision'
  | 'language';

/** Thrown by a verb whose actor would be allowed, were the piece not as it is. */
export class Impossible extends Refused {
  declare readonly code: ImpossibleCode;
  constructor(code: ImpossibleCode, message: string) {
    super('articles', code);
    this.name = 'Impossible';
    this.message = message;
  }
}

const isWriter = (actor: Somebody, place: Place) => may(actor, 'articles.write') && inScope(actor, place);
const isEditor = (actor: Somebody, place: Place) => may(actor, 'articles.publish') && inScope(actor, place);
const owns = (actor: Somebody, { ownerId }: ArticleSubject) => actor.kind === 'user' && actor.id === ownerId;
const isOwnDraft = (actor: Somebody, subject: ArticleSubject) =>
  subject.state === 'draft' && owns(actor, subject) && isWriter(actor, subject);
/** Withdrawn pieces are read-only for good. */
const isOpen = ({ state }: ArticleSubject) => state !== 'withdrawn';

/** Whether the actor may write drafts anywhere at all. */
export const canWriteArticle = (actor: Somebody) => may(actor, 'articles.write');
/** Whether the actor may begin a piece in this language and section. */
export const canCreateArticle = (actor: Somebody, place: Place) => isWriter(actor, place);
/** Whether the actor may see the working copy, its history and the notes: editors all, writers their own. */
export const canReadArticle = (actor: Somebody, subject: ArticleSubject) =>
  isEditor(actor, subject) || (owns(actor, subject) && isWriter(actor, subject));
/** Whether the actor may save changes: writers only their own drafts, changes asked or not. */
export const canEditArticle = (actor: Somebody, subject: ArticleSubject) =>
  isOwnDraft(actor, subject) || (isOpen(subject) && isEditor(actor, subject));
/** Whether the actor may send the piece to review. */
export const canSubmitArticle = (actor: Somebody, subject: ArticleSubject) =>
  subject.state === 'draft' && (isOwnDraft(actor, subject) || isEditor(actor, subject));
/** Whether the actor may ask for changes, call the piece ready, or give it back to its writer. */
export const canJudgeArticle = (actor: Somebody, subject: ArticleSubject) =>
  ['draft', 'review', 'ready', 'scheduled'].includes(subject.state) && isEditor(actor, subject);
/** Whether the actor may put the piece before readers, change it there, move it, and take it back; without a piece: any. */
export const canPublishArticle = (actor: Somebody, subject?: ArticleSubject) =>
  subject ? isOpen(subject) && isEditor(actor, subject) : may(actor, 'articles.publish');
/** Whether the actor may say that something is to happen to the piece at an instant. */
export const canPlanArticle = (actor: Somebody, subject: ArticleSubject) => isOpen(subject) && isEditor(actor, subject);
/** Whether the actor may tell readers of a mistake or a change. */
export const canCorrectArticle = (actor: Somebody, subject: ArticleSubject) =>
  isOpen(subject) && isEditor(actor, subject);
/** Whether the actor may take a piece out of every list but leave it at its address. */
export const canArchiveArticle = (actor: Somebody, subject: ArticleSubject) =>
  subject.state === 'published' && isEditor(actor, subject);
/** Whether the actor may withdraw the piece for good; only what readers saw can be withdrawn. */
export const canWithdrawArticle = (actor: Somebody, subject: ArticleSubject) =>
  isOpen(subject) && subject.wasPublished && isEditor(actor, subject);
/** Whether the actor may make and revoke links that show the working copy to anybody. */
export const canSharePreview = (actor: Somebody, subject: ArticleSubject) =>
  isOpen(subject) && isEditor(actor, subject);
/** Whether the actor may write to the desk about the piece. */
export const canNoteArticle = (actor: Somebody, subject: ArticleSubject) =>
  isOpen(subject) && canReadArticle(actor, subject);
