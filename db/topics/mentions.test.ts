import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aBody } from '../../e2e/factories.ts';
import { renderBody } from '../articles/body.ts';
import type { BodyDocument } from '../articles/document.ts';
import { linkTopics, type TopicNames } from './mentions.ts';

const topic = (slug: string, ...names: string[]): TopicNames => ({ slug, names, explainer: `About ${slug}.` });
const NATO = topic('nato', 'NATO', 'North Atlantic Treaty Organization');
const KURDS = topic('kurds', 'Kurds', 'Kurdish people');

/** The body as text, a mention as [words](slug). */
function linked(document: BodyDocument, topics: TopicNames[], locale: 'en' | 'ar' | 'fa' = 'en'): string {
  const marked = linkTopics(document, topics, { locale, href: (slug) => `/${slug}` });
  const html = renderBody(marked).map((part) => ('html' in part ? part.html : ''));
  return html
    .join('')
    .replace(/<a class="topic-mention" href="\/([^"]*)" title="[^"]*">(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<\/p><p>/g, ' | ')
    .replace(/<\/?p>/g, '');
}

describe('The first mention of a topic', () => {
  test('a reader is led to each topic once, from where it is first named', () => {
    assert.equal(
      linked(aBody('The Kurds and NATO met.', 'NATO left the Kurds.'), [NATO, KURDS]),
      'The [Kurds](kurds) and [NATO](nato) met. | NATO left the Kurds.',
    );
    assert.equal(linked(aBody('Nobody came.'), [NATO]), 'Nobody came.');
    assert.equal(linked(aBody('NATO'), []), 'NATO');
  });

  test('a reader of any other name of the topic is led there too, the longest name first', () => {
    const text = 'The North Atlantic Treaty Organization (NATO) grew.';
    assert.equal(linked(aBody(text), [NATO]), 'The [North Atlantic Treaty Organization](nato) (NATO) grew.');
    assert.equal(linked(aBody('The Kurdish people'), [KURDS]), 'The [Kurdish people](kurds)');
  });

  test('a name inside another word is no mention; with a plural or a possessive it is', () => {
    assert.equal(linked(aBody('A NATOnal and unNATO thing.'), [NATO]), 'A NATOnal and unNATO thing.');
    assert.equal(linked(aBody('NATO’s plan'), [NATO]), '[NATO](nato)’s plan');
    assert.equal(linked(aBody('(NATO)'), [NATO]), '([NATO](nato))');
  });

  test('an Arabic name is found behind its article and particles, without its vowel signs', () => {
    const kurds = topic('kurds', 'الأكراد', 'أكراد');
    assert.equal(linked(aBody('قالت وَالأَكراد'), [kurds], 'ar').includes('](kurds)'), true);
    assert.equal(linked(aBody('للأكراد مطالب'), [kurds], 'ar').includes('](kurds)'), true);
    assert.equal(linked(aBody('استأكراد'), [kurds], 'ar'), 'استأكراد');
  });

  test('a Persian name is found with its plural, joined or apart, in either form of its letters', () => {
    const kurds = topic('kurds', 'کرد');
    for (const words of ['کردها', 'کرد‌ها', 'كردهای عراق']) {
      assert.equal(linked(aBody(words), [kurds], 'fa').includes('](kurds)'), true, words);
    }
    assert.equal(linked(aBody('کردستان'), [kurds], 'fa'), 'کردستان');
  });

  test('a heading, a quotation, a table or a link is left as it was written; a list is not', () => {
    const text = (words: string) => ({ type: 'text' as const, text: words });
    const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] });
    const link = { ...text('NATO'), marks: [{ type: 'link' as const, attrs: { href: '/x' } }] };
    const document: BodyDocument = {
      v: 1,
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('NATO')] },
        { type: 'blockquote', content: [paragraph('NATO')] },
        {
          type: 'table',
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('NATO')] }] }],
        },
        { type: 'paragraph', content: [link] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('In NATO')] }] },
      ],
    };
    const html = linked(document, [NATO]);
    assert.equal(html.split('](nato)').length, 2);
    assert.ok(html.includes('<li>In [NATO](nato)</li>'));
  });

  test('a topic’s words cannot break out of the link, and what is stored stays as it was', () => {
    const document = aBody('NATO');
    const evil = { ...NATO, explainer: '"><script>' };
    const [part] = renderBody(linkTopics(document, [evil], { locale: 'en', href: () => '/x' }));
    assert.equal(part && 'html' in part && part.html.includes('<script>'), false);
    assert.deepEqual(document, aBody('NATO'));
  });
});
