import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import zlib from 'node:zlib';
import { bodyOf, variantsOf, withBest, withBody } from './page-variants.ts';

const TEXT = { 'content-type': 'text/html; charset=utf-8' };
const text = Buffer.from(`<p>${'They began at dawn, along the river. '.repeat(2000)}</p>`);

describe('a page in its forms', () => {
  test('takes less room once it has settled, and is the same page in every form', async () => {
    const fresh = await variantsOf({ status: 200, headers: TEXT, body: text });
    const settled = await withBest(fresh);
    assert.deepEqual([fresh.plain.body?.length, settled.plain.body], [text.length, undefined]);
    assert.ok(settled.size < fresh.size - text.length + 100);
    assert.deepEqual(bodyOf(settled), text);
    assert.deepEqual(zlib.brotliDecompressSync(settled.brotli?.body ?? ''), text);
    assert.deepEqual(zlib.gunzipSync(settled.gzip?.body ?? ''), text);
    // What each is called stays, but for the form that is a new one.
    assert.deepEqual([settled.plain.head, settled.gzip?.head], [fresh.plain.head, fresh.gzip?.head]);
    assert.notDeepEqual(settled.brotli?.head, fresh.brotli?.head);
  });

  test('says truly how much memory it takes, also when it is short', async () => {
    const short = await variantsOf({ status: 200, headers: TEXT, body: text.subarray(0, 400) });
    for (const form of [short.plain, short.gzip, short.brotli])
      assert.equal(form?.body?.buffer.byteLength, form?.body?.byteLength);
    const again = withBody(withBody(short, undefined), text.subarray(0, 400));
    assert.equal(again.size, short.size);
  });

  test('is left as it is where packing is of no use', async () => {
    const body = randomBytes(2000);
    const picture = await variantsOf({ status: 200, headers: { 'content-type': 'image/webp' }, body });
    const settled = await withBest(picture);
    assert.deepEqual([settled.gzip, settled.brotli, bodyOf(settled)], [undefined, undefined, body]);
  });
});
