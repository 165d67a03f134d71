import cluster, { type Worker } from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { metricsText } from './metrics.ts';

/** `/metrics` tells of all processes of the site, whichever was asked: it asks the first one, which asks each. */

/** From a worker: who asks, or what it has to tell. To a worker: to tell, or what all have told. */
type Message = { ask: string } | { told: string; text: string } | { tell: string } | { all: string; text: string };

/** For how long one that does not answer is waited for, in milliseconds; what it counts is missing then. */
const PATIENCE = 1000;

/** The texts of several processes as one, each sample with the number of its process. */
export function mergeMetrics(texts: { worker: number; text: string }[]): string {
  const metrics = new Map<string, { about: string[]; samples: string[] }>();
  for (const { worker, text } of texts) {
    for (const line of text.split('\n').filter(Boolean)) {
      const [, name = ''] = /^(?:# (?:HELP|TYPE) )?([a-z_]+)/.exec(line) ?? [];
      const metric = metrics.get(name) ?? { about: [], samples: [] };
      metrics.set(name, metric);
      if (!line.startsWith('#')) metric.samples.push(labelled(line, worker));
      else if (!metric.about.includes(line)) metric.about.push(line);
    }
  }
  return `${[...metrics.values()].flatMap(({ about, samples }) => [...about, ...samples]).join('\n')}\n`;
}

const labelled = (sample: string, worker: number) =>
  sample.replace(/^(\w+)(?:\{(.*)\})? /, (_, name: string, labels?: string) => {
    const all = [...(labels ? [labels] : []), `worker="${worker}"`];
    return `${name}{${all.join(',')}} `;
  });

/** In a worker: the text of all of them. */
export function metricsOfAll(): Promise<string> {
  const id = randomUUID();
  return new Promise((resolve) => {
    const hear = (message: Message) => {
      if (!('all' in message) || message.all !== id) return;
      process.off('message', hear);
      resolve(message.text);
    };
    process.on('message', hear);
    process.send?.({ ask: id } satisfies Message);
  });
}

/** In a worker: tells its own when it is asked. */
export function tellMetrics(): void {
  process.on('message', (message: Message) => {
    if ('tell' in message) process.send?.({ told: message.tell, text: metricsText() } satisfies Message);
  });
}

/** In the first process: asks all workers for whichever of them asks. */
export function relayMetrics(workers: () => Worker[]): void {
  cluster.on('message', (asking: Worker, message: Message) => {
    if (!('ask' in message)) return;
    // One that is going can be told nothing any more.
    const asked = workers().filter((worker) => worker.isConnected());
    const texts: { worker: number; text: string }[] = [];
    const hear = (from: Worker, said: Message) => {
      if (!('told' in said) || said.told !== message.ask) return;
      texts.push({ worker: from.id, text: said.text });
      if (texts.length === asked.length) answer();
    };
    const timer = setTimeout(() => answer(), PATIENCE);
    const answer = () => {
      clearTimeout(timer);
      cluster.off('message', hear);
      if (asking.isConnected()) asking.send({ all: message.ask, text: mergeMetrics(texts) } satisfies Message);
    };
    cluster.on('message', hear);
    for (const worker of asked) worker.send({ tell: message.ask } satisfies Message);
  });
}
