import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import type { Block, BodyDocument, Inline, ListItem, Mark, Paragraph } from '../../../db/articles/document.ts';
import { fromEditor, toEditor } from './clean-document.ts';
import { documentExtensions } from './document-schema.ts';

const schema = getSchema(documentExtensions());
/** A body as it comes back from the editor that has opened it. */
const throughEditor = (document: BodyDocument) => {
  const node = schema.nodeFromJSON(toEditor(document));
  node.check();
  return fromEditor(node.toJSON() as object);
};

const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const href = fc.constantFrom('/en/news/7/rice', '#note', 'https://example.org/?a=1&b=2', 'mailto:desk@example.org');
const marks = fc
  .record({ bold: fc.boolean(), italic: fc.boolean(), code: fc.boolean(), link: fc.option(href) })
  .map(({ bold, italic, code, link }): Mark[] => [
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
    ...(code ? [{ type: 'code' as const }] : []),
    ...(link ? [{ type: 'link' as const, attrs: { href: link } }] : []),
  ]);
const inline = fc.oneof(
  fc
    .tuple(text, marks)
    .map(([words, set]): Inline => ({ type: 'text', text: words, ...(set.length && { marks: set }) })),
  fc.constant<Inline>({ type: 'hardBreak' }),
);
const marksOf = (node: Inline | undefined) => node?.type === 'text' && JSON.stringify(node.marks ?? []);
/** Two neighbours of the same marks would be one text. */
const line = fc
  .array(inline, { maxLength: 4 })
  .map((nodes) => nodes.filter((node, at) => node.type === 'hardBreak' || marksOf(node) !== marksOf(nodes[at - 1])));
const paragraph = line.map((content): Paragraph => ({ type: 'paragraph', ...(content.length && { content }) }));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const items = fc.array(
  paragraphs.map((content): ListItem => ({ type: 'listItem', content })),
  { minLength: 1, maxLength: 3 },
);
const maybe = (name: 'source' | 'caption') =>
  fc.option(text, { nil: undefined }).map((value) => (value === undefined ? {} : { attrs: { [name]: value } }));
const id = fc.integer({ min: 1, max: 999 });
const cell = fc.record({ type: fc.constantFrom('tableHeader' as const, 'tableCell' as const), content: paragraphs });
const rows = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(
    fc.array(cell, { minLength: width, maxLength: width }).map((content) => ({ type: 'tableRow' as const, content })),
    { minLength: 1, maxLength: 3 },
  ),
);
const block = fc.oneof(
  paragraph,
  fc.record({ type: fc.constant('heading'), attrs: fc.record({ level: fc.constantFrom(2, 3, 4) }), content: line }),
  fc.record({ type: fc.constantFrom('bulletList', 'orderedList', 'keyPoints'), content: items }),
  fc.tuple(maybe('source'), paragraphs).map(([attrs, content]) => ({ type: 'blockquote', ...attrs, content })),
  fc.tuple(maybe('source'), line).map(([attrs, content]) => ({ type: 'pullQuote', ...attrs, content })),
  fc.record({ type: fc.constantFrom('question', 'codeBlock'), content: line }),
  fc.record({
    type: fc.constant('editorsNote'),
    attrs: fc.record({ kind: fc.constantFrom('correction', 'clarification', 'update') }),
    content: line,
  }),
  fc.tuple(maybe('caption'), rows).map(([attrs, content]) => ({ type: 'table', ...attrs, content })),
  fc.tuple(id, fc.option(fc.string(), { nil: undefined })).map(([media, caption]) => ({
    type: 'figure',
    attrs: { media, ...(caption !== undefined && { caption }) },
  })),
  id.map((album) => ({ type: 'gallery', attrs: { album } })),
  id.map((film) => ({ type: 'film', attrs: { film } })),
  fc.record({ type: fc.constant('map'), attrs: fc.record({ map: text, date: fc.constant('2018-10-01') }) }),
  fc.record({ type: fc.constant('map'), attrs: fc.record({ map: text }) }),
  fc.record({ type: fc.constant('embed'), attrs: fc.record({ url: fc.webUrl(), title: fc.string() }) }),
  fc.constant({ type: 'horizontalRule' }),
) as fc.Arbitrary<Block>;

const isBlank = ([first, ...rest]: Block[]) => rest.length === 0 && first?.type === 'paragraph' && !first.content;
const document = fc
  .array(block, { maxLength: 8 })
  .filter((content) => !isBlank(content))
  .map((content) => JSON.parse(JSON.stringify({ v: 1, type: 'doc', content })) as BodyDocument);

describe('A body in the editor', () => {
  test('an editor who opens a piece and changes nothing has changed nothing', () => {
    fc.assert(
      fc.property(document, (body) => assert.deepEqual(throughEditor(body), body)),
      { numRuns: 400 },
    );
  });

  test('an editor of an empty piece has a paragraph to write in, and leaves it empty', () => {
    const empty: BodyDocument = { v: 1, type: 'doc', content: [] };
    assert.deepEqual(toEditor(empty).content, [{ type: 'paragraph' }]);
    assert.deepEqual(throughEditor(empty), empty);
  });

  test('an editor is shown whatever was stored, as far as it is a body, and never a broken page', () => {
    const known = block.map((one) => one as unknown);
    const broken = fc.oneof(known, fc.anything(), fc.record({ type: fc.string(), content: fc.array(fc.anything()) }));
    const crooked = fc.record({
      type: fc.constantFrom('table', 'bulletList', 'blockquote', 'heading', 'figure', 'map', 'embed', 'tableRow'),
      attrs: fc.anything(),
      content: fc.anything(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(broken, crooked)), (content) => {
        const once = throughEditor({ v: 1, type: 'doc', content } as BodyDocument);
        assert.deepEqual(throughEditor(once), once);
      }),
      { numRuns: 400 },
    );
    for (const nothing of [undefined, null, 7, 'x', {}, { content: 'x' }]) {
      assert.deepEqual(throughEditor(nothing as never).content, []);
    }
  });

  test('an editor finds the text of a block that this version does not know', () => {
    const unknown = { type: 'poll', content: [{ type: 'option', content: [{ type: 'text', text: 'Yes' }] }] };
    assert.deepEqual(throughEditor({ v: 1, type: 'doc', content: [unknown] } as never).content, [
      { type: 'paragraph', content: [{ type: 'text', text: 'Yes' }] },
    ]);
  });

  test('an editor never carries a link on that could run a program', () => {
    const mark = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [mark] }] }];
    assert.equal(JSON.stringify(throughEditor({ v: 1, type: 'doc', content } as never)).includes('javascript'), false);
  });
});
