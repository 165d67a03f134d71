import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Asks a server as fast as it answers, from a process of its own. */

export type Ask = { path: string; method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };
type Answer = { status: number; text: string };

/** Connections that stay open, as those of a proxy in front of the site. */
export class Caller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #origin: URL;

  constructor(origin: string) {
    this.#origin = new URL(origin);
  }

  ask({ path, method = 'GET', headers = {}, body }: Ask): Promise<Answer> {
    const { hostname, port, origin } = this.#origin;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)), origin };
    const options = { hostname, port, path, method, agent: this.#agent, headers: { ...length, ...headers } };
    return new Promise((resolve, reject) => {
      const asked = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text })).on('error', reject);
      });
      asked.on('error', reject).end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Runs `work` over and over, `atOnce` side by side, until `until` says so; answers how long each took, in milliseconds, in order. */
export async function repeatedly(
  atOnce: number,
  until: () => boolean,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const one = async () => {
    while (!until()) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times.sort((a, b) => a - b);
}

type Pace = { rate: number; atOnce: number; until: () => boolean };

/**
 * Runs `work` so many times a second (`rate`), each time at its instant or as soon as one of `atOnce` is free; answers how long each
 * took from when it was due, in milliseconds, in order: whoever cannot even ask waits too.
 */
export async function steadily({ rate, atOnce, until }: Pace, work: (turn: number) => Promise<unknown>) {
  const began = performance.now();
  const times: number[] = [];
  let turn = 0;
  await repeatedly(atOnce, until, async () => {
    const own = (turn += 1);
    const instant = began + (own * 1000) / rate;
    await wait(Math.max(0, instant - performance.now()));
    const asked = Math.min(performance.now(), instant);
    await work(own);
    times.push(performance.now() - asked);
  });
  return times.sort((a, b) => a - b);
}

/** A condition that is met some seconds from now. */
export function seconds(count: number): () => boolean {
  const end = performance.now() + count * 1000;
  return () => performance.now() >= end;
}
