import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aBody, ADMIN, EDITOR, HOUR } from '../../e2e/factories.ts';
import { Refused } from '../auth/policy.ts';
import { db, transaction } from '../client.ts';
import { useTestDatabase } from '../testing.ts';
import {
  changeSettings,
  enableLocales,
  expireTags,
  forgetInvalidations,
  nameSite,
  redirectAddress,
  notePurged,
  takeLease,
} from './mutations.ts';
import { saveStandingPage } from './pages.ts';
import {
  getLastInvalidation,
  getRedirect,
  getSettings,
  getSite,
  getStandingPage,
  listInvalidationsAfter,
  listLocales,
  mapPurged,
} from './queries.ts';
import { leases, redirects } from './schema.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { slugify } from './slug.ts';

useTestDatabase();

describe('A word in an address', () => {
  test('a reader of any script gets words, not codes', () => {
    const cases = {
      'Sochi, Astana & Geneva: 5 %': 'sochi-astana-geneva-5',
      'Føroyar Čeština Düsseldorf': 'føroyar-cestina-dusseldorf',
      'It’s the people’s “choice”': 'its-the-peoples-choice',
      'وَزَارَةُ الخَارِجِيَّة': 'وزارة-الخارجية',
      'إدلـــب والأمم المتّحدة': 'ادلب-والامم-المتحدة',
      'می‌خواهم بروم': 'می-خواهم-بروم',
      '۲۹ کشور': '۲۹-کشور',
      'ﬁrst ①': 'first-1',
      '  --a--  ': 'a',
      '…/\\%00': '00',
      '—': '',
      '': '',
    };
    for (const [words, slug] of Object.entries(cases)) assert.equal(slugify(words), slug);
  });

  test('an address stays an address: what was made once is made again the same', () => {
    for (const words of ['Café au lait', 'آب‌وهوا', 'إِدْلِب', 'İstanbul'])
      assert.equal(slugify(slugify(words)), slugify(words));
  });

  test('a long headline is cut between words, and inside one only when there is no other place', () => {
    assert.equal(slugify('one two three four', 10), 'one-two');
    assert.equal(slugify('one two three four', 13), 'one-two-three');
    assert.equal(slugify('incomprehensibilities', 10), 'incomprehe');
    assert.ok(slugify('سلام '.repeat(60)).length <= 80);
  });
});

describe('Old addresses', () => {
  const targets = async () => {
    const rows = await db().select({ path: redirects.path, target: redirects.target }).from(redirects);
    return Object.fromEntries(rows.map((row) => [row.path, row.target]));
  };

  test('a reader of an old address is led to the new one in one step, however often it moved', async () => {
    await redirectAddress(ADMIN, '/a', '/b');
    await redirectAddress(ADMIN, '/b', '/c');
    await redirectAddress(ADMIN, '/x', '/a');
    assert.deepEqual(await targets(), { '/a': '/c', '/b': '/c', '/x': '/c' });
    assert.deepEqual(await getRedirect('/x'), { target: '/c', status: 308 });
    await redirectAddress(ADMIN, '/a', '/d');
    assert.deepEqual(await targets(), { '/a': '/d', '/b': '/c', '/x': '/c' });
  });

  test('an admin cannot make a loop, of one step or of several', async () => {
    await assert.rejects(redirectAddress(ADMIN, '/a', '/a'), /itself/);
    await redirectAddress(ADMIN, '/a', '/b');
    await assert.rejects(redirectAddress(ADMIN, '/b', '/a'), /itself/);
    await redirectAddress(ADMIN, '/b', '/c');
    await assert.rejects(redirectAddress(ADMIN, '/c', '/a'), /itself/);
    assert.deepEqual(await targets(), { '/a': '/c', '/b': '/c' });
  });

  test('a reader of what is gone for good is told so, and the database knows no third way', async () => {
    await redirectAddress(ADMIN, '/gone', null);
    assert.deepEqual(await getRedirect('/gone'), { target: null, status: 410 });
    assert.equal(await getRedirect('/never'), undefined);
    await redirectAddress(ADMIN, '/gone', '/back');
    assert.deepEqual(await getRedirect('/gone'), { target: '/back', status: 308 });
    await assert.rejects(transaction((tx) => tx.update(redirects).set({ status: 302 })));
    await assert.rejects(transaction((tx) => tx.update(redirects).set({ target: null })));
    await assert.rejects(redirectAddress(EDITOR, '/x', '/y'), Refused);
  });
});

describe('The site', () => {
  test('a newcomer’s empty database answers with defaults', async () => {
    assert.deepEqual(await getSettings(), DEFAULT_SETTINGS);
    assert.deepEqual(await listLocales(), { codes: ['en', 'ar', 'fa'], preferred: 'en' });
    assert.equal((await getSite('en')).name, 'Broadsheet');
    assert.equal(await getStandingPage('en', 'about'), undefined);
    assert.equal(await getLastInvalidation(), 0);
  });

  test('an admin changes a setting and the others stay', async () => {
    await changeSettings(ADMIN, { editionDate: '2018-10-01' });
    await changeSettings(ADMIN, { sampleEdition: true });
    assert.deepEqual(await getSettings(), { ...DEFAULT_SETTINGS, editionDate: '2018-10-01', sampleEdition: true });
    await changeSettings(ADMIN, { editionDate: null });
    assert.equal((await getSettings()).editionDate, null);
  });

  test('an admin names the paper and turns languages on and off; the first is the default', async () => {
    await enableLocales(ADMIN, ['fa', 'en']);
    await nameSite(ADMIN, { locale: 'fa', name: 'روزنامه', strapline: 'خبر و تحلیل', footer: '' });
    const site = await getSite('fa');
    assert.deepEqual(
      [site.name, site.strapline, site.locales, site.defaultLocale],
      ['روزنامه', 'خبر و تحلیل', ['fa', 'en'], 'fa'],
    );
    await enableLocales(ADMIN, ['ar']);
    assert.deepEqual(await listLocales(), { codes: ['ar'], preferred: 'ar' });
  });

  test('an admin writes a standing page twice and readers get the second', async () => {
    const page = { locale: 'en', slug: 'about', title: 'About', lead: '' } as const;
    await saveStandingPage(ADMIN, { ...page, body: aBody('First.') });
    await saveStandingPage(ADMIN, { ...page, body: aBody('Second.') });
    assert.deepEqual((await getStandingPage('en', 'about'))?.body, aBody('Second.'));
    assert.equal(await getStandingPage('fa', 'about'), undefined);
  });

  test('an editor may change none of it', async () => {
    await assert.rejects(changeSettings(EDITOR, {}), Refused);
    await assert.rejects(enableLocales(EDITOR, ['en']), Refused);
    await assert.rejects(nameSite(EDITOR, { locale: 'en', name: '', strapline: '', footer: '' }), Refused);
    const page = { locale: 'en', slug: 'about', title: '', lead: '', body: aBody() } as const;
    await assert.rejects(saveStandingPage(EDITOR, page), Refused);
  });
});

describe('The machine', () => {
  test('of two processes one gets the lease, keeps it by renewing, and loses it by silence', async () => {
    const both = await Promise.all([takeLease('rank', 'a', 60), takeLease('rank', 'b', 60)]);
    assert.deepEqual(both.toSorted(), [false, true]);
    const [holder, other] = both[0] ? ['a', 'b'] : ['b', 'a'];
    assert.equal(await takeLease('rank', holder, 60), true);
    assert.equal(await takeLease('rank', other, 60), false);
    assert.equal(await takeLease('other job', other, 60), true);
    await transaction((tx) => tx.update(leases).set({ expiresAt: new Date(Date.now() - 1) }));
    assert.equal(await takeLease('rank', other, 60), true);
    assert.equal(await takeLease('rank', holder, 60), false);
  });

  test('is given back at once by whoever takes it for no time', async () => {
    assert.equal(await takeLease('purges', 'a', 60), true);
    assert.equal(await takeLease('purges', 'b', 60), false);
    assert.equal(await takeLease('purges', 'a', 0), true);
    const end = Date.now() + 1000;
    while (!(await takeLease('purges', 'b', 60))) assert.ok(Date.now() < end);
  });

  test('remembers how far each cache in front was told', async () => {
    await notePurged('http://127.0.0.1:1/', 7);
    await notePurged('http://127.0.0.1:2/', 8);
    await notePurged('http://127.0.0.1:1/', 9);
    const told = [...(await mapPurged())].map(([url, { last }]) => [url, last]);
    assert.deepEqual(told.toSorted(), [
      ['http://127.0.0.1:1/', 9],
      ['http://127.0.0.1:2/', 8],
    ]);
  });

  test('a process reads what it has not seen yet, in the order it was written, and old rows are forgotten', async () => {
    await expireTags(['a', 'b', 'a']);
    const last = await getLastInvalidation();
    await expireTags(['c'], { soft: true });
    await expireTags([]);
    assert.deepEqual(
      (await listInvalidationsAfter(last)).map(({ tag, soft }) => [tag, soft]),
      [['c', true]],
    );
    assert.deepEqual(
      (await listInvalidationsAfter(0)).map((row) => row.tag),
      ['a', 'b', 'c'],
    );
    await forgetInvalidations(new Date(Date.now() - HOUR));
    assert.equal((await listInvalidationsAfter(0)).length, 3);
    await forgetInvalidations(new Date(Date.now() + 1));
    assert.deepEqual(await listInvalidationsAfter(0), []);
  });
});
