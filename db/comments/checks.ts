import type { Settings } from '../site/settings.ts';
import { findDisposableDomain, findLinks } from './addresses.ts';
import { readText } from './input.ts';
import { type BanKind, closesAt, type CommentRules, modeOf } from './policy.ts';
import type { FormTokenVerdict } from './token.ts';
import { findWords, fold, type WordMatcher } from './words.ts';

/**
 * What is asked of a reader's comment, in this order. Every answer is stored with the comment. The first `reject` decides, else
 * the first `hold` (it waits for a moderator), else it is published. What a reject means is said by the check:
 *
 * | Check            | hold                           | reject                            | The reader is told      | Kept as  |
 * |------------------|--------------------------------|-----------------------------------|-------------------------|----------|
 * | encoding         |                                | length, forbidden characters      | the code, at the field  | nothing  |
 * | closed           |                                | mode off, or too late             | closed                  | nothing  |
 * | ban              |                                | address, its domain, or visitor   | banned                  | nothing  |
 * | duplicate        | somebody else's words          | the visitor's own, same piece     | duplicate               | nothing  |
 * | repeat           | stands under another piece     | stands under three others         | awaiting moderation     | spam     |
 * | honeypot         |                                | the hidden field is filled        | awaiting moderation     | spam     |
 * | token            |                                | missing, forged; old; too quick   | badForm, staleForm, tooQuick | nothing |
 * | visitor rate     | many from one network          | too many of a visitor or network  | tooMany                 | nothing  |
 * | article rate     | more than usual in a minute    | four times as many                | busy                    | nothing  |
 * | banned words     |                                | a word of the list                | awaiting moderation     | rejected |
 * | suspect words    | a word of the list             |                                   | awaiting moderation     | pending  |
 * | links            | more than the site allows      |                                   | awaiting moderation     | pending  |
 * | disposable       | a throw-away address           |                                   | awaiting moderation     | pending  |
 * | mode             | pre; trust without approvals   |                                   | awaiting moderation     | pending  |
 *
 * Who makes a mistake is told and loses nothing; who abuses the form learns nothing from it, and a moderator sees what happened.
 */

const MINUTE = 60_000;
/** Comments of one visitor in a day. */
const VISITOR_DAY = 50;
/** How many visitors' worth of comments one network may send before they are held, and refused. */
const NETWORK = { held: 6, refused: 24 };

/** The comment that is judged. */
export type Subject = { articleId: number; name: string; text: string; email: string; website: string; now: Date };
/** A comment that the same visitor sent in the last day. */
export type Earlier = { articleId: number; body: string; createdAt: Date };
/** Everything the checks look at besides the comment; `db/comments/context.ts` gathers it. */
export type Context = {
  rules: CommentRules;
  settings: Settings;
  token: FormTokenVerdict;
  earlier: Earlier[];
  /** Comments from the same network in ten minutes. */
  network: number;
  /** Comments under the piece in the last minute. */
  article: number;
  /** The same words under the piece from others in the last hour; short texts are not counted. */
  copies: number;
  banned: WordMatcher;
  suspect: WordMatcher;
  /** The ban that shuts the reader out, if there is one. */
  ban?: { kind: BanKind; expiresAt: Date | null } | undefined;
  /** Published comments with the same e-mail address, and those a moderator threw out lately. */
  approved: number;
  thrownOut: number;
};

/** What the reader is told at a field, as a code. */
export type Refusal = { field: string; code: string };
type Pass = { outcome: 'pass'; reason: string };
type Hold = { outcome: 'hold'; reason: string; matched?: string };
type Reject = { outcome: 'reject'; reason: string; matched?: string } & (
  { refuse: Refusal } | { keep: 'spam' | 'rejected' }
);
/** What one check said, and about which of the reader's words. */
export type Finding = (Pass | Hold | Reject) & { check: string };
type Check = (subject: Subject, context: Context) => Pass | Hold | Reject;

const pass = (reason = 'nothing found'): Pass => ({ outcome: 'pass', reason });
const hold = (reason: string, matched?: string): Hold => ({ outcome: 'hold', reason, ...(matched && { matched }) });
const refuse = (reason: string, field: string, code: string): Reject => ({
  outcome: 'reject',
  reason,
  refuse: { field, code },
});
const keep = (keep: 'spam' | 'rejected', reason: string, matched: string): Reject => ({
  outcome: 'reject',
  reason,
  matched,
  keep,
});

/** The beginning of what was found; a character that is cut in two is replaced, or PostgreSQL would not keep it. */
const excerpt = (text: string, most: number) => text.slice(0, most).toWellFormed();

const encoding: Check = ({ text }) => {
  const read = readText(text);
  return 'code' in read ? refuse(read.code, 'text', read.code) : pass(`${text.length} characters`);
};

const closed: Check = ({ now }, { rules }) => {
  const end = closesAt(rules);
  if (modeOf(rules) === 'off') return refuse('comments are off', 'form', 'closed');
  if (end && now.getTime() >= end.getTime()) return refuse(`closed at ${end.toISOString()}`, 'form', 'closed');
  return pass('open');
};

const ban: Check = (_, { ban: found }) =>
  found
    ? refuse(`${found.kind} banned until ${found.expiresAt?.toISOString() ?? 'further notice'}`, 'form', 'banned')
    : pass();

/** The words alone: case, marks and spacing do not make another comment. */
const essence = (text: string) => fold(text).replaceAll(' ', '') || text;
const sameWords = (text: string, earlier: Earlier[]) => {
  const own = essence(text);
  return earlier.filter((other) => essence(other.body) === own);
};

const duplicate: Check = ({ text, articleId }, { earlier, copies }) => {
  const here = sameWords(text, earlier).filter((other) => other.articleId === articleId);
  if (here.length > 0) return refuse('the visitor has said this here', 'text', 'duplicate');
  return copies > 0 ? hold(`${copies} others have said this here within an hour`) : pass();
};

const repeat: Check = ({ text, articleId }, { earlier }) => {
  const elsewhere = new Set(sameWords(text, earlier).map((other) => other.articleId));
  elsewhere.delete(articleId);
  const said = `the visitor has said this under ${elsewhere.size} other pieces today`;
  if (elsewhere.size >= 3) return keep('spam', said, excerpt(text, 200));
  return elsewhere.size > 0 ? hold(said) : pass();
};

const honeypot: Check = ({ website }) =>
  website ? keep('spam', 'the hidden field is filled', website) : pass('the hidden field is empty');

const TOKEN_CODES = { missing: 'badForm', forged: 'badForm', expired: 'staleForm', tooQuick: 'tooQuick' } as const;
const token: Check = (_, { token: verdict }) =>
  verdict === 'good' ? pass('good') : refuse(verdict, 'form', TOKEN_CODES[verdict]);

const visitorRate: Check = ({ now }, { earlier, network, settings: { commentsPerVisitor } }) => {
  const recent = earlier.filter((other) => now.getTime() - other.createdAt.getTime() < 10 * MINUTE).length;
  const said = `${recent} in 10 minutes, ${earlier.length} in a day, ${network} from the network in 10 minutes`;
  const isTooMuch =
    recent >= commentsPerVisitor || earlier.length >= VISITOR_DAY || network >= commentsPerVisitor * NETWORK.refused;
  if (isTooMuch) return refuse(said, 'form', 'tooMany');
  return network >= commentsPerVisitor * NETWORK.held ? hold(said) : pass(said);
};

const articleRate: Check = (_, { article, settings: { commentsPerArticle } }) => {
  const said = `${article} under the piece in a minute`;
  if (article >= commentsPerArticle * 4) return refuse(said, 'form', 'busy');
  return article >= commentsPerArticle ? hold(said) : pass(said);
};

const firstFound = ({ name, text }: Subject, list: WordMatcher) => findWords(`${name}\n${text}`, list).found[0]?.text;
const banned: Check = (subject, context) => {
  const found = firstFound(subject, context.banned);
  return found === undefined ? pass() : keep('rejected', 'a banned word', found);
};
const suspect: Check = (subject, context) => {
  const found = firstFound(subject, context.suspect);
  return found === undefined ? pass() : hold('a suspect word', found);
};

const links: Check = ({ name, text }, { settings: { commentsLinks } }) => {
  const found = findLinks(`${name}\n${text}`);
  const said = `${found.length} links, ${commentsLinks} allowed`;
  return found.length > commentsLinks ? hold(said, excerpt(found.join(' '), 500)) : pass(said);
};

const disposable: Check = ({ email }) => {
  const domain = email ? findDisposableDomain(email) : undefined;
  return domain ? hold('a throw-away address', domain) : pass();
};

const mode: Check = (_, { rules, settings: { commentsTrustAfter }, approved, thrownOut }) => {
  const said = `${approved} approved with this address, ${thrownOut} thrown out lately`;
  const name = modeOf(rules);
  if (name === 'post') return pass('post');
  if (name !== 'trust') return hold(name);
  return approved >= commentsTrustAfter && thrownOut === 0 ? pass(`trust: ${said}`) : hold(`trust: ${said}`);
};

/** The checks of a new comment, in their order. */
export const CHECKS: Record<string, Check> = {
  encoding,
  closed,
  ban,
  duplicate,
  repeat,
  honeypot,
  token,
  'visitor rate': visitorRate,
  'article rate': articleRate,
  'banned words': banned,
  'suspect words': suspect,
  links,
  disposable,
  mode,
};

/** Those that look at the words: asked again when a reader changes them. */
export const EDIT_CHECKS: Record<string, Check> = {
  encoding,
  ban,
  'banned words': banned,
  'suspect words': suspect,
  links,
  mode,
};

/** What becomes of a comment, and what each check said. `refusal`: nothing is kept and the reader is told why. */
export type Decision = { findings: Finding[] } & (
  { refusal: Refusal } | { state: 'published' | 'pending' | 'rejected' | 'spam'; refusal?: undefined }
);

/** Asks every check and decides: the first reject, else the first hold, else publish. Pure. */
export function judge(subject: Subject, context: Context, checks = CHECKS): Decision {
  const findings = Object.entries(checks).map(([check, ask]): Finding => ({ check, ...ask(subject, context) }));
  const reject = findings.find((finding) => finding.outcome === 'reject');
  if (reject) return 'refuse' in reject ? { findings, refusal: reject.refuse } : { findings, state: reject.keep };
  const isHeld = findings.some((finding) => finding.outcome === 'hold');
  return { findings, state: isHeld ? 'pending' : 'published' };
}
