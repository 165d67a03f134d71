import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the commands for operators and developers run their steps and say what they do. Plain JavaScript, no dependency. */

/** Folder of the project, absolute. */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), '..', '..');

/** A failure that one sentence explains, with what to do about it; shown without a stack trace. */
export class Trouble extends Error {}

/** Prints one line. */
export const say = (line = '') => console.info(line);

/** Time since `began` (of performance.now()) as people say it: "0.4 s", "12 s", "3 min 05 s". */
export function since(began) {
  const seconds = (performance.now() - began) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Runs one step under a heading and says how long it took; what `work` answers is said as the outcome ("done"). */
export async function step(title, work) {
  const began = performance.now();
  say(`• ${title}`);
  const outcome = (await work()) ?? 'done';
  say(`  ${outcome} (${since(began)})`);
}

const KNOWN = [
  [
    /ENOSPC|EDQUOT|no space left|disk is full|disk quota/i,
    'The disk is full. Make room (about 2 GB are needed) and run the command again: it goes on where it stopped.',
  ],
  [
    /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    `Files in ${ROOT} may not be written. Run the command as the user they belong to, or give that user the folder.`,
  ],
];
const NETWORK = [
  /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
  'The packages could not be fetched: the package registry cannot be reached. Check the network (or the proxy npm uses) and run the command again.',
];
const LOCKFILE = [/EUSAGE/, 'package.json and package-lock.json do not agree. Run "npm install" once and commit both.'];

/** The sentence for a failure, by an error's code or what a program printed; undefined when none is known. */
const sentenceFor = (text, { network = false } = {}) =>
  [...KNOWN, ...(network ? [LOCKFILE, NETWORK] : [])].find(([sign]) => sign.test(text))?.[1];

const running = new Set();
/** Whether a child can lead a group of its own, so that a signal reaches what it has started too. */
const GROUPS = process.platform !== 'win32';

function endGroup(child, signal) {
  try {
    process.kill(GROUPS ? -child.pid : child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Makes a signal that ends this process end what `run` has started first, and leaves with the code a shell expects. npm tidies
 * up what it has half installed, so it is waited for; after three seconds it is over.
 */
export function stopWithChildren() {
  for (const [signal, code] of Object.entries(ENDINGS)) {
    process.once(signal, () => {
      say('  stopping');
      const leave = () => process.exit(code);
      if (running.size === 0) leave();
      for (const child of running) {
        child.removeAllListeners('close').once('close', () => {
          running.delete(child);
          if (running.size === 0) leave();
        });
        endGroup(child, signal);
        setTimeout(() => endGroup(child, 'SIGKILL'), 3_000);
      }
    });
  }
}

/** Signals that end a process, with the exit code each means. */
export const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a program to its end and answers what it printed. `show` passes its output on (`heard`: and keeps it; `after`: all of it at its
 * end, where others run beside it); else a line says now and then that it is still at work, and the end of the output appears only when
 * it fails. Throws `Trouble` when it fails or is not there.
 */
export function run(program, args, { env = process.env, cwd = ROOT, show = false, network = false, missing } = {}) {
  return new Promise((resolve, reject) => {
    const isKept = !show || show === 'after';
    const stdio = ['ignore', show === 'heard' || isKept ? 'pipe' : 'inherit', isKept ? 'pipe' : 'inherit'];
    const child = spawn(program, args, { cwd, env, stdio, detached: GROUPS });
    running.add(child);
    let said = '';
    const keep = (chunk) => (said = (said + chunk).slice(-50_000));
    if (show === 'heard') child.stdout.pipe(process.stdout, { end: false });
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const quiet = show ? () => undefined : stillAtWork();
    child.once('error', (error) => {
      quiet();
      reject(new Trouble(error.code === 'ENOENT' && missing ? missing : `${program}: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      quiet();
      running.delete(child);
      if (show === 'after' && said.trim()) say(said.trimEnd());
      if (code === 0) return resolve(said);
      reject(new Trouble(failure(said, { shown: show, network, name: path.basename(program), code, signal })));
    });
  });
}

/** Why a program failed: nothing when it has said so itself, a sentence when one is known, else the end of what it printed. */
function failure(said, { shown, network, name, code, signal }) {
  if (signal) return `${name} was ended by ${signal}.`;
  if (shown) return '';
  return (
    sentenceFor(said, { network }) ??
    `${said.trim().split('\n').slice(-25).join('\n')}\n\n${name} failed with code ${code}.`
  );
}

/** A sign of life: each second on a terminal, else every 20 seconds. Answers how to end it. */
function stillAtWork() {
  const began = performance.now();
  const terminal = process.stdout.isTTY;
  const tick = () => (terminal ? process.stdout.write(`\r  … ${since(began)} `) : say(`  … ${since(began)}`));
  const timer = setInterval(tick, terminal ? 1_000 : 20_000);
  return () => {
    clearInterval(timer);
    if (terminal) process.stdout.write('\r\u001b[K');
  };
}

/** Says why a command ends here and ends it: a sentence for trouble that is known, the whole error for a bug. */
export function giveUp(error) {
  const sentence = error instanceof Trouble ? error.message : (sentenceFor(String(error?.code)) ?? error);
  if (sentence) console.error('\n%s', sentence);
  process.exit(1);
}
