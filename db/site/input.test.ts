import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { commentSettings, newsroomSettings, siteLanguages, siteWords } from './input.ts';

/** What came out, or the codes by field. */
function read(schema: z.ZodType, typed: Record<string, string>): unknown {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const WORDS = { locale: 'en', name: ' The \u202E Gazette ', strapline: '', footer: '', links: '', logoMediaId: '' };

test('a paper is named, with its mark and its places elsewhere', () => {
  const links =
    'Mastodon https://social.example/@paper\n\nhttps://www.video.example/c/paper\nOn the air  http://radio.example';
  assert.deepEqual(read(siteWords, { ...WORDS, links, logoMediaId: '12' }), {
    ...{ locale: 'en', name: 'The Gazette', strapline: '', footer: '', logoMediaId: 12, licence: '' },
    links: [
      { name: 'Mastodon', url: 'https://social.example/@paper' },
      { name: 'video.example', url: 'https://www.video.example/c/paper' },
      { name: 'On the air', url: 'http://radio.example/' },
    ],
  });
  for (const [typed, ...codes] of [
    [{ name: '   ' }, 'name: required'],
    [{ name: 'x'.repeat(81) }, 'name: tooLong'],
    [{ locale: 'de' }, 'locale: badValue'],
    [{ links: 'javascript:alert(1)' }, 'links: badLinks'],
    [{ links: 'Mastodon' }, 'links: badLinks'],
    [{ links: 'https://a.example\n'.repeat(13) }, 'links: badLinks'],
    [{ logoMediaId: '1; drop' }, 'logoMediaId: badValue'],
  ] as [Record<string, string>, string][])
    assert.deepEqual(read(siteWords, { ...WORDS, ...typed }), codes, JSON.stringify(typed));
});

test('comments are taken by rules that make sense', () => {
  const typed = {
    ...{ commentsMode: 'pre', commentsTrustAfter: '2', commentsCloseAfterDays: '', commentsLinks: '0' },
    ...{ commentsPerVisitor: '3', commentsPerArticle: '30', commentsForgetAfterDays: '90' },
  };
  assert.deepEqual(read(commentSettings, typed), {
    ...{ commentsMode: 'pre', commentsTrustAfter: 2, commentsCloseAfterDays: null, commentsLinks: 0 },
    ...{ commentsPerVisitor: 3, commentsPerArticle: 30, commentsForgetAfterDays: 90 },
  });
  const wrong = {
    ...typed,
    commentsMode: 'never',
    commentsCloseAfterDays: '0',
    commentsLinks: '1.5',
    commentsPerVisitor: '',
  };
  assert.deepEqual(read(commentSettings, wrong), [
    'commentsMode: badValue',
    'commentsCloseAfterDays: badValue',
    'commentsLinks: badValue',
    'commentsPerVisitor: badValue',
  ]);
});

test('the newsroom works by rules that make sense', () => {
  const typed = { headlineLength: '90', sessionIdleHours: '12', sessionDays: '7', embedHosts: 'A.example\n b.example' };
  assert.deepEqual(read(newsroomSettings, { ...typed, 'options:requireSecondFactor': 'on' }), {
    ...{ headlineLength: 90, sessionIdleHours: 12, sessionDays: 7, embedHosts: ['a.example', 'b.example'] },
    ...{ requireSecondFactor: true, publicChangeLog: false, contactAddress: '' },
  });
  const desk = read(newsroomSettings, { ...typed, contactAddress: ' Desk@Example.org ' }) as { contactAddress: string };
  assert.match(desk.contactAddress, /^desk@example\.org$/i);
  assert.deepEqual(read(newsroomSettings, { ...typed, contactAddress: 'the desk' }), ['contactAddress: badEmail']);
  assert.deepEqual(read(newsroomSettings, { ...typed, sessionDays: '0', embedHosts: 'https://a.example' }), [
    'sessionDays: badValue',
    'embedHosts.0: badHost',
  ]);
});

test('a paper has at least the language that it prefers', () => {
  assert.deepEqual(read(siteLanguages, { preferred: 'fa', 'locales:ar': 'on', 'locales:fa': 'on' }), ['fa', 'ar']);
  assert.deepEqual(read(siteLanguages, { preferred: 'en', 'locales:ar': 'on' }), ['preferred: notEnabled']);
  assert.deepEqual(read(siteLanguages, { preferred: 'xx' }), ['preferred: badValue']);
});
