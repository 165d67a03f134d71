import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { mediaPath } from '../db/media/files.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '../db/site/locales.ts';
import { attribute, type Element, find, isElement, lightenBody, type LiteView, make, markupOf } from './lite-markup.ts';
import { type Divided, partOf } from './lite-parts.ts';
import { serverWords, sizeInWords } from './words.ts';

/** A whole page of the site made into one of the lite edition. */

/** Bytes of a packed page: what is promised is 20 kB. */
const MOST = 19_000;
/** Left out of a page that is too long, one after the other, before it is divided: all of them have pages of their own. */
const SPARED = ['rail-foot', 'rail-side'];

const STYLE = `:root{color-scheme:light dark}body{max-width:42rem;margin:0 auto;padding:0 1rem 2rem;font:1.0625rem/1.6 Georgia,serif;overflow-wrap:break-word}
:is(:lang(ar),:lang(fa)) body{font-family:serif;line-height:1.85}h1,h2,h3,h4{line-height:1.25;margin:1.2em 0 .4em}:is(:lang(ar),:lang(fa)) :is(h1,h2,h3,h4){line-height:1.5}
h1{font-size:1.7rem}h2{font-size:1.25rem;border-top:1px solid;padding-top:.5rem}h3,h4{font-size:1.05rem}p{margin:.5em 0}
ul,ol{padding-inline-start:1.4rem}nav ul,footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}li{margin:.2em 0}nav a,footer a{display:inline-block;min-height:1.75rem}
a,button,summary{min-height:1.5rem}:focus-visible{outline:2px solid;outline-offset:2px}[hidden],:is(#comment-sent,#letter-sent):not(:target){display:none}:target{outline:2px solid}
figure{margin:1em 0}figcaption{font-size:.9em}table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid;padding:.25rem .5rem;text-align:start}
label{display:block;margin-top:.6em}input:not([type=checkbox]):not([type=radio]),textarea,select,button{font:inherit;box-sizing:border-box;max-width:100%;padding:.4rem}textarea{width:100%}
blockquote{border-inline-start:3px solid;margin-inline:0;padding-inline-start:1rem}form form{display:inline}pre{overflow-x:auto}`;

/** The style of every lite page; the policy names it by its hash. */
export const LITE_STYLE = STYLE.replace(/\n/g, '');

export type LitePage = {
  locale: Locale;
  /** Path and query that were asked for. */
  url: string;
  /** Whether links carry `?lite` along: not where the browser itself asks for less data. */
  keep: boolean;
  /** Which part of a page that is too long for one, from 1. */
  part: number;
};

const PAGE = new RegExp(`^/(?:${LOCALE_CODES.join('|')})?(?:[/?#]|$)`);
const FILE = /\.(?:xml|json|png|jpg|webp|webmanifest|txt|js)(?:[?#]|$)/;

/** The address with `lite` in its query; those of files, of the newsroom and of other sites stay as they are. */
export function withLite(href: string, base: string): string {
  const [here = ''] = base.split('?', 1);
  const absolute = href.startsWith('?') ? here + href : href;
  if (!PAGE.test(absolute) || absolute.startsWith('//') || FILE.test(absolute)) return href;
  const [rest = '', hash] = absolute.split('#', 2);
  const [path = '', query = ''] = rest.split('?', 2);
  const asked = query.split('&').filter((one) => one && !/^(?:lite|full)(?:=|$)/.test(one));
  return `${path}?${[...asked, 'lite'].join('&')}${hash === undefined ? '' : `#${hash}`}`;
}

/** The same page in full. `full` also overrules a browser that asks for less data. */
const fullAddress = (url: string) => withLite(url, url).replace(/([?&])lite(?=#|$)/, '$1full');

/** Bytes of a stored picture; undefined when it does not lie there. */
function bytesOf(src: string): number | undefined {
  const name = /^\/media\/([\w.-]+)$/.exec(src)?.[1];
  const file = name ? mediaPath(name) : undefined;
  return file ? fs.statSync(file, { throwIfNoEntry: false })?.size : undefined;
}

function viewOf({ locale, url, keep }: LitePage, without: readonly string[]): LiteView {
  const label = (alt: string) =>
    alt ? serverWords(locale, 'lite.picture', { alt }) : serverWords(locale, 'lite.bare');
  return {
    keep,
    without,
    link: (href) => (keep ? withLite(href, url) : href),
    picture: (src, alt) => {
      const bytes = bytesOf(src);
      return bytes === undefined ? label(alt) : `${label(alt)} (${sizeInWords(bytes, locale)})`;
    },
  };
}

const KEPT_META = /^(?:viewport|description|robots)$/;
const KEPT_LINKS = /^(?:canonical|alternate|icon)$/;

function headOf(head: Element): Element {
  const kept = head.childNodes.filter((child): child is Element => {
    if (!isElement(child)) return false;
    if (child.tagName === 'title') return true;
    if (child.tagName === 'meta')
      return attribute(child, 'charset') !== undefined || KEPT_META.test(attribute(child, 'name') ?? '');
    return child.tagName === 'link' && KEPT_LINKS.test(attribute(child, 'rel') ?? '');
  });
  return make('head', {}, [...kept, make('style', {}, [LITE_STYLE])]);
}

/** What the edition says of itself, at the head and at the foot of every page. */
function addNotes(body: Element, { locale, url }: LitePage): void {
  const full = () => make('a', { href: fullAddress(url) }, [serverWords(locale, 'lite.full')]);
  const note = make('p', {}, [`${serverWords(locale, 'lite.note')} `, full()]);
  (find(body, 'header') ?? body).childNodes.unshift(note);
  find(body, 'footer')?.childNodes.push(make('p', {}, [full()]));
}

/** The same address, of a lite page, for one of its parts. */
export const inPart = (address: string, part: number) => address.replace(/([?&])lite(?=#|$)/, `$1lite=${part}`);

function addressOfPart({ url, keep }: LitePage, part: number): string {
  return keep || part > 1 ? inPart(withLite(url, url), part) : (url.split('?', 1)[0] ?? url);
}

/** What leads to a place on this page leads to the part where that stands. */
function leadToParts(element: Element, page: LitePage, divided: Divided): void {
  const { part, places } = divided;
  const href = element.attrs.find(({ name }) => name === 'href');
  const [address = '', id = ''] = href?.value.split('#', 2) ?? [];
  const place = places.get(id);
  const isHere = address === '' || address === (page.keep ? withLite(page.url, page.url) : addressOfPart(page, 1));
  if (href && place && isHere && !(place === part && address === ''))
    href.value = `${addressOfPart(page, place)}#${id}`;
  for (const child of element.childNodes) if (isElement(child)) leadToParts(child, page, divided);
}

function partLinks(page: LitePage, { part, count }: Divided): Element {
  const { locale } = page;
  const number = new Intl.NumberFormat(LOCALES[locale].intl);
  const items = Array.from({ length: count }, (_, index) => {
    const shown = number.format(index + 1);
    const label = serverWords(locale, 'lite.part', { part: index + 1, count });
    const href = addressOfPart(page, index + 1);
    if (index + 1 === part) return make('li', {}, [make('a', { href, 'aria-current': 'page' }, [label])]);
    return make('li', {}, [make('a', { href }, [shown])]);
  });
  return make('nav', { 'aria-label': serverWords(locale, 'lite.parts') }, [make('ul', {}, items)]);
}

const packed = (html: string) => gzipSync(html).length;

/** Shortens the page's own content to one part of it, so that the whole fits. */
function divide(body: Element, page: LitePage, write: () => string): void {
  const main = find(body, 'main');
  if (!main) return;
  const html = write();
  const own = markupOf(main).length;
  // How much of it may stay follows from how well it packs.
  const rest = packed(html.replace(markupOf(main), ''));
  const rate = (packed(html) - rest) / Math.max(1, own);
  const most = Math.max(2_000, Math.floor(((MOST - rest) / Math.max(0.05, rate)) * 0.8));
  const divided = partOf(main, most, page.part);
  if (divided.count < 2) return;
  main.childNodes = [...divided.main.childNodes, partLinks(page, divided)];
  leadToParts(body, page, divided);
}

/** The page in the lite edition: no script, no picture, one small style; at most 20 kB packed. */
export function litePage(html: string, page: LitePage): string {
  // Without script a browser shows what stands in `noscript`.
  const whole = parse(html, { scriptingEnabled: false });
  const root = find(whole, 'html');
  const head = root && find(root, 'head');
  const body = root && find(root, 'body');
  if (!head || !body) return html;
  const attributes = { lang: attribute(root, 'lang') ?? page.locale, dir: attribute(root, 'dir') ?? 'ltr' };
  const lightHead = headOf(head);
  for (let spared = 0; ; spared += 1) {
    const light = lightenBody(body, viewOf(page, SPARED.slice(0, spared)));
    addNotes(light, page);
    const write = () => `<!DOCTYPE html>${markupOf(make('html', attributes, [lightHead, light]))}`;
    const written = write();
    if (packed(written) <= MOST && page.part === 1) return written;
    if (spared < SPARED.length) continue;
    divide(light, page, write);
    return write();
  }
}
