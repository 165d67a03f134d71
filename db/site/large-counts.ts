/** Counts that only tell people how much there is: who has thousands does not mind a number that is a minute old. */

/** Below so many everything is counted each time. */
const LARGE = 5_000;
/** How long a large count holds, milliseconds. */
const HOLDS = 60_000;

const known = new Map<string, { until: number; many: number }>();

/**
 * What is counted, at once where it is little; what took thousands of rows to count may be a minute old. `of` names what is counted and
 * for whom it is narrowed.
 */
export async function countRarely(of: object, count: () => Promise<number>, now = Date.now()): Promise<number> {
  const key = JSON.stringify(of);
  const before = known.get(key);
  if (before && before.until > now) return before.many;
  const many = await count();
  for (const [other, { until }] of known) if (until <= now) known.delete(other);
  if (many >= LARGE) known.set(key, { until: now + HOLDS, many });
  return many;
}
