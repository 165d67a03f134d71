import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** How figures are taken and said. */

export const say = (line = '') => console.info(line);

/** A number as people read it: 12,345. */
export const grouped = (value: number) => Math.round(value).toLocaleString('en-GB');

/** Milliseconds with as many digits as mean something. */
export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : grouped(value)} ms`;

/** The figure below which this part of them lies. */
export const share = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** The figure in the middle. */
export const median = (values: number[]): number =>
  share(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/** Median, 95th percentile and greatest time of `rounds` calls, after a tenth as many that are not counted. */
export async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<string> {
  for (let round = 0; round < rounds / 10; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const [median, late, last] = [0.5, 0.95, 1].map((part) => milliseconds(share(times, part)));
  return `median ${median}, p95 ${late}, longest ${last}`;
}

/** In milliseconds: how long it took, how much of that the processor worked, and for how long at most nothing else could be done. */
export type Duration = { took: number; worked: number; blocked: number };

/** Times one piece of work. On a machine that does other things too, `worked` is the figure to compare. */
export async function durationOf(work: () => Promise<unknown>): Promise<Duration> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const [began, usage] = [performance.now(), process.cpuUsage()];
  await work();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(usage);
  delays.disable();
  return { took, worked: (user + system) / 1000, blocked: delays.max / 1e6 };
}
