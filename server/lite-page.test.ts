import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { litePage, withLite } from './lite-page.ts';

const page = { locale: 'en', url: '/en/news/1/a?lite', keep: true, part: 1 } as const;
const document = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/><title>A</title>${head}</head><body>${body}</body></html>`;
const lite = (body: string, asked: Partial<Parameters<typeof litePage>[1]> = {}) =>
  litePage(document(`<header><p>The paper</p></header><main id="content">${body}</main><footer><p>Foot</p></footer>`), {
    ...page,
    ...asked,
  });
const mainOf = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

describe('The lite edition of a page', () => {
  test('a reader gets no script, style sheet, frame or picture', () => {
    const html = litePage(
      document(
        '<header><p>The paper</p></header><main><h1>A</h1><script>x()</script><style>b{}</style><svg><text>map</text></svg><img src="/media/a-640.webp" alt="A bridge"/><video><source src="/media/a.mp4"/><a href="/media/a.mp4">Download</a></video></main><footer><p>Foot</p></footer>',
        '<link rel="stylesheet" href="/x.css"/><link rel="preload" href="/f.woff2"/><link rel="canonical" href="https://a.example/en"/><script src="/a.js" async=""></script><meta property="og:title" content="A"/>',
      ),
      page,
    );
    assert.doesNotMatch(html, /<script|stylesheet|preload|<svg|<img|<video|<source|og:title|class=/);
    assert.match(html, /<link rel="canonical" href="https:\/\/a\.example\/en">/);
    assert.match(html, /<a href="\/media\/a-640\.webp">Picture: A bridge<\/a>/);
    assert.match(html, /<a href="\/media\/a\.mp4">Download<\/a>/);
  });

  test('links lead on in it, and out of it where they lead elsewhere', () => {
    for (const [href, leadsTo] of [
      ['/en/news', '/en/news?lite'],
      ['/en?x=1#top', '/en?x=1&lite#top'],
      ['/', '/?lite'],
      ['#comments', '#comments'],
      ['/media/a.webp', '/media/a.webp'],
      ['/en/feed.xml', '/en/feed.xml'],
      ['/newsroom', '/newsroom'],
      ['https://a.example/en', 'https://a.example/en'],
      ['//a.example', '//a.example'],
      ['mailto:a@b.example', 'mailto:a@b.example'],
    ] as const)
      assert.equal(withLite(href, page.url), leadsTo);
    assert.match(lite('<p><a href="/en/topics">T</a></p>'), /href="\/en\/topics\?lite"/);
    assert.match(lite('<p><a href="/en/topics">T</a></p>', { keep: false, url: '/en' }), /href="\/en\/topics"/);
    assert.match(lite('<p>x</p>'), /href="\/en\/news\/1\/a\?full"/);
  });

  test('a picture in a link is what the link says only where it says nothing else', () => {
    const picture = '<img src="/media/a-640.webp" alt="A bridge"/>';
    assert.equal(
      mainOf(lite(`<p><a href="/en/a">${picture} The bridge</a></p>`)),
      '<p><a href="/en/a?lite"> The bridge</a></p>',
    );
    assert.equal(mainOf(lite(`<p><a href="/en/a">${picture}</a></p>`)), '<p><a href="/en/a?lite">A bridge</a></p>');
    assert.equal(mainOf(lite(`<div><a href="/en/a" aria-hidden="true">${picture}</a></div>`)), '');
  });

  test('forms stay as they work without script, and what catches machines stays out of sight', () => {
    const form = mainOf(
      lite(
        '<form action="" encType="multipart/form-data" method="POST" class="c"><input type="hidden" name="$ACTION_REF_1"/><p class="sr-only" aria-hidden="true"><label>Website <input name="website"/></label></p><label for="_R_1">Text</label><textarea id="_R_1" name="text" required=""></textarea><button type="submit">Send</button><button type="button">Copy</button></form>',
      ),
    );
    assert.match(
      form,
      /<form action="" enctype="multipart\/form-data" method="POST"><input type="hidden" name="\$ACTION_REF_1">/,
    );
    assert.match(form, /<p hidden=""><label>Website <input name="website"><\/label><\/p>/);
    assert.match(form, /<label for="_R_1">Text<\/label> ?<textarea id="_R_1" name="text" required=""><\/textarea>/);
    assert.doesNotMatch(form, /Copy|class/);
    assert.match(
      lite('<form action="/en/search"><input name="q"/></form>'),
      /<form action="\/en\/search\?lite"><input name="q"><input type="hidden" name="lite"><\/form>/,
    );
  });

  test('words that only their places held apart do not run together, and those of a text stay as written', () => {
    assert.equal(
      mainOf(lite('<p><b>Desk</b><span>1 October</span><span>4 min</span></p>')),
      '<p><b>Desk</b> 1 October 4 min</p>',
    );
    assert.equal(
      mainOf(lite('<div class="reading"><p><b>under</b><i>stood</i></p></div>')),
      '<p><b>under</b><i>stood</i></p>',
    );
  });

  test('foreign words keep their language and direction', () => {
    assert.match(
      lite('<p><a href="/ar" lang="ar" hreflang="ar">العربية</a> <bdi dir="rtl">x</bdi></p>'),
      /<a href="\/ar\?lite" lang="ar" hreflang="ar">العربية<\/a> <bdi dir="rtl">x<\/bdi>/,
    );
  });

  test('a page that is too long is handed out in parts, each whole, below 20 kB, and nothing is lost', () => {
    // Words that do not pack well.
    let seed = 7;
    const word = () => (seed = (seed * 48271) % 2147483647).toString(36);
    const paragraphs = Array.from(
      { length: 120 },
      (_, index) => `<p>start-${index} ${Array.from({ length: 80 }, word).join(' ')}</p>`,
    );
    const links =
      '<a href="#comments">Talk</a> <a href="#content">Skip</a> <a href="#title">Up</a> <a href="/en/news/2/b#comments">Other</a>';
    const head = `<header><h1 id="title">The long one</h1><p>${links}</p></header>`;
    const talk = '<section id="comments"><h2>Talk</h2><p id="comment-1">Said.</p></section>';
    const body = `<article>${head}<div class="reading">${paragraphs.join('')}</div>${talk}</article>`;
    const first = lite(body);
    const count = Number(/Part 1 of (\d+)/.exec(first)?.[1]);
    assert.ok(count > 1, first.slice(0, 200));
    const parts = Array.from({ length: count }, (_, index) =>
      lite(body, { part: index + 1, url: `/en/news/1/a?lite=${index + 1}` }),
    );
    for (const part of parts) {
      assert.ok(gzipSync(part).length <= 20_000, `${gzipSync(part).length} bytes`);
      assert.match(part, /<h1 id="title">The long one<\/h1>/);
    }
    assert.equal(new Set(parts.join('').match(/start-\d+/g)).size, 120);
    // What leads to another part says so; what leads to this one, to all or out of the page stays.
    const holder = parts.findIndex((part) => part.includes('id="comments"')) + 1;
    assert.ok(holder > 1);
    for (const [index, part] of parts.entries()) {
      const there = index + 1 === holder ? '#comments' : `/en/news/1/a?lite=${holder}#comments`;
      assert.ok(part.includes(`<a href="${there}">Talk</a>`), `part ${index + 1}`);
      assert.ok(part.includes('<a href="#content">Skip</a>') && part.includes('<a href="#title">Up</a>'));
      assert.ok(part.includes('<a href="/en/news/2/b?lite#comments">Other</a>'));
    }
    assert.equal(parts.join('').match(/start-\d+/g)?.length, 120);
  });
});
