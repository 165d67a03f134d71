import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { IntlMessageFormat } from 'intl-messageformat';
import { disconnect } from '../db/client.ts';
import { LOCALES, type Locale } from '../db/site/locales.ts';
import { secretsAsEnv } from '../server/secrets.ts';
import { freshDataFolder, type Server, startServer } from './servers.ts';

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
      if (['error', 'warning'].includes(message.type()) && !isOwnStatus) this.complaints.push(message.text());
    });
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('request', (request) => {
      this.requests.push(request.url());
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
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

/** For what needs no browser: addresses, headers, what a crawler meets. */
export const wireTest = base.extend({
  baseURL: async ({}, use) => use(origin()),
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
  Object.assign(process.env, secretsAsEnv());
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
