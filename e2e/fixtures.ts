import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { IntlMessageFormat } from 'intl-messageformat';
import { encode } from 'next-auth/jwt';
import { cookieNames, cookieOptions } from '../db/auth/cookies.ts';
import { openSession } from '../db/auth/sessions.ts';
import { disconnect } from '../db/client.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { aSender, type Person } from './factories.ts';
import { freshDataFolder, type Server, SITE_URL, startServer } from './servers.ts';

process.env.SITE_URL = SITE_URL;

export const LANGUAGES: { locale: Locale; reader: string }[] = [
  { locale: 'en', reader: 'a reader of English' },
  { locale: 'ar', reader: 'a reader of Arabic' },
  { locale: 'fa', reader: 'a reader of Persian' },
];

const catalogues = new Map<Locale, Record<string, string>>();

/** An interface text as a reader of the language sees it: `words('ar', 'site.sections')`. */
export function words(locale: Locale, key: string, values?: Record<string, string | number>): string {
  const file = path.resolve(import.meta.dirname, '..', 'messages', `${locale}.json`);
  const known = catalogues.get(locale) ?? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>);
  catalogues.set(locale, known);
  const message = known[key];
  if (message === undefined) throw new Error(`No text ${key} in ${locale}`);
  return String(new IntlMessageFormat(message, LOCALES[locale].intl).format(values));
}

/** A number in the digits of the language. */
export const digits = (value: number, locale: Locale) =>
  new Intl.NumberFormat(LOCALES[locale].intl, { useGrouping: false }).format(value);

/** What a browser complained about while a test ran, and whom it asked for something. */
export class Watch {
  readonly complaints: string[] = [];
  readonly requests: string[] = [];

  constructor(context: BrowserContext, origin: string) {
    context.on('console', (message) => {
      // The address itself may answer 404 or 410: a test that expects it says so by its status.
      const isOwnStatus = message.location().url === message.page()?.url() && /status of 4\d\d/.test(message.text());
      // Tests have no workers but where they are about them; the tool itself says so in the console.
      const isBlocked = message.text() === 'Service Worker registration blocked by Playwright';
      // Whoever has a larger copy of a picture from the page before is shown that one, and the one that was hinted at is not used.
      const hasLarger = /\/media\/\S+ was preloaded using link preload but not used/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isOwnStatus && !isBlocked && !hasLarger)
        this.complaints.push(message.text());
    });
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('request', (request) => {
      this.requests.push(request.url());
      // A site of a test's own has another port.
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).hostname !== new URL(origin).hostname) {
        this.complaints.push(`asked a third party: ${request.url()}`);
      }
    });
    context.on('response', (response) => {
      const isDocument = response.request().isNavigationRequest();
      if (response.status() >= 400 && !isDocument) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }
}

/** Where the server of this run answers, without a trailing slash. */
export const origin = () => process.env.E2E_ORIGIN ?? '';

/** An internet address that no other test has: what one reader may do in a while is counted by it. */
export function addressFor(name: string): string {
  const [a, b, c] = createHash('sha256').update(name).digest();
  return `10.${a}.${b}.${c}`;
}

/** The site's own secrets, for the verbs that tests call themselves. */
function useSiteSecrets(): void {
  const names = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'NEXTAUTH_SECRET', 'EMAIL_KEY', 'FORM_KEY'];
  for (const name of names) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, secretsAsEnv());
}

/** For what needs no browser: addresses, headers, what a crawler meets. */
export const wireTest = base.extend<object, { secrets: undefined }>({
  baseURL: async ({}, use) => use(origin()),
  secrets: [
    async ({}, use) => {
      useSiteSecrets();
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  extraHTTPHeaders: async ({}, use, { testId, retry }) => use({ 'x-forwarded-for': addressFor(`${testId} ${retry}`) }),
});

/** For what a person does in a browser: nothing may be complained about, and nobody else asked, while a test runs. */
export const test = wireTest.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(context, baseURL ?? '');
      await use(watch);
      expect(watch.complaints, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address; it must answer with the status. */
export async function open(page: Page, address: string, status = 200): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(status);
  await wake(page);
}

/** Does what a reader's first touch does: the framework comes, and has the page in hand. Nothing without JavaScript. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(() => (window as { broadsheetWake?: () => void }).broadsheetWake?.());
  // A part of the page that is in hand can be told by its controls.
  const isInHand = () => {
    const isTaken = (one: object, mark: string) => Object.keys(one).some((key) => key.startsWith(mark));
    // Fields that name an action for browsers without script stay as the server wrote them.
    const controls = [...document.querySelectorAll('body :is(button, input, select, textarea):not([type=hidden])')];
    return (
      !('broadsheetWake' in window) ||
      (isTaken(document, '__reactContainer') && controls.every((one) => isTaken(one, '__reactProps')))
    );
  };
  await page.waitForFunction(isInHand);
}

/** The cookie of a new session of this person. */
export async function sessionCookie(person: Person): Promise<{ name: string; value: string }> {
  const { secret } = await openSession(person.actor.id, aSender({ userAgent: 'A test' }));
  const value = await encode({ token: { sid: secret }, secret: process.env.NEXTAUTH_SECRET ?? '' });
  return { name: cookieNames().session, value };
}

/** Signs a person in without the form: a stored session, and its cookie in the browser. `at` where another server answers. */
export async function signedIn(context: BrowserContext, person: Person, at = origin()): Promise<void> {
  const cookie = await sessionCookie(person);
  const { sameSite: _, ...options } = cookieOptions();
  await context.addCookies([{ ...cookie, ...options, domain: new URL(at).hostname, sameSite: 'Lax' }]);
}

/** What may differ between day and night: only the colours do, so the night is asked about nothing else. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

type Looking = {
  /** These rules alone, or all but these. */
  rules?: string[];
  but?: string[];
  /** A part of the page. */
  within?: string;
};

/**
 * What is far from the window is laid out roughly until somebody comes near, and what sticks to its edge covers what a reader scrolls
 * to: axe looks at all of it at once, so while it does (`isWhole`) neither is so.
 */
async function layOutWhole(page: Page, isWhole: boolean): Promise<void> {
  await page.evaluate((whole) => {
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      const { contentVisibility, position } = getComputedStyle(one);
      if (whole && contentVisibility === 'auto') one.style.contentVisibility = 'visible';
      if (whole && position === 'sticky') one.style.position = 'static';
      if (!whole && one.style.position === 'static') one.style.position = '';
    }
  }, isWhole);
}

/** What a machine can find of barriers on a page, a line each. */
export async function barriers(page: Page, { rules, but = [], within }: Looking = {}): Promise<string[]> {
  // axe waits for nothing: a picture that fades in or a font that changes would be measured half way.
  await page.evaluate(() => document.fonts.ready);
  await layOutWhole(page, true);
  // What stands in frames are pages of their own; to look across them would cost a new tab each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe');
  if (within) axe.include(within);
  // The one rule of WCAG 2.2 AA that axe leaves off until somebody asks for it.
  const asked = {
    'target-size': { enabled: true },
    ...Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await (rules ? axe.withRules(rules) : axe.options({ rules: asked })).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** The page as it is, by day in full and by night in its colours. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await barriers(page), 'by day').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await barriers(page, { rules: COLOURS }), 'by night').toEqual([]);
}

/** Server processes on one data folder of their own, for tests that change what everybody sees. */
type OwnServers<Servers> = { servers: Servers; close: () => Promise<void> };

/** Starts them, and turns the domain verbs of this process to their database until `close`. */
async function ownServers<Servers extends Server[]>(
  start: (dataDir: string) => Promise<Servers>,
): Promise<OwnServers<Servers>> {
  const shared = process.env.DATA_DIR;
  const dataDir = await freshDataFolder();
  await disconnect();
  process.env.DATA_DIR = dataDir;
  useSiteSecrets();
  const servers = await start(dataDir);
  return {
    servers,
    close: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      await disconnect();
      process.env.DATA_DIR = shared;
      fs.rmSync(dataDir, { recursive: true, force: true });
      const complaints = servers.map((server) => server.complaints()).join('');
      expect(complaints, 'what the servers complained about').toBe('');
    },
  };
}

/** Two processes on one data folder. */
export type OwnSite = { first: Server; second: Server; close: () => Promise<void> };

/** Two processes of a site of their own. For `beforeAll` and `afterAll` of a file that runs in order. */
export async function ownSite(): Promise<OwnSite> {
  const { servers, close } = await ownServers((dataDir): Promise<[Server, Server]> =>
    Promise.all([startServer(dataDir), startServer(dataDir)]),
  );
  return { first: servers[0], second: servers[1], close };
}

/** A site whose one server may be away for a while; it comes back where it was. */
export type RestartableSite = {
  origin: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  close: () => Promise<void>;
};

/** For `beforeAll` and `afterAll` of a file that runs in order. */
export async function restartableSite(): Promise<RestartableSite> {
  let folder = '';
  const site = await ownServers<Server[]>(async (dataDir) => {
    folder = dataDir;
    return [await startServer(dataDir)];
  });
  const { origin: at } = site.servers[0] ?? { origin: '' };
  return {
    origin: at,
    stop: async () => site.servers.at(-1)?.stop(),
    start: async () => void site.servers.push(await startServer(folder, { at })),
    close: site.close,
  };
}

/** A site of the file's own: its tests run one after the other, on one server that nobody else asks. Call it once at the top. */
export function useOwnSite(): void {
  let site: OwnServers<[Server]> | undefined;
  base.describe.configure({ mode: 'default' });
  base.beforeAll(async () => {
    site = await ownServers(async (dataDir) => [await startServer(dataDir)]);
  });
  base.afterAll(() => site?.close());
  base.use({ baseURL: async ({}, use) => use(site?.servers[0].origin) });
}

/** A window of somebody's own, signed in, on the site that answers at `at`. */
export async function windowOf(browser: Browser, person: Person, at = origin()): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: at });
  await signedIn(context, person, at);
  return context;
}

/** What somebody without an account sees there. */
export async function asReader<T>(
  browser: Browser,
  at: string | undefined,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: at ?? origin() });
  const seen = await look(await context.newPage());
  await context.close();
  return seen;
}
