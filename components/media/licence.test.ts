import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenceAddress } from './licence.ts';

test('a licence that is an address, or known by its name, leads to its text; other words lead nowhere', () => {
  assert.equal(licenceAddress('CC0-1.0'), 'https://creativecommons.org/publicdomain/zero/1.0/');
  assert.equal(licenceAddress(' cc by-sa 4.0 '), 'https://creativecommons.org/licenses/by-sa/4.0/');
  assert.equal(licenceAddress('CC-BY-NC-ND-3.0'), 'https://creativecommons.org/licenses/by-nc-nd/3.0/');
  assert.equal(licenceAddress('https://example.org/terms'), 'https://example.org/terms');
  for (const words of ['', 'Public domain (NASA)', 'CC BY-XX 4.0', 'All rights reserved', 'javascript:alert(1)'])
    assert.equal(licenceAddress(words), undefined, words);
});
