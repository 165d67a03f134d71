import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  checkArticle,
  type ChecklistFacts,
  listFilmsOf,
  listInternalLinks,
  listMediaOf,
  type Problem,
} from './checklist.ts';
import type { ArticleContent } from './content.ts';

const text = (words: string, href?: string, ...marks: unknown[]) => ({
  type: 'text',
  text: words,
  marks: href === undefined ? marks : [...marks, { type: 'link', attrs: { href } }],
});
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const heading = (level: number, words = `Level ${level}`) => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});
const body = (...content: unknown[]) => ({ v: 1, type: 'doc', content }) as ArticleContent['body'];

const COMPLETE: ArticleContent = {
  locale: 'en',
  sectionId: 1,
  slug: 'talks-open',
  headline: 'Talks open',
  kicker: '',
  standfirst: 'Envoys meet in Geneva.',
  dateline: 'Geneva',
  body: body(heading(2), paragraph(text('Envoys met. Earlier: '), text('the first round', '/en/news/1/a'))),
  leadMediaId: 7,
  leadAlt: '',
  leadCaption: '',
  socialMediaId: null,
  authorIds: [1],
  topicIds: [1],
  keywords: ['Geneva'],
  sources: ['UN statement'],
  searchTitle: '',
  searchDescription: '',
  canonicalUrl: '',
  commentsMode: 'site',
  embargoAt: null,
  translationGroupId: null,
  mentions: true,
};
const FACTS: ChecklistFacts = {
  headlineLength: 110,
  mediaWithoutAlt: [],
  filmsWithoutCaptions: [],
  deadLinks: [],
  embedHosts: ['youtube.com', 'player.vimeo.com'],
  sectionExists: true,
  now: null,
};

const brief = ({ code, field, detail }: Problem) => [code, field, ...(detail === undefined ? [] : [detail])].join(' ');
const check = (changes: Partial<ArticleContent> = {}, facts: Partial<ChecklistFacts> = {}) => {
  const { errors, warnings } = checkArticle({ ...COMPLETE, ...changes }, { ...FACTS, ...facts });
  return { errors: errors.map(brief), warnings: warnings.map(brief) };
};
const errors = (changes: Partial<ArticleContent>, facts?: Partial<ChecklistFacts>) => check(changes, facts).errors;
const warnings = (changes: Partial<ArticleContent>) => check(changes).warnings;

describe('A piece before it is published', () => {
  test('an editor of a complete piece hears nothing', () => {
    assert.deepEqual(check(), { errors: [], warnings: [] });
  });

  test('an editor of an empty piece hears everything that is missing, in the order of the fields', () => {
    const empty = { headline: ' ', standfirst: '', body: body(paragraph()), authorIds: [], leadMediaId: null };
    assert.deepEqual(check({ ...empty, topicIds: [], keywords: [], sources: [] }, { sectionExists: false }), {
      errors: [
        'headlineMissing headline',
        'sectionMissing sectionId',
        'standfirstMissing standfirst',
        'bodyEmpty body',
        'bylineMissing authorIds',
      ],
      warnings: [
        'leadMissing leadMediaId',
        'topicsMissing topicIds',
        'keywordsMissing keywords',
        'sourcesMissing sources',
      ],
    });
  });

  test('an editor may publish pictures without a word of text', () => {
    assert.deepEqual(errors({ body: body({ type: 'gallery', attrs: { album: 3 } }) }), []);
    assert.deepEqual(errors({ body: body({ type: 'horizontalRule' }, null) }), ['bodyEmpty body']);
  });

  test('an editor’s headline is measured in characters as people count them', () => {
    assert.deepEqual(errors({ headline: '👍'.repeat(5) }, { headlineLength: 5 }), []);
    assert.deepEqual(errors({ headline: 'عنوان طويل' }, { headlineLength: 9 }), ['headlineLong headline 10']);
  });

  test('an editor hears of every picture without alternative text, once', () => {
    const figures = body(...[8, 9, 8].map((media) => ({ type: 'figure', attrs: { media } })), paragraph(text('x')));
    assert.deepEqual(errors({ body: figures }, { mediaWithoutAlt: [7, 8] }), [
      'leadAltMissing leadAlt',
      'figureAltMissing body 8',
    ]);
    assert.deepEqual(errors({ leadAlt: 'A hall' }, { mediaWithoutAlt: [7] }), []);
    assert.deepEqual(errors({ leadMediaId: null }, { mediaWithoutAlt: [7] }), []);
  });

  test('an editor hears of films without captions and of links that lead nowhere', () => {
    const film = (id: number) => ({ type: 'film', attrs: { film: id } });
    assert.deepEqual(errors({ body: body(film(3), film(4)) }, { filmsWithoutCaptions: [4] }), [
      'filmCaptionsMissing body 4',
    ]);
    assert.deepEqual(errors({}, { deadLinks: ['/en/news/1/a', '/en/elsewhere'] }), ['linkDead body /en/news/1/a']);
  });

  test('an editor may embed pages of the hosts on the list, and of no host that looks like one', () => {
    const hosts = (...urls: unknown[]) =>
      errors({ body: body(...urls.map((url) => ({ type: 'embed', attrs: { url, title: 'x' } }))) });
    assert.deepEqual(hosts('https://youtube.com/1', 'https://www.youtube.com/1', 'https://player.vimeo.com/2'), []);
    assert.deepEqual(hosts('https://vimeo.com/2', 'https://youtube.com.example.org/', 'https://notyoutube.com/'), [
      'embedHost body vimeo.com',
      'embedHost body youtube.com.example.org',
      'embedHost body notyoutube.com',
    ]);
    assert.deepEqual(hosts('http://youtube.com/1', 'javascript:alert(1)', 7), [
      'embedHost body http://youtube.com/1',
      'embedHost body javascript:alert(1)',
      'embedHost body 7',
    ]);
  });

  test('an editor cannot publish before the embargo is over, but can go on writing', () => {
    const embargoAt = '2026-02-01T06:00:00.000Z';
    assert.deepEqual(errors({ embargoAt }), []);
    assert.deepEqual(errors({ embargoAt }, { now: '2026-02-01T05:59:59.999Z' }), ['embargo embargoAt']);
    assert.deepEqual(errors({ embargoAt }, { now: '2026-02-01T06:00:00.000Z' }), []);
    assert.deepEqual(errors({ embargoAt: 'soon' }, { now: '2026-02-01T06:00:00.000Z' }), ['embargo embargoAt']);
    assert.deepEqual(errors({}, { now: '2026-02-01T06:00:00.000Z' }), []);
  });
});

describe('A piece that could be better', () => {
  test('an editor is warned of texts that are too long', () => {
    assert.deepEqual(warnings({ standfirst: 'x'.repeat(300), searchDescription: 'x'.repeat(160) }), []);
    assert.deepEqual(warnings({ standfirst: 'x'.repeat(301), searchDescription: 'x'.repeat(161) }), [
      'standfirstLong standfirst 301',
      'searchDescriptionLong searchDescription 161',
    ]);
    const words = (count: number) => body(paragraph(text('كلمة '.repeat(count))));
    assert.deepEqual(warnings({ body: words(200) }), []);
    assert.deepEqual(warnings({ body: words(201) }), [`paragraphLong body ${'كلمة '.repeat(12)}`]);
  });

  test('an editor is warned when a heading skips a level', () => {
    assert.deepEqual(warnings({ body: body(heading(2), heading(3), heading(4), heading(2), heading(3)) }), []);
    assert.deepEqual(warnings({ body: body(heading(3, 'First'), heading(2), heading(4, 'Deep')) }), [
      'headingJump body First',
      'headingJump body Deep',
    ]);
  });

  test('an editor is warned of links that say «here», in each of the three languages', () => {
    const vague = (...words: string[]) =>
      warnings({ body: body(paragraph(...words.map((word, index) => text(word, `/en/${index}`)))) });
    assert.deepEqual(vague('the court’s ruling', 'حكم المحكمة', 'رأی دادگاه', 'here and now'), []);
    assert.deepEqual(vague('Here', 'هُنا', 'این‌جا', 'اينجا کليک کنيد', 'read more…', ' للمزيد: '), [
      'linkTextVague body Here',
      'linkTextVague body هُنا',
      'linkTextVague body این‌جا',
      'linkTextVague body اينجا کليک کنيد',
      'linkTextVague body read more…',
      'linkTextVague body للمزيد:',
    ]);
    const parted = paragraph(text('click ', '/en/a'), text('here', '/en/a', { type: 'bold' }));
    assert.deepEqual(warnings({ body: body(parted) }), ['linkTextVague body click here']);
  });

  test('an editor is warned when the title for search engines only repeats the headline', () => {
    assert.deepEqual(warnings({ searchTitle: 'Talks open ' }), ['searchTitleSame searchTitle']);
    assert.deepEqual(warnings({ searchTitle: 'Geneva talks open' }), []);
  });
});

describe('What a piece uses', () => {
  test('an editor’s pictures, films and own links are found wherever they stand, each once', () => {
    const item = (...content: unknown[]) => ({ type: 'listItem', content: [paragraph(...content)] });
    const document = body(
      { type: 'figure', attrs: { media: 8 } },
      { type: 'figure', attrs: { media: 7 } },
      { type: 'film', attrs: { film: 3 } },
      {
        type: 'bulletList',
        content: [item(text('a', '/en/a')), item(text('b', 'https://example.org'), text('c', '//example.org'))],
      },
      { type: 'blockquote', content: [paragraph(text('d', '#note'), text('e', '/fa/%D8%A7?x#y'), text('a', '/en/a'))] },
    );
    assert.deepEqual(listMediaOf({ ...COMPLETE, body: document }), [7, 8]);
    assert.deepEqual(listFilmsOf({ ...COMPLETE, body: document }), [3]);
    assert.deepEqual(listInternalLinks(document), ['/en/a', '/fa/%D8%A7?x#y']);
    assert.deepEqual(listMediaOf({ ...COMPLETE, leadMediaId: null, body: body() }), []);
  });

  test('an editor gets a list, whatever the stored document holds', () => {
    const type = fc.oneof(fc.constantFrom('paragraph', 'heading', 'figure', 'film', 'embed', 'text'), fc.jsonValue());
    const node = fc.record(
      { type, attrs: fc.jsonValue(), marks: fc.jsonValue(), text: fc.jsonValue(), content: fc.array(fc.jsonValue()) },
      { requiredKeys: [] },
    );
    const documents = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(node, fc.jsonValue())).map((list) => body(...list)),
    );
    fc.assert(
      fc.property(documents, (document) => {
        const content = { ...COMPLETE, body: document as ArticleContent['body'] };
        checkArticle(content, FACTS);
        listMediaOf(content);
        listFilmsOf(content);
      }),
      { numRuns: 1000 },
    );
  });
});
