import fs from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = process.env.CHROME_PATH ?? DEBIAN.find((file) => fs.existsSync(file));
/** In a container the browser runs as root, without its own sandbox, and talks to nobody but the site. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'];

/** What looks the same on a telephone, or has no looks, is told once, at the desk. */
const AT_THE_DESK = [
  ...[
    'authors',
    'comments-own',
    'comments-refusals',
    'crawl',
    'embeds',
    'errors',
    'feeds',
    'freshness',
    'headers',
    'hostile',
  ],
  ...['keywords', 'lite', 'sections', 'valid', 'view-counts', 'views', 'workers'],
  ...['afterwards', 'articles', 'auth', 'comments-around', 'restart', 'rights', 'site', 'together', 'wire'].map(
    (name) => `newsroom-${name}`,
  ),
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // A loaded machine may miss a moment; a real fault fails three times.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: true,
  // Generous: the first look at a page renders it, on a machine that may have other work.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args },
    locale: 'en-GB',
    timezoneId: 'Asia/Beirut',
    colorScheme: 'light',
    serviceWorkers: 'block',
    // A trace of every test would cost as much again as the tests; `--trace=on` makes one.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/ },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testIgnore: AT_THE_DESK,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    },
  ],
});
