import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countWords, isSafeHref, plainText, readingMinutes, renderBody } from './body.ts';
import type { Block, BodyDocument, Inline } from './document.ts';

/** A document of blocks that need not be what their type says. */
const documentOf = (...content: unknown[]) => ({ v: 1, type: 'doc', content }) as BodyDocument;
/** The HTML of a document without embeds. */
const htmlOf = (...content: unknown[]) =>
  renderBody(documentOf(...content))
    .map((part) => ('html' in part ? part.html : '[embed]'))
    .join('');
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks }) as Inline;
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content }) as Block;

describe('A body as readers get it', () => {
  test('a writer’s blocks become the elements they mean', () => {
    const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] });
    const cases: [unknown, string][] = [
      [paragraph(text('One.')), '<p>One.</p>'],
      [paragraph(text('a'), { type: 'hardBreak' }, text('b')), '<p>a<br>b</p>'],
      [{ type: 'heading', attrs: { level: 3 }, content: [text('Why')] }, '<h3>Why</h3>'],
      [{ type: 'bulletList', content: [item('a'), item('b')] }, '<ul><li>a</li><li>b</li></ul>'],
      [{ type: 'orderedList', content: [item('a')] }, '<ol><li>a</li></ol>'],
      [{ type: 'keyPoints', content: [item('a')] }, '<ul class="key-points"><li>a</li></ul>'],
      [{ type: 'pullQuote', content: [text('So.')] }, '<p class="pull-quote">So.</p>'],
      [{ type: 'question', content: [text('Why?')] }, '<h2 class="question">Why?</h2>'],
      [{ type: 'codeBlock', content: [text('a < b')] }, '<pre dir="ltr"><code>a &lt; b</code></pre>'],
      [{ type: 'horizontalRule' }, '<hr>'],
      [
        { type: 'blockquote', attrs: { source: 'The minister' }, content: [paragraph(text('Yes.'))] },
        '<blockquote><p>Yes.</p><footer>The minister</footer></blockquote>',
      ],
    ];
    for (const [block, html] of cases) assert.equal(htmlOf(block), html);
  });

  test('a writer’s marks nest in their order', () => {
    const link = { type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } };
    assert.equal(
      htmlOf(paragraph(text('bold', { type: 'bold' }, link), text('so', { type: 'italic' }))),
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener"><strong>bold</strong></a><em>so</em></p>',
    );
  });

  test('a writer’s table has a caption, heads with a scope, and scrolls by keyboard', () => {
    const cell = (type: string, words: string) => ({ type, content: [paragraph(text(words))] });
    const row = (...content: unknown[]) => ({ type: 'tableRow', content });
    const rows = [
      row(cell('tableHeader', 'Year'), cell('tableHeader', 'Tonnes')),
      row(cell('tableHeader', '2018'), { type: 'tableCell', content: [paragraph(text('4')), paragraph(text('est.'))] }),
    ];
    assert.equal(
      htmlOf({ type: 'table', attrs: { caption: 'Rice & water' }, content: rows }),
      '<div class="table-scroll" tabindex="0" role="group" aria-label="Rice &amp; water"><table><caption>Rice &amp; water</caption>' +
        '<tr><th scope="col">Year</th><th scope="col">Tonnes</th></tr><tr><th scope="row">2018</th><td>4<br>est.</td></tr></table></div>',
    );
  });

  test('an editor’s picture or map parts the text and is left to its component', () => {
    const figure = { type: 'figure', attrs: { media: 7 } };
    const map = { type: 'map', attrs: { map: 'idlib' } };
    assert.deepEqual(
      renderBody(documentOf(paragraph(text('a')), paragraph(text('b')), figure, map, paragraph(text('c')))),
      [{ html: '<p>a</p><p>b</p>' }, { embed: figure }, { embed: map }, { html: '<p>c</p>' }],
    );
  });
});

describe('What editors put between the paragraphs', () => {
  test('a page of another host parts the text and is left to its component', () => {
    const embed = { type: 'embed', attrs: { url: 'https://player.vimeo.com/video/1', title: 'The dam' } };
    assert.deepEqual(renderBody(documentOf(paragraph(text('a')), embed, paragraph(text('b')))), [
      { html: '<p>a</p>' },
      { embed },
      { html: '<p>b</p>' },
    ]);
    assert.deepEqual(renderBody(documentOf({ type: 'embed' })), []);
  });

  test('an editor’s note says what it is where the page has a word for it', () => {
    const note = { type: 'editorsNote', attrs: { kind: 'correction' }, content: [text('It was <ten>.')] };
    const names = { correction: 'Tas & hih', clarification: 'x', update: 'y' };
    assert.equal(htmlOf(note), '<p class="editors-note">It was &lt;ten&gt;.</p>');
    assert.deepEqual(renderBody(documentOf(note), names), [
      { html: '<p class="editors-note"><strong>Tas &amp; hih:</strong> It was &lt;ten&gt;.</p>' },
    ]);
    for (const kind of ['toString', '__proto__', undefined, 7]) {
      assert.deepEqual(renderBody(documentOf({ ...note, attrs: { kind } }), names), [
        { html: '<p class="editors-note">It was &lt;ten&gt;.</p>' },
      ]);
    }
  });
});

describe('A body that means harm', () => {
  test('a writer’s angle brackets and quotation marks stay text, wherever they stand', () => {
    const evil = `<script>"'&`;
    const safe = '&lt;script&gt;&quot;&#39;&amp;';
    assert.equal(htmlOf(paragraph(text(evil))), `<p>${safe}</p>`);
    assert.equal(
      htmlOf({ type: 'blockquote', attrs: { source: evil }, content: [] }),
      `<blockquote><footer>${safe}</footer></blockquote>`,
    );
    const table = htmlOf({ type: 'table', attrs: { caption: evil }, content: [] });
    assert.equal(table.includes('<script>'), false);
    const link = { type: 'link', attrs: { href: 'https://example.org/"onmouseover="x' } };
    assert.equal(htmlOf(paragraph(text('a', link))).includes('"onmouseover'), false);
    const topic = { type: 'topic', attrs: { href: '/en/topics/nato', explainer: evil } };
    assert.ok(htmlOf(paragraph(text('a', topic))).includes(`title="${safe}"`));
  });

  test('a link that could run a program or leave for nobody-knows-where is only its words', () => {
    const unsafe = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      '//example.org',
      '/\\example.org',
      '/\t/example.org',
      '\\\\example.org',
      'example.org',
      'articles/7',
      '',
    ];
    for (const href of unsafe) {
      assert.equal(isSafeHref(href), false, href);
      assert.equal(htmlOf(paragraph(text('here', { type: 'link', attrs: { href } }))), '<p>here</p>', href);
      assert.equal(htmlOf(paragraph(text('here', { type: 'topic', attrs: { href } }))), '<p>here</p>', href);
    }
    for (const href of [
      '/en/news',
      '#note',
      'https://example.org',
      'HTTP://example.org',
      'mailto:a@example.org',
      'tel:+9611',
    ]) {
      assert.equal(isSafeHref(href), true, href);
    }
  });

  test('a heading of level 1 or 9 cannot break the page’s outline', () => {
    for (const level of [1, 9, '2><script>', undefined]) {
      assert.equal(htmlOf({ type: 'heading', attrs: { level }, content: [text('a')] }), '<h2>a</h2>');
    }
  });

  test('a node or mark nobody knows leaves its text and nothing else', () => {
    const unknown = { type: 'iframe', attrs: { src: 'https://example.org' }, content: [paragraph(text('See <this>'))] };
    assert.equal(htmlOf(unknown), '<p>See &lt;this&gt;</p>');
    assert.equal(htmlOf({ type: 'iframe', attrs: { src: 'x' } }), '');
    assert.equal(
      htmlOf(paragraph({ type: 'emoji', content: [text('so')] }, text('b', { type: 'blink' }))),
      '<p>sob</p>',
    );
  });

  test('a document that is none, or is in pieces, is rendered as far as it goes', () => {
    for (const document of [undefined, null, {}, { content: null }, { content: 'x' }, { content: {} }]) {
      assert.deepEqual(renderBody(document as never), []);
    }
    const types = [
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'keyPoints',
      'blockquote',
      'pullQuote',
      'question',
    ];
    const broken = [undefined, null, 'x', 7, {}, [null], [7], [{}], [{ content: 'x' }], [{ type: 'text', marks: 'x' }]];
    for (const type of [
      ...types,
      'table',
      'codeBlock',
      'horizontalRule',
      'figure',
      'map',
      'gallery',
      'film',
      'nothing',
    ]) {
      for (const content of broken) assert.doesNotThrow(() => renderBody(documentOf({ type, content })), type);
    }
    assert.equal(htmlOf(null, 7, paragraph(text('a', null, { type: 'link' })), { type: 'figure' }), '<p>a</p>');
  });
});

describe('A body in figures', () => {
  test('a reader is told how many words there are, in any script', () => {
    const words = (...lines: string[]) => countWords(documentOf(...lines.map((line) => paragraph(text(line)))));
    assert.equal(words(), 0);
    assert.equal(words('It’s 1.5 °C – really.', 'So-so.'), 5);
    assert.equal(words('قال المُتحدّث إنّ ٢٩ دولة'), 5);
    assert.equal(words('می‌خواهم بروم'), 2);
    const broken = documentOf(paragraph(text('one'), { type: 'hardBreak' }, text('two')));
    assert.equal(plainText(broken), 'one two');
    assert.equal(plainText(documentOf(paragraph(text('half'), text('way', { type: 'bold' })))), 'halfway');
  });

  test('a reader is told at least one minute, and more for Arabic than for English', () => {
    assert.equal(readingMinutes(0, 'en'), 1);
    assert.equal(readingMinutes(1190, 'en'), 5);
    assert.equal(readingMinutes(1190, 'ar'), 7);
  });
});
