import { count } from 'drizzle-orm';
import { withdrawArticle } from '../db/articles/mutations.ts';
import { db } from '../db/client.ts';
import { commentLikes, commentReports, comments } from '../db/comments/schema.ts';
import { makeFormToken } from '../db/comments/token.ts';
import { viewHours } from '../db/views/schema.ts';
import { askAt } from '../server/asking-for-tests.ts';
import { anArticle, aPieceTaking, commentForm, EDITOR, takeComments } from './factories.ts';
import { addressFor, expect, useOwnSite, wireTest as test, words } from './fixtures.ts';
import { actionId, addressOfPiece, plainForm, post, scriptedForm } from './posts.ts';

/** Whoever sends what no form of ours would: a clear answer, nothing kept, no error of ours, nothing told of the inside. */

useOwnSite();

let articleId: number;
let page: string;
let sender = 0;
const TEN_MEGABYTES = 10 * 2 ** 20;

test.beforeAll(async () => {
  articleId = await aPieceTaking('post');
});
test.beforeEach(async ({ baseURL }) => {
  page = (baseURL ?? '') + (await addressOfPiece(articleId));
  sender += 1;
});

/** Everything that readers can have kept. */
async function kept(): Promise<number[]> {
  const totals: number[] = [];
  for (const table of [comments, commentLikes, commentReports, viewHours]) {
    const [row] = await db().select({ total: count() }).from(table);
    totals.push(row?.total ?? 0);
  }
  return totals;
}

type Sent = Parameters<typeof post>[1] & { to?: string };

/** Sends, and makes sure that nothing was kept and nothing told of the inside; answers status and words. */
async function refused({ to = page, headers, ...sent }: Sent) {
  const before = await kept();
  const from = { 'x-forwarded-for': addressFor(`hostile ${sender}`) };
  const { status, text } = await post(to, { ...sent, headers: { ...from, ...headers } });
  expect(text).not.toMatch(/node_modules|\.next\/|\bat \w+ \(|SQLITE|Error:/);
  expect(await kept(), 'what is kept').toEqual(before);
  return [status, status < 400 ? '' : text.trim()] as const;
}

const now = () => new Date();
const fields = (overrides: Record<string, unknown> = {}) =>
  ({ ...commentForm(articleId, { at: now() }), ...overrides }) as Record<string, string | number>;
const UNREADABLE = [400, 'This form cannot be read.'] as const;
const OLD_PAGE = [409, expect.stringMatching(/^This page is of an older edition/)] as const;

test('a form as ours is taken, with and without script: what follows is refused for its own fault', async () => {
  const [plain, scripted] = [fields({ scripted: '' }), fields({ scripted: '1' })];
  const [before = 0] = await kept();
  const answer = await post(page, { body: plainForm(actionId('sendComment'), plain) });
  expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/#comment-\d+$/)]);
  const headers = { 'next-action': actionId('sendComment') };
  expect((await post(page, { body: scriptedForm(scripted), headers })).text).toContain('"outcome":"published"');
  expect((await kept())[0]).toBe(before + 2);
});

test('ten megabytes are refused before they are read, whatever they are', async () => {
  const long = 'x'.repeat(TEN_MEGABYTES);
  const tooLong = [413, 'This is too long.'];
  expect(await refused({ body: plainForm(actionId('sendComment'), fields({ text: long })) })).toEqual(tooLong);
  for (const [name, type] of [
    ['trackView', 'text/plain;charset=UTF-8'],
    ['sendComment', 'multipart/form-data; boundary=x'],
    ['sendComment', 'application/x-www-form-urlencoded'],
  ] as const)
    expect(await refused({ body: long, headers: { 'next-action': actionId(name), 'content-type': type } })).toEqual(
      tooLong,
    );
  const text = 'x'.repeat(60_000);
  const form = plainForm(actionId('sendComment'), fields({ text }));
  expect((await refused({ body: form }))[0], 'a long text below that is refused by the form').toBe(200);
});

test('a body that does not say how long it is is not read', async () => {
  // It begins, and never ends: the answer comes all the same.
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1024)) });
  const sent = { body, duplex: 'half' } as unknown as Sent;
  const request = fetch(page, { method: 'POST', ...sent });
  expect((await request).status).toBe(411);
});

test('a form that stands on another site is refused', async () => {
  const body = () => plainForm(actionId('sendComment'), fields());
  const foreign = [403, 'This form was sent from another site.'];
  for (const origin of ['https://evil.example', 'null', 'nonsense', 'http://127.0.0.1:1'])
    expect(await refused({ body: body(), headers: { origin } })).toEqual(foreign);
  const view = { 'next-action': actionId('trackView'), 'content-type': 'text/plain', origin: 'https://evil.example' };
  expect(await refused({ body: `[{"articleId":${articleId},"automation":false}]`, headers: view })).toEqual(foreign);
});

test('an action that there is not is refused, and so is what is no action', async () => {
  const known = actionId('sendComment');
  const cached = actionId('$$RSC_SERVER_CACHE_0');
  for (const id of ['7f'.padEnd(42, '0'), known.slice(0, -1), 'toString', '__proto__', cached, `${known}, ${known}`]) {
    const headers = { 'next-action': id };
    expect(await refused({ body: scriptedForm(fields()), headers })).toEqual(OLD_PAGE);
    expect(await refused({ body: '[]', headers: { ...headers, 'content-type': 'text/plain' } })).toEqual(OLD_PAGE);
    const isHex = /^[0-9a-f]+$/.test(id);
    expect(await refused({ body: plainForm(id, fields()) })).toEqual(isHex ? OLD_PAGE : UNREADABLE);
  }
});

test('a form in pieces is refused', async () => {
  const known = actionId('sendComment');
  const without = (name: string, value?: string) => {
    const form = plainForm(known, fields());
    form.delete(name);
    if (value !== undefined) form.set(name, value);
    return form;
  };
  const twice = plainForm(known, fields());
  twice.append('$ACTION_REF_2', '');
  const file = plainForm(known, fields());
  file.set('text', new Blob(['a text']), 'text.txt');
  for (const body of [
    without('$ACTION_REF_1'),
    without('$ACTION_1:0'),
    without('$ACTION_1:1'),
    without('$ACTION_1:1', '["$@1"]'),
    without('$ACTION_1:1', '["$F1"]'),
    without('$ACTION_1:1', '{"length":9}'),
    without('$ACTION_1:1', '['.repeat(40_000)),
    without('$ACTION_1:1', `${'['.repeat(40_000)}${']'.repeat(40_000)}`),
    without('$ACTION_1:0', `{"id":"${known}","bound":"$@9"}`),
    without('$ACTION_1:0', `{"id":["${known}"],"bound":null}`),
    twice,
    file,
  ])
    expect(await refused({ body })).toEqual(UNREADABLE);
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'multipart/form-data; boundary='])
    expect(await refused({ body: '--x\r\nnonsense', headers: { 'content-type': type } })).toEqual(UNREADABLE);
});

test('what a script would never send to an action is refused, or answered with a code', async () => {
  const [send, view] = [actionId('sendComment'), actionId('trackView')];
  const plain = (id: string) => ({ 'next-action': id, 'content-type': 'text/plain;charset=UTF-8' });
  for (const body of [
    '',
    '{',
    'null',
    '"$1"',
    '["$F1"]',
    '["$@1"]',
    '["$Q1"]',
    '[{"a":"$B1"}]',
    `[${'['.repeat(30_000)}`,
  ])
    expect(await refused({ body, headers: plain(view) })).toEqual(UNREADABLE);
  for (const type of ['application/json', 'application/x-www-form-urlencoded'])
    expect(await refused({ body: '[]', headers: { 'next-action': view, 'content-type': type } })).toEqual(UNREADABLE);
  const odd = ['[]', '[null]', '[[]]', '["a","b"]', '[1,{"text":"a"}]', '[{"articleId":"1","automation":[]}]'];
  odd.push('[{"articleId":1e300,"automation":false}]', '[{"articleId":-1,"automation":false}]', '["$undefined"]');
  for (const body of odd)
    for (const id of [view, send]) expect((await refused({ body, headers: plain(id) }))[0], body).toBe(200);
});

test('fields of the wrong kind come back with words, not with an error', async () => {
  for (const wrong of [
    { articleId: 'NaN' },
    { articleId: -1 },
    { articleId: '99999999999' },
    { parentId: '1; drop' },
    { parentId: 4711 },
  ])
    expect((await refused({ body: plainForm(actionId('sendComment'), fields(wrong)) }))[0]).toBe(200);
  for (const [name, wrong] of [
    ['sendLike', { commentId: 'x' }],
    ['sendLike', { commentId: 2_147_483_647 }],
    ['sendReport', { commentId: 1, category: 'dislike' }],
    ['sendEdit', { token: 'x'.repeat(2_000), text: 'Hello' }],
    ['sendEdit', { token: 'edit.1.1.x', text: 'Hello' }],
    ['sendErasure', { token: 'erase.1.1.x' }],
    ['sendUnsubscription', { token: 'unsubscribe.x.y' }],
  ] as const) {
    const headers = { 'next-action': actionId(name) };
    expect((await refused({ body: scriptedForm(wrong), headers }))[0], name).toBe(200);
  }
});

/** Sends a comment as a script does; answers what the form would say. */
async function told(values: Record<string, unknown>, to = page): Promise<unknown> {
  const headers = { 'next-action': actionId('sendComment'), 'x-forwarded-for': addressFor(`hostile ${sender}`) };
  const before = await kept();
  const { status, text } = await post(to, { body: scriptedForm(fields({ scripted: 1, ...values })), headers });
  expect([status, await kept()]).toEqual([200, before]);
  return JSON.parse(/"errors":(\{[^}]*\})/.exec(text)?.[1] ?? 'null');
}

test('a forged form token is refused, one of another piece, one too old, and words that were sent already', async () => {
  const good = makeFormToken(articleId, 'page', now());
  const forged = [`${good}x`, good.replace('page', 'live'), good.slice(0, -4), 'form.page.1.1.1', '.', '', `${good}\0`];
  for (const token of [...forged, makeFormToken(articleId + 1, 'page', now())])
    expect(await told({ token }), token).toEqual({ form: 'badForm' });
  const old = makeFormToken(articleId, 'page', new Date(Date.now() - 31 * 86_400_000));
  expect(await told({ token: old })).toEqual({ form: 'staleForm' });
  const from = { 'x-forwarded-for': addressFor(`hostile ${sender}`) };
  const first = fields({ token: good });
  expect((await post(page, { body: plainForm(actionId('sendComment'), first), headers: from })).status).toBe(303);
  expect(await told(first), 'a replay').toEqual({ text: 'duplicate' });
});

test('a piece that is not there, is not out, was withdrawn or is closed takes no comment', async () => {
  const [draft, withdrawn, off, over] = [
    await anArticle(),
    await aPieceTaking('post'),
    await aPieceTaking('off'),
    await aPieceTaking('post'),
  ];
  await withdrawArticle(EDITOR, withdrawn, 'A hoax');
  await takeComments(over, { commentsCloseAt: new Date(Date.now() - 1000) });
  const tokenOf = (id: number) => makeFormToken(id, 'page', now());
  for (const [id, code] of [
    [999_999, 'noArticle'],
    [draft, 'noArticle'],
    [withdrawn, 'noArticle'],
    [off, 'closed'],
    [over, 'closed'],
  ] as const) {
    expect(await told({ articleId: id, token: tokenOf(id) }), code).toEqual({ form: code });
    const [status] = await refused({
      body: plainForm(actionId('sendComment'), fields({ articleId: id, token: tokenOf(id) })),
    });
    expect(status).toBe(200);
  }
});

test('NUL, halves of characters and bytes that are no text are refused with words', async () => {
  for (const text of ['a\0b', 'a\u0001b', 'a\u202eb', 'a\uffffb']) {
    expect(await told({ text })).toEqual({ text: 'badCharacters' });
    expect(await told({ name: text })).toEqual({ name: 'badCharacters' });
  }
  const form = plainForm(actionId('sendComment'), fields({ text: 'a?b' }));
  const { headers, bytes } = await encoded(form);
  for (const bad of [[0x00], [0xed, 0xa0, 0xbd], [0xff], [0xc0, 0x80], [0xf0, 0x9f]]) {
    const [before, after] = splitAt(bytes, 'a?b');
    const body = Buffer.concat([before, Buffer.from('a'), Buffer.from(bad), Buffer.from('b'), after]);
    const { status, text } = await post(page, { body, headers });
    expect([status, text.includes(words('en', 'comments.error.badCharacters'))], bad.join()).toEqual([200, true]);
  }
  const view = { 'next-action': actionId('trackView'), 'content-type': 'text/plain;charset=UTF-8' };
  for (const body of ['["\\u0000"]', '["\\ud83d"]', '[{"articleId":"\\udc00","automation":true}]', '["\0"]'])
    expect((await refused({ body, headers: view }))[0]).toBeLessThan(500);
});

/** A form as the bytes that are sent. */
async function encoded(form: FormData) {
  const request = new Request('http://x', { method: 'POST', body: form });
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  return { headers, bytes: Buffer.from(await request.arrayBuffer()) };
}

function splitAt(bytes: Buffer, text: string): [Buffer, Buffer] {
  const at = bytes.indexOf(text);
  return [bytes.subarray(0, at), bytes.subarray(at + text.length)];
}

test('who asks to speak another protocol is answered in this one', async ({ baseURL }) => {
  const port = Number(new URL(baseURL ?? '').port);
  const asking = { connection: 'Upgrade', upgrade: 'websocket' };
  for (const [path, status] of [
    ['/en', 200],
    ['/nothing/of/ours', 404],
    ['/_next/webpack-hmr', 404],
  ] as const)
    expect((await askAt(port, path, { headers: asking })).status, path).toBe(status);
});
