/**
 * How the server's process is started so that it gives back what it does not need: by itself it grows to several times what it holds,
 * as long as the machine has memory left. What else belongs to it is said in `server/give-back.ts`. Measured with `npm run bench -- soak`.
 */

/**
 * For Node: what is new is looked through in smaller pieces, and garbage is collected when the heap has grown by a fifth, not by several
 * times. That is often, so code and what it has learned are kept for more collections than usual before they count as no longer used.
 */
export const NODE_FLAGS = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
  '--bytecode-old-age=24',
  '--retain-maps-for-n-gc=12',
];

/** For glibc, where others know nothing of it: one arena for all threads, and bodies of pages go back to the machine when they are freed. */
export const MALLOC = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
