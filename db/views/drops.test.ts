import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DROP_REASONS, dropReason, NETWORK_RATE, VISITOR_RATE, type ViewFacts } from './drops.ts';

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';

/** A reader whose view counts. */
const READER: ViewFacts = {
  origin: 'https://paper.example',
  secFetchSite: 'same-origin',
  hosts: ['paper.example'],
  published: true,
  userAgent: SAFARI,
  automation: false,
  staff: false,
  rate: { visitor: 1, network: 1 },
  seen: false,
};
const reasonFor = (facts: Partial<ViewFacts>) => dropReason({ ...READER, ...facts });

const ROBOTS = [
  '',
  '   ',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)',
  'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
  'DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.1.1 Safari/605.1.15 (Applebot/0.1; +http://www.apple.com/go/applebot)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
  'CCBot/2.0 (https://commoncrawl.org/faq/)',
  'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)',
  'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
  'Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)',
  'Mozilla/5.0 (compatible; MJ12bot/v1.4.8; http://mj12bot.com/)',
  'Mozilla/5.0 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Twitterbot/1.0',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  'TelegramBot (like TwitterBot)',
  'WhatsApp/2.23.20.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'Mozilla/5.0 (compatible; archive.org_bot +http://archive.org/details/archive.org_bot)',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/130.0.0.0 Safari/537.36',
  'curl/8.5.0',
  'Wget/1.21.4',
  'python-requests/2.32.3',
  'Go-http-client/2.0',
  'Feedly/1.0 (+http://www.feedly.com/fetcher.html; like FeedFetcher-Google)',
];

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64)';
const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const CHROME = `${KHTML} Chrome/130.0.0.0`;
const IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const BROWSERS = [
  SAFARI,
  `${WINDOWS} ${CHROME} Safari/537.36`,
  `${MAC} ${CHROME} Safari/537.36`,
  `${LINUX} ${CHROME} Safari/537.36`,
  `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`,
  `${WINDOWS} ${KHTML} Chrome/79.0.3945.88 Safari/537.36`,
  `${WINDOWS} ${CHROME} Safari/537.36 Edg/130.0.0.0`,
  `${MAC} ${CHROME} Safari/537.36 Edg/130.0.0.0`,
  `${WINDOWS} ${CHROME} Safari/537.36 OPR/114.0.0.0`,
  `${WINDOWS} ${CHROME} Safari/537.36 Vivaldi/6.9.3447.54`,
  `${WINDOWS} ${KHTML} Chrome/126.0.0.0 YaBrowser/24.7.0.0 Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 14; SM-S918B) ${CHROME} Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 14; SM-S918B) ${KHTML} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 12; M2101K6G; wv) ${KHTML} Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 13; Redmi Note 12) ${CHROME} Mobile Safari/537.36 OPR/84.0.0.0`,
  `Mozilla/5.0 (Linux; U; Android 11; en-US; RMX2185) ${KHTML} Version/4.0 Chrome/100.0.4896.58 UCBrowser/13.4.0.1306 Mobile Safari/537.36`,
  `Mozilla/5.0 (Linux; Android 9; SM-T510) ${CHROME} Safari/537.36`,
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0',
  'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0',
  'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0',
  `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15`,
  'Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1',
  `${IOS} CriOS/130.0.6723.90 Mobile/15E148 Safari/604.1`,
  `${IOS} FxiOS/132.0 Mobile/15E148 Safari/605.1.15`,
  `${IOS} EdgiOS/130.0.2849.80 Version/17.0 Mobile/15E148 Safari/604.1`,
  `${IOS} GSA/340.3.691 Mobile/15E148 Safari/604.1`,
  `${IOS} Version/17.6 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`,
];

describe('What is not counted', () => {
  test('a reader counts', () => {
    assert.equal(dropReason(READER), undefined);
    for (const secFetchSite of [undefined, ''])
      assert.equal(reasonFor({ secFetchSite }), undefined, 'an older Safari, which does not say');
    assert.equal(reasonFor({ hosts: ['127.0.0.1:3000', 'paper.example'] }), undefined, 'behind a proxy');
  });

  test('a request that another site caused, or no browser sent, does not', () => {
    for (const origin of [undefined, '', 'null', 'https://other.example', 'https://paper.example.org', 'paper.example'])
      assert.equal(reasonFor({ origin }), 'foreign-origin', origin);
    for (const secFetchSite of ['cross-site', 'same-site', 'none'])
      assert.equal(reasonFor({ secFetchSite }), 'foreign-origin', secFetchSite);
    assert.equal(reasonFor({ hosts: [''], origin: 'about:blank' }), 'foreign-origin');
  });

  test('thirty robots do not, thirty browsers do', () => {
    assert.ok(ROBOTS.length >= 30 && BROWSERS.length >= 30);
    for (const userAgent of ROBOTS) assert.equal(reasonFor({ userAgent }), 'robot', userAgent);
    for (const userAgent of BROWSERS) assert.equal(reasonFor({ userAgent }), undefined, userAgent);
  });

  test('nobody reads faster than a rate, alone or with all of a network', () => {
    assert.equal(reasonFor({ rate: { visitor: VISITOR_RATE, network: NETWORK_RATE } }), undefined);
    assert.equal(reasonFor({ rate: { visitor: VISITOR_RATE + 1, network: 1 } }), 'rate');
    assert.equal(reasonFor({ rate: { visitor: 1, network: NETWORK_RATE + 1 } }), 'rate');
  });

  test('of several reasons the first is told, in one order', () => {
    const faults: [string, Partial<ViewFacts>][] = [
      ['foreign-origin', { origin: undefined }],
      ['unknown-article', { published: false }],
      ['robot', { userAgent: '' }],
      ['automation', { automation: true }],
      ['staff', { staff: true }],
      ['rate', { rate: { visitor: Infinity, network: 1 } }],
      ['duplicate', { seen: true }],
    ];
    for (const [index, [reason]] of faults.entries()) {
      const left = faults.slice(index).map(([, fault]) => fault);
      assert.equal(reasonFor(Object.assign({}, ...left) as Partial<ViewFacts>), reason);
    }
    assert.deepEqual(DROP_REASONS, [...faults.map(([reason]) => reason), 'overload']);
  });
});
