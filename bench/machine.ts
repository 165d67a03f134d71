import fs from 'node:fs';
import type { Caller } from './load.ts';

/** What a server takes of the machine, and what it says of itself. */

export const MB = 2 ** 20;

/** Makes a server tell its figures to whoever knows the word, and run in one process. */
export const OBSERVED = { METRICS_TOKEN: 'a measurement', WEB_CONCURRENCY: '1' };

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
const own = (pid: number) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
const childrenOf = (pid: number) => read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Memory of a process and of those it has started, in bytes; 0 where the machine does not tell. */
export const memoryOf = (pid: number): number =>
  own(pid) + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0);

/** Memory of the largest of these processes, in bytes: what one worker has, whoever started it. */
export const largestOf = (pid: number): number => Math.max(own(pid), ...childrenOf(pid).map(largestOf));

/** What an observed server says at `/metrics`, by name; what is told in several lines is added up. */
export async function metricsOf(caller: Caller): Promise<(name: string) => number> {
  const headers = { authorization: `Bearer ${OBSERVED.METRICS_TOKEN}` };
  const { status, text } = await caller.ask({ path: '/metrics', headers });
  if (status !== 200) throw new Error(`The figures were answered with ${status}`);
  const said = new Map<string, number>();
  for (const [, name = '', value = ''] of text.matchAll(/^(\w+)(?:\{.*\})? (\S+)$/gm))
    said.set(name, (said.get(name) ?? 0) + Number(value));
  return (name) => said.get(name) ?? 0;
}

/** Resolves when the server says that it lets readers in. */
export async function readinessOf(caller: Caller): Promise<void> {
  for (;;) {
    const { status } = await caller.ask({ path: '/readyz' });
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
