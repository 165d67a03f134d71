import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { basePolicy, policyOf } from './content-security.ts';

const framesIn = (policy: string) => /frame-src ([^;]*)/.exec(policy)?.[1];

describe('What a page may show inside itself', () => {
  test('a reader’s browser frames the hosts that the site has chosen, and no other', () => {
    for (const policy of [policyOf('<p>x</p>', ['player.vimeo.com', 'maps.example:8443']), basePolicy(['a.example'])])
      assert.equal(
        framesIn(policy),
        policy.includes('a.example') ? 'https://a.example' : 'https://player.vimeo.com https://maps.example:8443',
      );
    assert.equal(framesIn(policyOf('', [])), "'none'");
  });

  test('an admin’s slip of the pen cannot say something else of the policy', () => {
    for (const host of ['*', 'a.example; script-src *', 'https://a.example', "'self'", 'a.example/path', ''])
      assert.equal(framesIn(policyOf('', [host])), "'none'", host);
  });
});
