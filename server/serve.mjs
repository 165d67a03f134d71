import { spawn } from 'node:child_process';
import http from 'node:http';
import { siteNode } from './install.mjs';
import { MALLOC, NODE_FLAGS } from './memory.mjs';
import { ENDINGS, ROOT, Trouble, say } from './steps.mjs';

const ANY = { '0.0.0.0': '127.0.0.1', '::': '::1' };
/** The same signal again within this time (ms) is an echo: Ctrl+C reaches us from the terminal and from npm. */
const ECHO = 1_000;

/**
 * Runs the server in the foreground and calls `ready` once it answers. Signals go on to it, and this process ends when and
 * as it does.
 */
export async function serve({ host, port, dataDir, processes }, environment, ready) {
  const own = { HOST: host, PORT: String(port), DATA_DIR: dataDir, NODE_ENV: 'production' };
  const env = { ...MALLOC, ...environment, ...own, WEB_CONCURRENCY: String(processes) };
  const program = processes > 1 ? 'server/workers.ts' : 'server.ts';
  say('• Server');
  // A group of its own: else Ctrl+C would reach it twice, and a second one may mean "at once" to it.
  const child = spawn(siteNode(), [...NODE_FLAGS, program], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  passSignalsOn(child);
  // One process has nobody to take over from it meanwhile.
  process.on('SIGUSR2', () => processes > 1 && child.kill('SIGUSR2'));
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Trouble(`The server could not be started: ${error.message}`)));
    child.once('close', (code, signal) => resolve(code ?? ENDINGS[signal] ?? 1));
  });
  let running = true;
  const code = ended.finally(() => (running = false));
  code.catch(() => undefined);
  while (running && !(await answers(ANY[host] ?? host, port))) await Promise.race([code, pause(200)]);
  if (running) ready();
  process.exit(await code);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function passSignalsOn(child) {
  const last = {};
  for (const signal of Object.keys(ENDINGS)) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      const now = performance.now();
      if (now - (last[signal] ?? -ECHO) >= ECHO) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      last[signal] = now;
    });
  }
}

/** Whether the server says that it is ready. */
function answers(host, port) {
  return new Promise((resolve) => {
    const request = http.get({ host, port, path: '/readyz', timeout: 2_000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}
