import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Capability, may, ROLES, SYSTEM } from '../db/auth/policy.ts';
import { countPeople, getSession, listSessions } from '../db/auth/queries.ts';
import { closeSessions } from '../db/auth/sessions.ts';
import { changeSettings } from '../db/site/mutations.ts';
import { aPerson, type Person } from './factories.ts';
import { expect, origin, sessionCookie, wireTest as test } from './fixtures.ts';
import { readWriteSurface } from './write-surface.ts';

/** The newsroom as whoever looks at the wire sees it. */

const PAGES = ['/newsroom', '/newsroom/account', '/newsroom/people'];

const cookieOf = async (person: Person) => {
  const { name, value } = await sessionCookie(person);
  return `${name}=${value}`;
};

type Manifest = {
  node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }>;
};
/** What a browser calls an action by, and a page that has it. */
function findAction(name: string): { id: string; at: string } {
  const file = path.resolve(import.meta.dirname, '..', '.next', 'server', 'server-reference-manifest.json');
  const { node } = JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`No page has the action ${name}`);
  const [id, { workers }] = found;
  const [page = ''] = Object.keys(workers).toSorted(
    (one, other) => Number(one.includes('[')) - Number(other.includes('[')),
  );
  return { id, at: page.replace(/^app|\/\([^)]+\)|\/page$/g, '').replace(/\[[^\]]+\]/g, 'x') };
}

/** Sends an action as React does, or anybody who has looked at how React does it. */
async function post(name: string, fields: Record<string, string>, cookie = '') {
  const { id, at } = findAction(name);
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append('0', JSON.stringify([{ status: 'idle' }, '$K1']));
  const headers = { 'next-action': id, origin: origin(), accept: 'text/x-component', cookie };
  const response = await fetch(origin() + at, { method: 'POST', headers, body, redirect: 'manual' });
  return { status: response.status, text: await response.text() };
}

test('somebody who is not signed in is led to the door and told nothing', async () => {
  const person = await aPerson('admin', { name: 'Zubaida Qadri' });
  for (const page of PAGES) {
    for (const headers of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }] as Record<string, string>[]) {
      let response = await fetch(origin() + page, { headers, redirect: 'manual' });
      // The router's requests carry a hash of themselves; whoever sends none is told which.
      const asked = response.headers.get('location') ?? '';
      if (asked.includes('_rsc')) response = await fetch(origin() + asked, { headers, redirect: 'manual' });
      const text = await response.text();
      if (!headers.rsc) {
        expect([page, response.status]).toEqual([page, 307]);
        expect(response.headers.get('location')).toBe(`/newsroom/sign-in?next=${encodeURIComponent(page)}`);
      }
      expect(response.headers.get('cache-control')).toContain('no-store');
      for (const secret of [person.email, person.name]) expect(text, page).not.toContain(secret);
    }
  }
});

test('a page of the newsroom is kept by nobody, and runs its own scripts only', async () => {
  const person = await aPerson('admin', { name: 'Zubaida Qadri' });
  const cookie = await cookieOf(person);
  for (const page of [...PAGES, '/newsroom/sign-in', '/newsroom/forgot', '/newsroom/join/nothing']) {
    const response = await fetch(origin() + page, { headers: page.includes('sign-in') ? {} : { cookie } });
    const html = await response.text();
    expect([page, response.status]).toEqual([page, 200]);
    expect(response.headers.get('cache-control'), page).toBe('private, no-store');
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy, page).not.toMatch(/script-src[^;]*unsafe-/);
    expect(nonce.length, page).toBeGreaterThan(20);
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(inline.filter((attributes) => !attributes.includes(`nonce="${nonce}"`)).length, page).toBe(1);
    expect(html).toContain('noindex');
  }
  const pages = new Sqlite(path.join(process.env.DATA_DIR ?? '', 'pages.db'), { readonly: true });
  const stored = pages.prepare('select value from pages').all() as { value: Buffer }[];
  pages.close();
  expect(stored.filter(({ value }) => value.includes(person.email) || value.includes(person.name))).toEqual([]);
});

test('nobody but those the list names gets an action done by a direct POST', async () => {
  const [admin, victim] = [await aPerson('admin'), await aPerson('author')];
  const target = { person: String(victim.actor.id), name: 'Overwritten', role: 'admin', email: 'new@example.org' };
  const cookies = new Map<string, string>();
  for (const role of ROLES) cookies.set(role, await cookieOf(await aPerson(role)));
  const people = await countPeople();
  await cookieOf(victim);
  for (const { name, access } of readWriteSurface().filter((one) => one.name.startsWith('send'))) {
    if (access === 'anyone') continue;
    const stranger = await post(name, target);
    expect([name, stranger.status]).toEqual([name, 401]);
    expect(stranger.text, name).toContain('signedOut');
    expect((await post(name, target, '__Host-broadsheet-session=forged')).status, name).toBe(401);
    if (access === 'staff') continue;
    for (const role of ROLES.filter((one) => !may({ kind: 'user', id: 0, role: one }, access as Capability))) {
      const refused = await post(name, target, cookies.get(role));
      expect([name, role, refused.status]).toEqual([name, role, 403]);
      expect(refused.text, name).not.toContain(victim.email);
    }
  }
  expect(await countPeople()).toBe(people);
  expect((await listSessions(admin.actor, victim.actor.id)).length).toBe(1);
});

test('somebody signed in ends nobody else’s session by a direct POST', async () => {
  const [person, victim] = [await aPerson('editor'), await aPerson('editor')];
  await cookieOf(victim);
  const [session] = await listSessions(SYSTEM, victim.actor.id);
  const cookie = await cookieOf(person);
  for (const [name, fields] of [
    ['sendSessionEnd', { session: session?.id ?? '' }],
    ['sendSignOutEverywhere', { person: String(victim.actor.id) }],
  ] as const) {
    const answer = await post(name, fields, cookie);
    expect([name, answer.status, answer.text]).toEqual([name, 403, expect.stringContaining('notAllowed')]);
  }
  expect((await listSessions(SYSTEM, victim.actor.id)).length).toBe(1);
});

test('a form of another site changes nothing', async () => {
  const person = await aPerson('admin');
  const cookie = await cookieOf(person);
  for (const other of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    const action = { 'next-action': findAction('sendOtherSessionsEnd').id };
    for (const [path, headers] of [
      ['/newsroom/account', { ...action, ...other, cookie }],
      ['/newsroom/api/sign-out', { ...other, cookie }],
      ['/newsroom/api/sign-out', { origin: 'https://elsewhere.example', cookie }],
    ] as const) {
      const response = await fetch(origin() + path, { method: 'POST', headers, body: new FormData() });
      expect([path, response.status]).toEqual([path, 403]);
    }
  }
  expect((await listSessions(SYSTEM, person.actor.id)).length).toBe(1);
});

test('a program that signs in through next-auth gets the same cookie, worthless once the session has ended', async () => {
  const person = await aPerson('author');
  const names = (headers: Headers) => headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '');
  const asked = await fetch(`${origin()}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const send = (password: string) =>
    fetch(`${origin()}/api/auth/callback/credentials`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: names(asked.headers).join('; ') },
      body: new URLSearchParams({ csrfToken, email: person.email, password, json: 'true' }),
    });
  const wrong = await send('not the password at all');
  expect(wrong.status).toBe(401);
  const right = await send(person.password);
  const line = right.headers.getSetCookie().find((one) => one.startsWith('__Host-broadsheet-session=')) ?? '';
  expect(line).toMatch(/; Path=\/;.*HttpOnly; Secure; SameSite=Lax/i);
  expect(line).not.toMatch(/domain=/i);
  const cookie = line.split(';', 1)[0] ?? '';
  const session = async () =>
    (await (await fetch(`${origin()}/api/auth/session`, { headers: { cookie } })).json()) as {
      user?: { email: string };
    };
  const desk = () => fetch(`${origin()}/newsroom`, { headers: { cookie }, redirect: 'manual' });
  expect((await session()).user?.email).toBe(person.email);
  expect((await desk()).status).toBe(200);
  await closeSessions(person.actor.id, new Date());
  expect(await session()).toEqual({});
  expect((await desk()).status).toBe(307);
  expect(await getSession(cookie.split('=')[1] ?? '')).toBeUndefined();
});

test('where the site asks for a second factor, nothing but the own account is open without one', async () => {
  const person = await aPerson('admin');
  const cookie = await cookieOf(person);
  await changeSettings(SYSTEM, { requireSecondFactor: true });
  try {
    const look = (page: string) => fetch(origin() + page, { headers: { cookie }, redirect: 'manual' });
    expect((await look('/newsroom/people')).headers.get('location')).toBe('/newsroom/account#second-factor');
    expect((await look('/newsroom/account')).status).toBe(200);
    expect((await post('sendPersonDisabling', { person: '1' }, cookie)).status).toBe(403);
  } finally {
    await changeSettings(SYSTEM, { requireSecondFactor: false });
  }
});

test('a script that asks for what is not there is told so in its own form, and at once', async () => {
  const cookie = await cookieOf(await aPerson('admin'));
  const asked = await fetch(`${origin()}/newsroom/api/find/secrets?locale=en`, { headers: { cookie } });
  expect([asked.status, await asked.json()]).toEqual([404, { error: 'notFound' }]);
  const nowhere = await fetch(`${origin()}/newsroom/api/nowhere`, { headers: { cookie } });
  expect([nowhere.status, (await nowhere.text()).includes('<h1')]).toEqual([404, true]);
});
