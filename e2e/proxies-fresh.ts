import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishArticle, withdrawArticle } from '../db/articles/mutations.ts';
import { getLastInvalidation, mapPurged } from '../db/site/queries.ts';
import { anArticle, EDITOR } from './factories.ts';
import { addressOfPiece } from './posts.ts';
import { msUntil, textOf, useProxies } from './proxy-servers.ts';

/** `npm run test:proxy`: how soon a change shows behind the proxies, and what they show while the site is down. */

const proxied = useProxies();
const { asks } = proxied;

/** What `docs/proxy.md` promises from the commit of a change until a page is asked for that has it, and three seconds for the pages to be made on a busy machine. */
const PROMISED = { nginx: 2000 + 3000, Varnish: 1000 + 3000 };
const ROUNDS = 5;

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

for (const name of ['nginx', 'Varnish'] as const) {
  test(`behind ${name} what is published shows, and what is withdrawn is gone, within the time that is promised`, async (t) => {
    const ask = asks[name];
    const lists = [
      '/en',
      '/en/news',
      '/en/feed.xml',
      '/en/atom.xml',
      '/en/news/feed.json',
      '/sitemaps/en-pieces-0.xml',
    ];
    const [shown, gone]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await anArticle({ headline: `Ferries sail ${name} ${round}` });
      const mark = `/en/news/${id}/`;
      for (const list of lists) await ask(list);
      await publishArticle(EDITOR, id, new Date());
      const published = Date.now();
      const has = async (list: string) => textOf(await ask(list)).includes(mark);
      const untilAll = async (since: number, isThere: boolean) =>
        Math.max(
          ...(await Promise.all(lists.map((list) => msUntil(since, async () => (await has(list)) === isThere)))),
        );
      shown.push(await untilAll(published, true));
      const address = await addressOfPiece(id);
      assert.equal((await ask(address)).status, 200);
      await withdrawArticle(EDITOR, id, 'They did not sail.');
      const withdrawn = Date.now();
      const own = msUntil(withdrawn, async () => (await ask(address)).status === 410);
      gone.push(Math.max(await untilAll(withdrawn, false), await own));
      for (const list of lists) assert.ok(!(await has(list)), list);
    }
    for (const [what, times] of Object.entries({ shown, gone })) {
      const [middle, longest] = [median(times), Math.max(...times)];
      t.diagnostic(
        `${name}: ${what} on ${lists.length} pages after ${middle} ms (median of ${ROUNDS}), ${longest} ms at most`,
      );
      assert.ok(longest < PROMISED[name], `${what}: ${times.join(', ')} ms`);
    }
  });
}

test('while the site is down every page that was read stays, and what was withdrawn meanwhile goes when it is back', async (t) => {
  const id = await anArticle({ headline: 'Ferries are counted' });
  await publishArticle(EDITOR, id, new Date());
  const address = await addressOfPiece(id);
  const pages = ['/en', '/en/news', address, '/en/feed.xml', '/ar', '/en?lite'];
  const both = Object.values(asks);
  const statuses = async (list: string[]) =>
    Promise.all(both.map(async (ask) => Promise.all(list.map(async (page) => (await ask(page)).status))));
  const all = (status: number, list = pages) => both.map(() => list.map(() => status));
  // Varnish has been told of the new piece before its page is read.
  await msUntil(
    Date.now(),
    async () => ([...(await mapPurged()).values()][0]?.last ?? 0) >= (await getLastInvalidation()),
  );
  assert.deepEqual(await statuses(pages), all(200));
  process.kill(proxied.site().pid, 'SIGKILL');
  const began = Date.now();
  // Beyond the ten seconds for which a page may be shared, and the seconds in which Varnish finds out.
  let looks = 0;
  for (; Date.now() - began < 16_000; looks += 1) {
    assert.deepEqual(await statuses(pages), all(200), `${Date.now() - began} ms after the end of the site`);
  }
  t.diagnostic(`${looks * pages.length * both.length} requests in 16 s without the site, all answered`);
  for (const [status] of await statuses(['/en/news/1/never-asked-for'])) assert.ok(status === 502 || status === 503);
  await withdrawArticle(EDITOR, id, 'They were counted twice.');
  await proxied.restart();
  const back = Date.now();
  const gone = await Promise.all(both.map((ask) => msUntil(back, async () => (await ask(address)).status === 410)));
  t.diagnostic(`gone after ${gone.join(' and ')} ms (nginx and Varnish) since the site was back`);
  assert.deepEqual(await statuses(['/en', '/ar', '/en/feed.xml']), all(200, ['', '', '']));
});
