import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ArticleContent } from './content.ts';
import type { Block } from './document.ts';
import { type Choice, type Conflict, type Merge, mergeContent, resolveConflicts } from './merge.ts';

/**
 * Random pieces, changed at random by two people. Every word that somebody writes is written only once (m1, m2 … by me,
 * t1, t2 … by them; b1, b2 … stood there before), so that a lost one is seen. A failure prints seed and path to run it again.
 */

const RUNS = 2000;
const KINDS = ['paragraph', 'heading', 'bulletList', 'figure', 'pullQuote', 'table', 'blank', 'rule'] as const;
type Kind = (typeof KINDS)[number];

const line = (words: string[]) => [{ type: 'text' as const, text: words.join(' ') }];
const inParagraph = (words: string[]) => ({ type: 'paragraph' as const, content: line(words) });

/** A block of a kind around some words. Blanks and rules take none: they look alike wherever they stand. */
function blockOf(kind: Kind, words: string[]): Block {
  if (words.length === 0 || kind === 'blank') return { type: 'paragraph' };
  if (kind === 'rule') return { type: 'horizontalRule' };
  if (kind === 'heading') return { type: 'heading', attrs: { level: 2 }, content: line(words) };
  if (kind === 'figure') return { type: 'figure', attrs: { media: 7, caption: words.join(' ') } };
  if (kind === 'pullQuote') return { type: 'pullQuote', attrs: { source: words[0] }, content: line(words.slice(1)) };
  const cells = words.map((word) => ({ type: 'tableCell' as const, content: [inParagraph([word])] }));
  if (kind === 'table') return { type: 'table', content: [{ type: 'tableRow', content: cells }] };
  if (kind === 'bulletList')
    return { type: 'bulletList', content: words.map((word) => ({ type: 'listItem', content: [inParagraph([word])] })) };
  return inParagraph(words);
}

const wordsOf = (value: unknown): string[] => JSON.stringify(value).match(/\b[bmt]\d+\b/g) ?? [];
const kindOf = (block: Block): Kind =>
  block.type === 'horizontalRule' ? 'rule' : (KINDS.find((kind) => kind === block.type) ?? 'paragraph');

const EDITS = [
  'insert',
  'delete',
  'change',
  'shorten',
  'split',
  'join',
  'move',
  'retype',
  'field',
  'list',
  'lead',
] as const;
type Edit = { what: (typeof EDITS)[number]; at: number; to: number; kind: Kind };
const edits = fc.array(
  fc.record<Edit>({
    what: fc.constantFrom(...EDITS),
    at: fc.nat(11),
    to: fc.nat(11),
    kind: fc.constantFrom(...KINDS),
  }),
  { maxLength: 7 },
);
const drafts = fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(5)), { maxLength: 9 });

function contentOf(draft: [Kind, number][]): ArticleContent {
  let count = 0;
  const words = (amount: number) => Array.from({ length: amount }, () => `b${(count += 1)}`);
  const [headline = '', standfirst = '', leadAlt = '', leadCaption = ''] = words(4);
  const body = {
    v: 1 as const,
    type: 'doc' as const,
    content: draft.map(([kind, size]) => blockOf(kind, words(size))),
  };
  const ids = { authorIds: [1, 2], topicIds: [3], keywords: words(3), sources: words(2), translationGroupId: null };
  const lead = { leadMediaId: 7, leadAlt, leadCaption, socialMediaId: null };
  const search = { searchTitle: '', searchDescription: '', canonicalUrl: '', commentsMode: 'site' as const };
  const place = { locale: 'fa' as const, sectionId: 1, slug: '', embargoAt: null, mentions: true };
  return { ...place, headline, kicker: '', standfirst, dateline: '', body, ...lead, ...ids, ...search };
}

/** The piece after somebody's edits; `name` begins every word they write. */
function edited(content: ArticleContent, list: Edit[], name: 'm' | 't'): ArticleContent {
  const after = structuredClone(content);
  const blocks = after.body.content;
  let count = 0;
  const word = () => `${name}${(count += 1)}`;
  const rewritten = (block: Block, change: (words: string[]) => string[]) =>
    blockOf(kindOf(block), change([...wordsOf(block)]));
  for (const { what, at, to, kind } of list) {
    const index = blocks.length > 0 ? at % blocks.length : 0;
    const block = blocks[index];
    const target = to % (blocks.length + 1);
    if (what === 'insert') blocks.splice(target, 0, blockOf(kind, [word(), word()]));
    if (what === 'field') after[at % 2 ? 'headline' : 'kicker'] += ` ${word()}`;
    if (what === 'list') after[at % 2 ? 'keywords' : 'sources'].splice(at % 4, to % 2, word());
    if (what === 'lead' && at % 2) after.leadMediaId = to;
    if (what === 'lead' && at % 3) after[to % 2 ? 'leadAlt' : 'leadCaption'] = word();
    if (!block) continue;
    if (what === 'delete') blocks.splice(index, 1);
    if (what === 'change') blocks[index] = rewritten(block, (words) => words.toSpliced(to % 4, at % 2, word()));
    if (what === 'shorten') blocks[index] = rewritten(block, (words) => words.slice(1));
    if (what === 'retype') blocks[index] = blockOf(kind, [...wordsOf(block)]);
    if (what === 'move') blocks.splice(to % blocks.length, 0, ...blocks.splice(index, 1));
    if (what === 'split')
      blocks.splice(
        index,
        1,
        ...[0, 2].map((from) => rewritten(block, (words) => words.slice(from, from ? undefined : 2))),
      );
    if (what === 'join')
      blocks.splice(
        index,
        2,
        rewritten(block, (words) => [...words, ...wordsOf(blocks[index + 1] ?? [])]),
      );
  }
  return after;
}

const resolved = (merge: Merge, choice: (conflict: Conflict) => Choice) =>
  resolveConflicts(merge, Object.fromEntries(merge.conflicts.map((conflict) => [conflict.id, choice(conflict)])));
const missing = (words: string[], place: unknown) => {
  const there = new Set(wordsOf(place));
  return words.filter((word) => !there.has(word));
};
const newWords = (side: ArticleContent) => wordsOf(side).filter((word) => !word.startsWith('b'));
const isAll = (property: fc.IProperty<[[Kind, number][], Edit[], Edit[]]>) => fc.assert(property, { numRuns: RUNS });
const ofTwo = (check: (base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) => void) =>
  isAll(
    fc.property(drafts, edits, edits, (draft, myEdits, theirEdits) => {
      const base = contentOf(draft);
      check(base, edited(base, myEdits, 'm'), edited(base, theirEdits, 't'));
    }),
  );

describe('Two people who change one piece at random', () => {
  test('lose no word that either wrote, and none that both left standing', () => {
    const seen = { merges: 0, conflicts: 0, clean: 0 };
    ofTwo((base, mine, theirs) => {
      const merge = mergeContent({ base, mine, theirs });
      const left = wordsOf(mine).filter((word) => wordsOf(theirs).includes(word));
      const words = [...newWords(mine), ...newWords(theirs), ...left];
      assert.deepEqual(missing(words, [merge.content, merge.conflicts]), []);
      const both = resolved(merge, () => 'both');
      assert.deepEqual(missing(words, both), []);
      assert.deepEqual(missing(wordsOf(both), [mine, theirs]), [], 'what both deleted comes back');
      seen.merges += 1;
      if (merge.conflicts.length > 0) seen.conflicts += 1;
      else if (newWords(mine).length > 0 && newWords(theirs).length > 0) seen.clean += 1;
    });
    console.info(JSON.stringify(seen));
    assert.ok(seen.conflicts > RUNS / 10 && seen.clean > RUNS / 20, 'the edits do not meet often enough');
  });

  test('find every word of a side that they chose', () => {
    ofTwo((base, mine, theirs) => {
      const merge = mergeContent({ base, mine, theirs });
      for (const side of ['mine', 'theirs'] as const) {
        const after = resolved(merge, () => side);
        assert.deepEqual(missing(newWords(side === 'mine' ? mine : theirs), after), []);
      }
      const inOrder = merge.conflicts.map(({ id }) => id);
      const first = resolved(merge, ({ id }) => (inOrder.indexOf(id) % 2 ? 'mine' : 'theirs'));
      merge.conflicts.forEach((conflict, index) => {
        assert.deepEqual(missing(wordsOf(conflict[index % 2 ? 'mine' : 'theirs']), first), []);
      });
    });
  });

  test('who is alone, or of one mind with the other, gets exactly what was written', () => {
    ofTwo((base, mine, theirs) => {
      const is = (merge: Merge, content: ArticleContent) => {
        assert.deepEqual(merge.conflicts, []);
        assert.deepEqual(merge.content, content);
        assert.deepEqual(resolveConflicts(merge, {}), content);
      };
      is(mergeContent({ base, mine, theirs: base }), mine);
      is(mergeContent({ base, mine: base, theirs }), theirs);
      is(mergeContent({ base, mine, theirs: mine }), mine);
    });
  });

  test('are asked the same whoever of them saves first', () => {
    const said = ({ conflicts }: Merge) => conflicts.map(({ id: _, ...conflict }) => conflict);
    ofTwo((base, mine, theirs) => {
      const swapped = said(mergeContent({ base, mine: theirs, theirs: mine }));
      assert.deepEqual(
        said(mergeContent({ base, mine, theirs })),
        swapped.map((conflict) => ({ ...conflict, mine: conflict.theirs, theirs: conflict.mine })),
      );
    });
  });

  test('are answered, whatever strange documents they hand in', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.record(
          {
            type: fc.oneof(fc.constantFrom('paragraph', 'figure', 'text', 'table', '__proto__'), fc.string()),
            attrs: fc.jsonValue(),
            text: fc.jsonValue(),
            content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
          },
          { requiredKeys: [] },
        ),
      ),
    })).node;
    const body = fc.oneof(fc.record({ content: fc.array(node, { maxLength: 6 }) }), fc.jsonValue());
    const content = fc.oneof(
      fc.record({ body, headline: fc.jsonValue(), keywords: fc.jsonValue(), leadMediaId: fc.jsonValue() }),
      fc.constantFrom(null, undefined, {}, []),
    );
    fc.assert(
      fc.property(content, content, content, (...three) => {
        const [base, mine, theirs] = three as [ArticleContent, ArticleContent, ArticleContent];
        const merge = mergeContent({ base, mine, theirs });
        for (const choice of ['mine', 'theirs', 'both'] as const) resolved(merge, () => choice);
      }),
      { numRuns: RUNS },
    );
  });
});
