import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedHost, pageAddress, playerAddress } from './embed-address.ts';

describe('A page of another host', () => {
  test('a writer pastes the address of a film and gets its player, of the kind that sets no cookie first', () => {
    const player = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ';
    for (const typed of [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://m.youtube.com/watch?app=m&v=dQw4w9WgXcQ&t=1',
      ' https://youtu.be/dQw4w9WgXcQ?si=x ',
      '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?a=1&amp;b=2"></iframe>',
    ])
      assert.equal(playerAddress(typed), player, typed);
    assert.equal(playerAddress('https://vimeo.com/76979871'), 'https://player.vimeo.com/video/76979871');
    assert.equal(playerAddress('https://flo.uri.sh/visualisation/1/embed'), 'https://flo.uri.sh/visualisation/1/embed');
    assert.equal(pageAddress(player), 'https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    assert.equal(pageAddress('https://flo.uri.sh/1'), 'https://flo.uri.sh/1');
  });

  test('a writer’s address that is none, or not safe, is no player', () => {
    for (const typed of ['', 'words', 'javascript:alert(1)', 'http://vimeo.example/1', '/en/news', 'data:text/html,x'])
      assert.equal(playerAddress(typed), undefined, typed);
  });

  test('a reader is shown only hosts on the list, by their whole name', () => {
    const hosts = ['player.vimeo.com', 'maps.example:8443'];
    assert.equal(embedHost('https://player.vimeo.com/video/1', hosts), 'player.vimeo.com');
    assert.equal(embedHost('https://maps.example:8443/x', hosts), 'maps.example:8443');
    for (const url of [
      'http://player.vimeo.com/video/1',
      'https://player.vimeo.com.example/video/1',
      'https://x.player.vimeo.com/',
      'https://player.vimeo.com@example.org/',
      'https://user@player.vimeo.com/',
      'https://player.vimeo.com:444/',
      'javascript:alert(1)//player.vimeo.com',
      'no address',
    ])
      assert.equal(embedHost(url, hosts), undefined, url);
  });
});
