import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hoursBefore, NOON } from '../../e2e/factories.ts';
import { DEFAULT_SETTINGS } from '../site/settings.ts';
import { CHECKS, type Context, EDIT_CHECKS, judge, type Subject } from './checks.ts';
import { closesAt, type CommentRules, isOpen, modeOf } from './policy.ts';
import { compileWords } from './words.ts';

const RULES: CommentRules = {
  articleMode: 'site',
  sectionMode: 'site',
  siteMode: 'post',
  publishedAt: hoursBefore(24),
  closeAt: null,
  closeAfterDays: null,
};
const CONTEXT: Context = {
  rules: RULES,
  settings: DEFAULT_SETTINGS,
  token: 'good',
  earlier: [],
  network: 0,
  article: 0,
  copies: 0,
  banned: compileWords(['scam']),
  suspect: compileWords(['casino']),
  approved: 0,
  thrownOut: 0,
};
const SUBJECT: Subject = { articleId: 1, name: 'Rana', text: 'I was there.', email: '', website: '', now: NOON };

const judged = (subject: Partial<Subject> = {}, context: Partial<Context> = {}) =>
  judge({ ...SUBJECT, ...subject }, { ...CONTEXT, ...context });
/** `published`, `pending`, `spam`, `rejected`, or `field: code` of a refusal. */
const verdict = (...given: Parameters<typeof judged>) => {
  const decision = judged(...given);
  return decision.refusal ? `${decision.refusal.field}: ${decision.refusal.code}` : decision.state;
};
const earlier = (body: string, articleId: number, hoursAgo = 1) => ({
  body,
  articleId,
  createdAt: hoursBefore(hoursAgo),
});
const rules = (changes: Partial<CommentRules>) => ({ rules: { ...RULES, ...changes } });

describe('What becomes of a comment', () => {
  test('a reader who says something of his own is published', () => assert.equal(verdict(), 'published'));

  test('each check is asked in its order, and every answer is kept', () => {
    const { findings } = judged({ text: 'Join my casino' });
    const order = `encoding,closed,ban,duplicate,repeat,honeypot,token,visitor rate,article rate,banned words,suspect words,links,disposable,mode`;
    assert.equal(findings.map((finding) => finding.check).join(), order);
    const held = findings.find((finding) => finding.outcome === 'hold');
    assert.deepEqual(held, { check: 'suspect words', outcome: 'hold', reason: 'a suspect word', matched: 'casino' });
    assert.equal(findings.filter((finding) => finding.outcome === 'pass').length, 13);
  });

  test('the first reject decides, whatever else is held or rejected', () => {
    assert.equal(verdict({ text: 'scam casino', website: 'x' }), 'spam');
    assert.equal(verdict({ text: 'scam casino' }), 'rejected');
    assert.equal(verdict({ text: 'scam', website: 'x' }, rules({ siteMode: 'off' })), 'form: closed');
    assert.equal(verdict({ text: 'casino' }, { article: 1000 }), 'form: busy');
  });

  const refusals: [string, Parameters<typeof judged>, string][] = [
    ['nothing to read', [{ text: '' }], 'text: required'],
    ['one letter', [{ text: 'a' }], 'text: tooShort'],
    ['a book', [{ text: 'x'.repeat(5001) }], 'text: tooLong'],
    ['a NUL byte', [{ text: 'a\u0000b' }], 'text: badCharacters'],
    ['comments are off', [{}, rules({ siteMode: 'off' })], 'form: closed'],
    ['comments closed', [{}, rules({ closeAt: NOON })], 'form: closed'],
    ['the same again', [{}, { earlier: [earlier('I was  THERE!', 1)] }], 'text: duplicate'],
    ['no token', [{}, { token: 'missing' }], 'form: badForm'],
    ['a forged token', [{}, { token: 'forged' }], 'form: badForm'],
    ['an old token', [{}, { token: 'expired' }], 'form: staleForm'],
    ['too quick', [{}, { token: 'tooQuick' }], 'form: tooQuick'],
    ['a flood of one', [{}, { earlier: [1, 2, 3, 4, 5].map((at) => earlier(`No ${at}`, at, 0.1)) }], 'form: tooMany'],
    [
      'a flood of a day',
      [{}, { earlier: Array.from({ length: 50 }, (_, at) => earlier(`${at}`, at, 9)) }],
      'form: tooMany',
    ],
    ['a flood of a network', [{}, { network: 120 }], 'form: tooMany'],
    ['a flood of many', [{}, { article: 120 }], 'form: busy'],
  ];
  for (const [what, given, told] of refusals)
    test(`a reader is told: ${what}`, () => assert.equal(verdict(...given), told));

  const held: [string, Parameters<typeof judged>][] = [
    ['others’ very words', [{}, { copies: 1 }]],
    ['his own words from another piece', [{}, { earlier: [earlier('I was there', 2)] }]],
    ['many from one network', [{}, { network: 30 }]],
    ['many at once under one piece', [{}, { article: 30 }]],
    ['a suspect word', [{ text: 'the c4s1no' }]],
    ['a suspect name', [{ name: 'Casino' }]],
    ['many links', [{ text: 'a.com b.com c.com' }]],
    ['links in disguise', [{ text: '[url=http://x.yz]a[/url] <a href="https://y.zz">b</a> www.z.zz' }]],
    ['a throw-away address', [{ email: 'x@eu.mailinator.com' }]],
    ['comments are read first', [{}, rules({ siteMode: 'pre' })]],
    ['nobody knows the reader yet', [{ email: 'a@b.org' }, rules({ siteMode: 'trust' })]],
    ['lately thrown out', [{ email: 'a@b.org' }, { ...rules({ siteMode: 'trust' }), approved: 5, thrownOut: 1 }]],
  ];
  for (const [what, given] of held)
    test(`a moderator reads first: ${what}`, () => assert.equal(verdict(...given), 'pending'));

  test('a reader within every limit is published', () => {
    const fine: Parameters<typeof judged>[] = [
      [{ text: 'See a.com and b.com' }],
      [{}, { network: 29, article: 29, earlier: [1, 2, 3, 4].map((at) => earlier(`No ${at}`, at, 0.1)) }],
      [{}, { earlier: [1, 2, 3, 4, 5].map((at) => earlier(`No ${at}`, at, 1)) }],
      [{ email: 'a@b.org' }, { ...rules({ siteMode: 'trust' }), approved: 1 }],
      [{}, rules({ closeAt: new Date(NOON.getTime() + 1) })],
      [{ email: 'a@example.org' }],
    ];
    for (const given of fine) assert.equal(verdict(...given), 'published');
  });

  test('whoever says the same under four pieces is taken for a machine', () => {
    const said = [2, 3, 4].map((articleId) => earlier('I was there', articleId));
    assert.equal(verdict({}, { earlier: said }), 'spam');
    assert.equal(verdict({ website: 'http://x' }), 'spam');
  });

  test('a moderator sees what was matched', () => {
    const matched = (check: string, subject: Partial<Subject>) =>
      judged(subject).findings.find((finding) => finding.check === check && finding.outcome !== 'pass');
    assert.match(JSON.stringify(matched('banned words', { text: 'a $cαm!' })), /"matched":"\$cαm"/);
    assert.match(JSON.stringify(matched('links', { text: 'a.com b.com c.com' })), /a\.com b\.com c\.com/);
    assert.match(JSON.stringify(matched('honeypot', { website: 'http://x.yz' })), /http:\/\/x\.yz/);
    assert.match(JSON.stringify(matched('disposable', { email: 'x@yopmail.com' })), /yopmail\.com/);
  });

  test('an edit is asked only about its words', () => {
    assert.deepEqual(Object.keys(EDIT_CHECKS), ['encoding', 'ban', 'banned words', 'suspect words', 'links', 'mode']);
    assert.ok(Object.keys(EDIT_CHECKS).every((name) => EDIT_CHECKS[name] === CHECKS[name]));
    assert.equal(judge(SUBJECT, { ...CONTEXT, rules: { ...RULES, siteMode: 'off' } }, EDIT_CHECKS).refusal, undefined);
  });
});

describe('How a piece takes comments', () => {
  test('the nearest word counts: the piece, its section, the site', () => {
    assert.equal(modeOf(RULES), 'post');
    assert.equal(modeOf({ ...RULES, sectionMode: 'pre' }), 'pre');
    assert.equal(modeOf({ ...RULES, sectionMode: 'off', articleMode: 'trust' }), 'trust');
  });

  test('comments close with the piece’s own date, else some days after publication, else never', () => {
    assert.equal(closesAt(RULES), null);
    assert.deepEqual(closesAt({ ...RULES, closeAfterDays: 1 }), NOON);
    assert.deepEqual(closesAt({ ...RULES, closeAfterDays: 1, closeAt: hoursBefore(-5) }), hoursBefore(-5));
    assert.equal(isOpen({ ...RULES, closeAfterDays: 1 }, NOON), false);
    assert.equal(isOpen({ ...RULES, closeAfterDays: 1 }, hoursBefore(0.01)), true);
    assert.equal(isOpen({ ...RULES, articleMode: 'off' }, hoursBefore(9)), false);
  });
});
