import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ArticleContent } from './content.ts';
import type { Block } from './document.ts';
import { canKeepBoth, type Choice, mergeContent, resolveConflicts } from './merge.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const BASE: ArticleContent = {
  locale: 'en',
  sectionId: 1,
  slug: '',
  headline: 'Talks open',
  kicker: '',
  standfirst: 'Envoys meet in Geneva.',
  dateline: 'Geneva',
  body: { v: 1, type: 'doc', content: ['One.', 'Two.', 'Three.', 'Four.'].map(paragraph) },
  leadMediaId: 7,
  leadAlt: 'A hall',
  leadCaption: 'The hall before the talks',
  socialMediaId: null,
  authorIds: [1, 2],
  topicIds: [],
  keywords: ['Geneva', 'talks'],
  sources: ['UN statement'],
  searchTitle: '',
  searchDescription: '',
  canonicalUrl: '',
  commentsMode: 'site',
  embargoAt: null,
  translationGroupId: null,
  mentions: true,
};

/** The base with other fields; blocks given as the texts of paragraphs. */
const piece = (fields: Partial<ArticleContent>, ...texts: (string | Block)[]): ArticleContent => ({
  ...BASE,
  ...fields,
  body: {
    v: 1,
    type: 'doc',
    content:
      texts.length > 0 ? texts.map((one) => (typeof one === 'string' ? paragraph(one) : one)) : BASE.body.content,
  },
});
const merged = (mine: ArticleContent, theirs: ArticleContent) => mergeContent({ base: BASE, mine, theirs });
const textsOf = (blocks: Block[]) =>
  blocks.map((block) => ('content' in block ? (block.content as { text?: string }[])[0]?.text : block.type));
/** The texts of a merge that must have no conflict. */
const joined = (mine: ArticleContent, theirs: ArticleContent) => {
  const { content, conflicts } = merged(mine, theirs);
  assert.deepEqual(conflicts, []);
  return textsOf(content.body.content);
};
/** The piece after the same choice for every conflict. */
const chosen = (choice: Choice, mine: ArticleContent, theirs: ArticleContent) => {
  const merge = merged(mine, theirs);
  return resolveConflicts(merge, Object.fromEntries(merge.conflicts.map(({ id }) => [id, choice])));
};

describe('Two editors in one text', () => {
  test('two editors who change different paragraphs both see their changes, also in neighbouring ones', () => {
    assert.deepEqual(
      joined(piece({}, 'One!', 'Two.', 'Three.', 'Four.'), piece({}, 'One.', 'Two.', 'Three.', 'Four!')),
      ['One!', 'Two.', 'Three.', 'Four!'],
    );
    assert.deepEqual(
      joined(piece({}, 'One!', 'Two!', 'Three.', 'Four.'), piece({}, 'One.', 'Two.', 'Three!', 'Four!')),
      ['One!', 'Two!', 'Three!', 'Four!'],
    );
  });

  test('an editor who adds a paragraph right behind one that another rewrites loses nothing', () => {
    assert.deepEqual(
      joined(piece({}, 'One.', 'New.', 'Two.', 'Three.', 'Four.'), piece({}, 'One!', 'Two!', 'Three.', 'Four.')),
      ['One!', 'New.', 'Two!', 'Three.', 'Four.'],
    );
  });

  test('two editors who add at the same place both keep theirs, the saved one first', () => {
    const mine = piece({}, 'One.', 'Two.', 'Three.', 'Four.', 'Mine.', 'Shared.');
    const theirs = piece({}, 'One.', 'Two.', 'Three.', 'Four.', 'Theirs.', 'Shared.');
    assert.deepEqual(joined(mine, theirs).slice(4), ['Theirs.', 'Mine.', 'Shared.']);
  });

  test('two editors who delete overlapping paragraphs, or make the very same change, are of one mind', () => {
    assert.deepEqual(joined(piece({}, 'One.', 'Four.'), piece({}, 'One.', 'Two.')), ['One.']);
    assert.deepEqual(
      joined(piece({}, 'One.', 'Two?', 'Three.', 'Four.'), piece({}, 'One.', 'Two?', 'Three.', 'Four.')),
      ['One.', 'Two?', 'Three.', 'Four.'],
    );
  });

  test('two editors who rewrite the same paragraph are asked about this one and no other', () => {
    const mine = piece({}, 'One, mine.', 'Two, mine.', 'Three.', 'Four.');
    const theirs = piece({}, 'One.', 'Two, theirs.', 'Three, theirs.', 'Four.');
    const { content, conflicts } = merged(mine, theirs);
    assert.deepEqual(
      conflicts.map(({ id: _, ...conflict }) => conflict),
      [
        {
          place: 'blocks',
          base: [paragraph('Two.')],
          mine: [paragraph('Two, mine.')],
          theirs: [paragraph('Two, theirs.')],
        },
      ],
    );
    assert.deepEqual(textsOf(content.body.content), ['One, mine.', 'Two, mine.', 'Three, theirs.', 'Four.']);
    const after = (choice: Choice) => textsOf(chosen(choice, mine, theirs).body.content);
    assert.deepEqual(after('mine'), ['One, mine.', 'Two, mine.', 'Three, theirs.', 'Four.']);
    assert.deepEqual(after('theirs'), ['One, mine.', 'Two, theirs.', 'Three, theirs.', 'Four.']);
    assert.deepEqual(after('both'), ['One, mine.', 'Two, theirs.', 'Two, mine.', 'Three, theirs.', 'Four.']);
  });

  test('an editor who deletes what another rewrites, or adds to, is asked', () => {
    const cut = piece({}, 'One.', 'Four.');
    const { conflicts } = merged(cut, piece({}, 'One.', 'Two.', 'Three!', 'Four.'));
    assert.equal(conflicts.length, 1);
    assert.deepEqual(conflicts[0]?.mine, []);
    assert.deepEqual(conflicts[0].theirs, [paragraph('Two.'), paragraph('Three!')]);
    assert.equal(merged(cut, piece({}, 'One.', 'Two.', 'New.', 'Three.', 'Four.')).conflicts.length, 1);
  });

  test('an editor who moves a paragraph that another rewrites loses neither', () => {
    const mine = piece({}, 'Four.', 'One.', 'Two.', 'Three.');
    const theirs = piece({}, 'One.', 'Two.', 'Three.', 'Four, rewritten.');
    assert.ok(textsOf(chosen('both', mine, theirs).body.content).includes('Four, rewritten.'));
    assert.equal(merged(mine, theirs).conflicts.length, 1);
  });

  test('an editor whose browser writes empty attributes out has changed nothing', () => {
    const stored: Block[] = [{ type: 'pullQuote', content: [] }, { type: 'paragraph' }];
    const written = [
      { type: 'pullQuote', attrs: { source: null }, content: [] },
      { content: [], type: 'paragraph' },
    ] as unknown as Block[];
    const base = piece({}, ...stored);
    const merge = mergeContent({ base, mine: piece({}, ...written), theirs: piece({}, ...stored, 'New.') });
    assert.deepEqual([merge.conflicts, merge.content.body.content.length], [[], 3]);
  });
});

describe('Two editors in the fields', () => {
  test('editors who change different fields both see their changes', () => {
    const { content, conflicts } = merged(piece({ headline: 'Talks end' }), piece({ sectionId: 4, mentions: false }));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(content, { ...BASE, headline: 'Talks end', sectionId: 4, mentions: false });
  });

  test('editors who write two headlines choose one, or keep both until somebody shortens them', () => {
    const [mine, theirs] = [piece({ headline: 'Talks fail' }), piece({ headline: 'Talks go on' })];
    const [conflict] = merged(mine, theirs).conflicts;
    assert.ok(conflict?.place === 'field' && canKeepBoth(conflict));
    const said = [conflict.field, conflict.base, conflict.mine, conflict.theirs];
    assert.deepEqual(said, ['headline', 'Talks open', 'Talks fail', 'Talks go on']);
    assert.equal(chosen('mine', mine, theirs).headline, 'Talks fail');
    assert.equal(chosen('theirs', mine, theirs).headline, 'Talks go on');
    assert.equal(chosen('both', mine, theirs).headline, 'Talks go on — Talks fail');
    assert.equal(chosen('both', piece({ standfirst: '' }), piece({ standfirst: 'New.' })).standfirst, 'New.');
  });

  test('editors who choose two sections are not offered both', () => {
    const [mine, theirs] = [piece({ sectionId: 2 }), piece({ sectionId: 3 })];
    const [conflict] = merged(mine, theirs).conflicts;
    assert.equal(conflict && canKeepBoth(conflict), false);
    assert.equal(chosen('both', mine, theirs).sectionId, 2);
  });

  test('editors who add and remove authors, topics, keywords and sources are never asked', () => {
    const mine = piece({ authorIds: [3, 1, 2], topicIds: [5], keywords: ['talks', 'Iran'], sources: [] });
    const theirs = piece({
      authorIds: [1, 2, 4],
      topicIds: [6],
      keywords: ['Geneva', 'talks', 'UN'],
      sources: ['UN statement', 'Court file'],
    });
    const { content, conflicts } = merged(mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.deepEqual(content.authorIds, [3, 1, 2, 4]);
    assert.deepEqual(content.topicIds, [6, 5]);
    assert.deepEqual(content.keywords, ['talks', 'UN', 'Iran']);
    assert.deepEqual(content.sources, ['Court file']);
    assert.deepEqual(
      merged(piece({ authorIds: [2, 1] }), piece({ authorIds: [1, 2, 4] })).content.authorIds,
      [2, 4, 1],
    );
  });

  test('an editor who takes another picture brings its words along', () => {
    const { content, conflicts } = merged(
      piece({ leadMediaId: 8, leadAlt: 'A door', leadCaption: '' }),
      piece({ headline: 'Talks fail' }),
    );
    assert.deepEqual([content.leadMediaId, content.leadAlt, content.leadCaption, conflicts], [8, 'A door', '', []]);
  });

  test('an editor’s caption never comes to stand under a picture that another put there', () => {
    const mine = piece({ leadMediaId: 8 });
    const theirs = piece({ leadCaption: 'The hall after the talks' });
    const asked = merged(mine, theirs).conflicts.map((one) => one.place === 'field' && one.field);
    assert.deepEqual(asked, ['leadMediaId', 'leadCaption']);
    const kept = chosen('theirs', mine, theirs);
    assert.deepEqual([kept.leadMediaId, kept.leadCaption], [7, 'The hall after the talks']);
    const words = merged(piece({ leadAlt: 'A wide hall' }), theirs);
    assert.deepEqual([words.conflicts, words.content.leadAlt], [[], 'A wide hall']);
    assert.equal(words.content.leadCaption, 'The hall after the talks');
  });
});

describe('A choice between two versions', () => {
  test('an editor’s choice holds after a reload, and not for words that came later', () => {
    const ids = (headline: string) =>
      merged(piece({ headline: 'Mine' }, 'x'), piece({ headline }, 'y')).conflicts.map(({ id }) => id);
    assert.deepEqual(ids('Theirs'), ids('Theirs'));
    assert.notEqual(ids('Theirs')[0], ids('Theirs, later')[0]);
    assert.equal(ids('Theirs')[1], ids('Theirs, later')[1]);
    for (const id of ids('Theirs')) assert.match(id, /^[A-Za-z]+-[a-z0-9]+(-\d+)?$/);
  });

  test('an editor cannot save while one choice is missing', () => {
    const merge = merged(piece({ headline: 'Mine' }), piece({ headline: 'Theirs' }));
    assert.throws(() => resolveConflicts(merge, {}), /headline-/);
    assert.throws(() => resolveConflicts(merge, { headline: 'mine' }), /headline-/);
    const again = JSON.parse(JSON.stringify(merge)) as typeof merge;
    assert.deepEqual(again, merge);
  });

  test('an editor never waits: 60 blocks of 10,000 words are merged in a few milliseconds', () => {
    const words = (seed: number) => Array.from({ length: 167 }, (_, index) => `word${seed + index}`).join(' ');
    const texts = Array.from({ length: 60 }, (_, index) => words(index * 200));
    const changed = (step: number) => texts.map((text, index) => (index % step === 0 ? `${text} and ${step}` : text));
    const sides = { base: piece({}, ...texts), mine: piece({}, ...changed(3)), theirs: piece({}, ...changed(5)) };
    // The best of some: the others say what else the machine was doing.
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      assert.equal(mergeContent(sides).conflicts.length, 4);
      return performance.now() - start;
    });
    const took = Math.min(...times);
    console.info(`60 blocks, 10,020 words: merged in ${took.toFixed(1)} ms`);
    assert.ok(took < 50, `${took} ms`);
  });
});
