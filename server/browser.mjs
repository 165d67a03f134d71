import fs from 'node:fs';
import { run, say, Trouble } from './steps.mjs';

/** Debian's browser without a window: the same engine, and the tests take less than half as long with it. */
const SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN = '/usr/bin/chromium';
const NONE = `No browser was found for the end-to-end tests. Any one of these helps:
  - Debian: apt-get install chromium-headless-shell
  - set CHROME_PATH to a Chrome or Chromium
  - npx playwright install --with-deps chromium`;

/**
 * Path of a Chromium for the end-to-end tests: Debian's (without a window, else the whole one), the one of CHROME_PATH, or
 * Playwright's own; as root on Debian it is installed when there is none. Throws `Trouble` that says how to get one.
 */
export async function findBrowser() {
  const found = [SHELL, DEBIAN, process.env.CHROME_PATH, await playwrightsOwn()].find(
    (file) => file && fs.existsSync(file),
  );
  if (found) return found;
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get') || !fs.existsSync('/etc/debian_version'))
    throw new Trouble(NONE);
  say('  No browser yet: installing the package "chromium-headless-shell"');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], { env });
  if (!fs.existsSync(SHELL)) throw new Trouble(NONE);
  return SHELL;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}
