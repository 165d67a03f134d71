import { beforeEach } from 'node:test';

/** Every test begins with a database whose invalidations are counted from 1 again: what this process knew of others is forgotten. */
export function forgetInvalidationsBeforeEach(): void {
  const shared = globalThis as typeof globalThis & { broadsheetInvalidations?: object };
  const unknown = () => ({ last: -1, hard: new Map(), soft: new Map(), counter: undefined, commits: -1, lookedAt: 0 });
  beforeEach(() => void Object.assign(shared.broadsheetInvalidations ?? {}, unknown()));
}
