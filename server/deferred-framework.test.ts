import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import vm from 'node:vm';
import { deferFramework } from './deferred-framework.ts';
import { addressOfPayload } from './page-payloads.ts';

const chunk = (name: string, more = '') => `<script src="/_next/static/chunks/${name}.js"${more} async=""></script>`;
const TOLD = [
  '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtime":1})</script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"one \\u003c/script> $& $1"])</script>',
];
const HINT = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/start.js"/>';
const THEME = '<script>theme()</script>';
const page = ({ start = chunk('start', ' id="_R_"'), told = TOLD, end = '</body></html>' } = {}) =>
  `<html><head>${HINT}${THEME}${chunk('a')}${chunk('b')}</head><body><p>Read me</p>${start}${told.join('')}${end}`;

type Loaded = { src?: string; onload?: () => void; onerror?: () => void };
type Hint = { href?: string };

/** What a browser of the test's own has been given and does, one page. */
function browserWith(html: string) {
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const scripts: Loaded[] = [];
  const hints: string[] = [];
  const ticks: (() => void)[] = [];
  const document = {
    visibilityState: 'visible',
    createElement: () => ({}),
    head: { appendChild: (made: Loaded & Hint) => (made.src ? scripts.push(made) : hints.push(made.href ?? '')) },
  };
  const context: Record<string, unknown> = {
    document,
    theme: () => undefined,
    addEventListener: (name: string, act: (event: unknown) => void) =>
      listeners.set(name, [...(listeners.get(name) ?? []), act]),
    removeEventListener: (name: string, act: unknown) =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((other) => other !== act),
      ),
    setInterval: (tick: () => void) => ticks.push(tick) - 1,
    clearInterval: (index: number) => (ticks[index] = () => undefined),
  };
  Object.assign(context, { self: context, window: context, globalThis: context });
  for (const [, script = ''] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) vm.runInNewContext(script, context);
  const fire = (name: string, event: unknown = {}) => (listeners.get(name) ?? []).forEach((act) => act(event));
  const tick = (times = 1) => Array.from({ length: times }).forEach(() => ticks.forEach((act) => act()));
  return { context, document, scripts, hints, fire, tick };
}

const named = (scripts: Loaded[]) => scripts.map(({ src }) => src);

describe('a page as the framework writes it', () => {
  const { html, payload = '' } = deferFramework(page());
  const files = ['a', 'b', 'start'].map((name) => `/_next/static/chunks/${name}.js`);

  test('asks for none of its files, and says all else it said, in a script of its own', () => {
    assert.doesNotMatch(html, /<script[^>]*src=|rel="preload"/);
    assert.match(html, new RegExp(`${THEME.replace(/[()]/g, '\\$&')}</head><body><p>Read me</p><script>`));
    assert.equal(html.match(/<script>/g)?.length, 2);
    assert.doesNotMatch(html, /__next_f/);
    const { context } = browserWith(`<script>${payload}</script>`);
    assert.deepEqual(structuredClone(context.__next_f), [[0], [1, 'one </script> $& $1']]);
    assert.deepEqual(structuredClone(context.TURBOPACK), [{ runtime: 1 }]);
  });

  for (const sign of ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll']) {
    test(`loads that script once at the first ${sign}, and them after it, in their order`, () => {
      const { scripts, hints, fire, tick } = browserWith(html);
      tick(4);
      assert.equal(scripts.length, 0);
      fire(sign, { type: sign, movementX: 2, movementY: 0 });
      fire(sign, { type: sign, movementX: 2, movementY: 0 });
      tick(9);
      assert.deepEqual(named(scripts), [addressOfPayload(payload)]);
      assert.deepEqual(hints, files);
      scripts[0]?.onload?.();
      assert.deepEqual(named(scripts).slice(1), files);
    });
  }

  test('takes a pointer that lies still where it opens for no sign', () => {
    const { scripts, fire } = browserWith(html);
    fire('pointermove', { type: 'pointermove', movementX: 0, movementY: 0 });
    assert.equal(scripts.length, 0);
  });

  test('loads them after five seconds in sight, and not while it is hidden', () => {
    const { document, scripts, tick } = browserWith(html);
    document.visibilityState = 'hidden';
    tick(20);
    document.visibilityState = 'visible';
    tick(4);
    assert.equal(scripts.length, 0);
    tick();
    assert.deepEqual(named(scripts), [addressOfPayload(payload)]);
  });

  test('stays as it is where that script is gone, and takes no press from the browser', () => {
    const { scripts, fire, tick } = browserWith(html);
    fire('scroll');
    scripts[0]?.onerror?.();
    let isStopped = false;
    fire('click', { target: { closest: () => ({}) }, stopPropagation: () => (isStopped = true) });
    tick(9);
    assert.equal(scripts.length, 1);
    assert.equal(isStopped, false);
  });

  test('keeps a press on a button that only script knows, and presses it again once', () => {
    const { fire, tick } = browserWith(html);
    let presses = 0;
    const button: Record<string, unknown> = { click: () => (presses += 1) };
    const event = { target: { closest: () => button }, stopPropagation: () => undefined };
    fire('click', event);
    tick(3);
    assert.equal(presses, 0);
    button.__reactProps$x = {};
    tick(2);
    assert.equal(presses, 1);
    // From here on the framework hears it itself.
    fire('click', event);
    assert.equal(presses, 1);
  });
});

describe('a page that does not look as expected ships unchanged', () => {
  const cases: Record<string, string> = {
    'nothing of the framework': '<html><body><p>Read me</p></body></html>',
    'no file that starts it': page({ start: '' }),
    'two files that start it': page({ start: chunk('start', ' id="_R_"') + chunk('other', ' id="_R_"') }),
    'the files written in another way': page().replaceAll(' async=""', ' async'),
    'nothing told': page({ told: [] }),
    'no end': page({ end: '' }),
  };
  for (const [title, html] of Object.entries(cases))
    test(title, () => assert.deepEqual(deferFramework(html), { html }));
});
