import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { db } from '../db/client.ts';
import { leases } from '../db/site/schema.ts';
import { takeLease } from '../db/site/mutations.ts';
import { useTestDatabase } from '../db/testing.ts';
import { aPublishedArticle } from '../e2e/factories.ts';
import { startJobs } from './jobs.ts';

useTestDatabase();

test('a process that ends leaves its work to others at once', { timeout: 20_000 }, async () => {
  await aPublishedArticle();
  const end = startJobs();
  const holds = async () =>
    (await db().select({ name: leases.name }).from(leases).where(eq(leases.name, 'search'))).length > 0;
  try {
    while (!(await holds())) await setImmediate();
    assert.equal(await takeLease('search', 'another', 30), false);
  } finally {
    await end();
  }
  for (const name of ['search', 'fronts', 'plans', 'minute'])
    assert.equal(await takeLease(name, 'another', 30), true, name);
});
