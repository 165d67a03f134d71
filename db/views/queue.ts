import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { SYSTEM } from '../auth/policy.ts';
import { DROP_REASONS, type DropReason } from './drops.ts';
import type { GatheredView } from './counting.ts';
import { keepViews } from './mutations.ts';

/** Counts of a queue since it was made. */
export type ViewTotals = {
  counted: number;
  dropped: Record<DropReason, number>;
  /** Views that wait to be written. */
  waiting: number;
  /** Writes that failed; what they held was kept and tried again. */
  failures: number;
};

/** How long a view may wait to be written, and so what a crash may lose, in milliseconds. */
const EVERY = 1000;
/** Views a transaction carries, some 25 ms of work; other writers and answers take their turn after it. */
const BATCH = 500;
/** Tries of a stopping process to write what is left, and what the pause between them grows by, in milliseconds. */
const LAST_TRIES = 5;
const LAST_PAUSE = 200;

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
/** One view for each visitor, piece and UTC day. */
export const keyOf = (view: GatheredView) => `${dayOf(view.at)} ${view.articleId} ${view.visitor}`;

/** Views and drops that wait in memory, and are written once a second while there are any. */
export class ViewQueue {
  readonly #limit: number;
  readonly #givenUp: (key: string) => void;
  #views = new Map<string, GatheredView>();
  /** What a transaction under way carries. */
  #writing: [string, GatheredView][] = [];
  /** Drops by day and reason, not yet written. */
  #drops = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();
  #counted = 0;
  #failures = 0;
  readonly #dropped = Object.fromEntries(DROP_REASONS.map((reason) => [reason, 0])) as Record<DropReason, number>;

  /** At most `limit` views wait; beyond it the oldest are given up, and `givenUp` is told the key of each. */
  constructor(limit: number, givenUp: (key: string) => void) {
    this.#limit = limit;
    this.#givenUp = givenUp;
  }

  add(view: GatheredView): void {
    this.#views.set(keyOf(view), view);
    for (const [key, oldest] of this.#views) {
      if (this.#views.size + this.#writing.length <= this.#limit) break;
      this.#views.delete(key);
      this.#givenUp(key);
      this.drop('overload', oldest.at);
    }
    this.#arm();
  }

  drop(reason: DropReason, at: Date): void {
    this.#dropped[reason] += 1;
    this.#addDrops(`${dayOf(at)} ${reason}`, 1);
    this.#arm();
  }

  #addDrops(key: string, count: number): void {
    this.#drops.set(key, (this.#drops.get(key) ?? 0) + count);
  }

  /** A timer of the queue's own and not of the server's, so that views are written wherever the model runs. */
  #arm(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.flush()
        .catch((error: unknown) => console.error('Views: not written, kept for the next try.', error))
        .finally(() => {
          if (this.#waits()) this.#arm();
        });
    }, EVERY);
  }

  #waits(): boolean {
    return this.#views.size + this.#writing.length + this.#drops.size > 0;
  }

  /** Writes what waits. Throws what the database says; then everything is kept and the next flush tries again. */
  flush(): Promise<void> {
    const turn = this.#last.then(async () => {
      let more = this.#waits();
      while (more) {
        await this.#writeBatch();
        more = this.#views.size >= BATCH;
        if (more) await setImmediate();
      }
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #writeBatch(): Promise<void> {
    const drops = this.#drops;
    this.#drops = new Map();
    for (const entry of this.#views) {
      if (this.#writing.push(entry) === BATCH) break;
    }
    for (const [key] of this.#writing) this.#views.delete(key);
    const rows = [...drops].map(([key, dropped]) => {
      const [day = '', reason] = key.split(' ');
      return { day, reason: reason as DropReason, dropped };
    });
    try {
      const kept = await keepViews(SYSTEM, { views: this.#writing.map(([, view]) => view), drops: rows });
      this.#counted += kept.counted;
      this.#dropped.duplicate += kept.duplicates;
      this.#dropped['unknown-article'] += kept.unknown;
    } catch (error) {
      this.#failures += 1;
      this.#views = new Map([...this.#writing, ...this.#views]);
      for (const [key, count] of drops) this.#addDrops(key, count);
      throw error;
    } finally {
      this.#writing = [];
    }
  }

  /** Writes everything that waits, for a process that ends. Says on the console what it could not write after some tries. */
  async stop(): Promise<void> {
    for (let tries = 1; this.#waits(); tries += 1) {
      try {
        await this.flush();
      } catch (error) {
        if (tries === LAST_TRIES) {
          console.error(`Views: ${this.#views.size} are lost.`, error);
          break;
        }
        await pause(LAST_PAUSE * tries);
      }
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  totals(): ViewTotals {
    const waiting = this.#views.size + this.#writing.length;
    return { counted: this.#counted, dropped: { ...this.#dropped }, waiting, failures: this.#failures };
  }
}
