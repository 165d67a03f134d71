import { eq } from 'drizzle-orm';
import { db, transaction } from '../client.ts';
import { dropAllWords } from './engine.ts';
import { dropOld, INDEX_VERSION, indexStale, indexSubjects } from './indexing.ts';
import { searchDocuments, searchProgress, searchSpellings, searchWords, type Source, SOURCES } from './schema.ts';
import { listDeletedSubjects, listSubjectsAfter } from './sources.ts';

/** Makes the index of the whole paper, a little at a time, so that a site serves meanwhile; who is interrupted goes on later. */

/** Things of one transaction: some tens of milliseconds in which nobody else is answered, and where nobody waits. */
const PORTION = 8;
const PORTION_ALONE = 200;
const NAME = 'whole';
const DONE = 'done';

async function getProgress() {
  const { version, source, subjectId } = searchProgress;
  const [row] = await db()
    .select({ version, source, subjectId })
    .from(searchProgress)
    .where(eq(searchProgress.name, NAME));
  return row;
}

async function note(source: Source | typeof DONE, subjectId: number): Promise<void> {
  const row = { version: INDEX_VERSION, source, subjectId };
  await transaction(async (tx) => {
    await tx
      .insert(searchProgress)
      .values({ name: NAME, ...row })
      .onConflictDoUpdate({ target: searchProgress.name, set: row });
  });
}

/** Empties the index: what `continueIndex` makes next is all of it. */
async function clearIndex(): Promise<void> {
  await transaction(async (tx) => {
    await dropAllWords();
    for (const table of [searchDocuments, searchWords, searchSpellings]) await tx.delete(table);
    await note(SOURCES[0], 0);
  });
}

/** Whether there is something to make: the whole, or what is known to be out of date. */
export async function isIndexBehind(): Promise<boolean> {
  const progress = await getProgress();
  if (progress?.source !== DONE || progress.version !== INDEX_VERSION) return true;
  const { id, stale } = searchDocuments;
  const [old] = await db().select({ id }).from(searchDocuments).where(eq(stale, true)).limit(1);
  return old !== undefined;
}

/**
 * Makes a portion of what the index does not have yet, then of what is known to be out of date. Answers how many things it looked at:
 * 0 when there is nothing left to do.
 */
export async function continueIndex(portion = PORTION): Promise<number> {
  return transaction(async () => {
    const progress = await getProgress();
    if (progress?.version !== INDEX_VERSION) await note(SOURCES[0], 0);
    const { source, subjectId } = (await getProgress()) ?? { source: DONE, subjectId: 0 };
    if (source === DONE) return (await dropOld(portion)) || (await indexStale(portion));
    const here = SOURCES.find((one) => one === source) ?? SOURCES[0];
    const ids = await listSubjectsAfter(here, subjectId, portion);
    await indexSubjects(here, ids);
    const last = ids.at(-1);
    if (last !== undefined) await note(here, last);
    else await note(SOURCES[SOURCES.indexOf(here) + 1] ?? DONE, 0);
    return Math.max(1, ids.length);
  });
}

/** Says that the index is whole: verbs have put in all there is. */
export const markIndexWhole = (): Promise<void> => note(DONE, 0);

/** Takes out what was deleted without a verb of its own. */
export async function forgetDeleted(): Promise<void> {
  for (const source of SOURCES) await indexSubjects(source, await listDeletedSubjects(source));
}

/** Makes all of it anew; `report` hears how many things are done. */
export async function rebuildIndex(report: (done: number) => void = () => undefined): Promise<void> {
  await clearIndex();
  let done = 0;
  for (let made = 1; made > 0;) {
    made = await continueIndex(PORTION_ALONE);
    done += made;
    report(done);
  }
}
