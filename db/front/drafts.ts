import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused, SYSTEM } from '../auth/policy.ts';
import { takeTurns, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { expireTags } from '../site/mutations.ts';
import { railTag } from '../site/tags.ts';
import { type FrontContent, keyOf, sameFront, SLOTS } from './content.ts';
import { keepEdition } from './editions.ts';
import type { FrontStep } from './input.ts';
import { getLive, putLive } from './live.ts';
import { requireFront } from './policy.ts';
import { frontDrafts, frontVersions } from './schema.ts';
import { applyStep } from './steps.ts';
import { frontTag, breakingTag } from './tags.ts';
import { type Draft, getDraft, getNewestVersion, tidied } from './working-front.ts';

/** Verbs of arranging a front: steps on a draft that all editors of the language share, and publishing it whole. */

/** So many steps lead back. */
const MOST_STEPS = 30;
/** So many publications of a language are kept, to be taken back. */
const KEEP_VERSIONS = 200;

/** The front that was looked at: whoever names another version than the newest changes nothing. */
export type Seen = { locale: Locale; version: number; now?: Date };

const idOf = (actor: Actor) => (actor.kind === 'user' ? actor.id : null);

/** Holds the draft for one transaction. `quick`: somebody's own steps, one after the other, need not wait for each other's answers. */
async function holdDraft(actor: Actor, seen: Seen, { quick = false } = {}): Promise<Draft> {
  const { locale, version, now = new Date() } = seen;
  requireFront(actor, locale);
  await takeTurns(`front ${locale}`);
  const draft = await getDraft(locale, now);
  const isOwn = draft.savedById !== null && draft.savedById === idOf(actor) && version >= draft.ownSince;
  if (draft.version !== version && !(quick && isOwn)) throw new Refused('front.edit', 'moved');
  return draft;
}

type Kept = Pick<Draft, 'content' | 'past'> & { locale: Locale; now: Date };

/** The next version of a draft. */
async function save(actor: Actor, before: Draft, { locale, now, content, past }: Kept): Promise<void> {
  const savedById = idOf(actor);
  const ownSince = savedById !== null && before.savedById === savedById ? before.ownSince : before.version;
  await transaction(async (tx) => {
    const kept = { version: before.version + 1, content, past: past.slice(-MOST_STEPS) };
    const row = { ...kept, locale, savedAt: now, savedById, ownSince };
    await tx.insert(frontDrafts).values(row).onConflictDoUpdate({ target: frontDrafts.locale, set: row });
  });
}

/**
 * Does one thing to the draft of a language and answers its new version. Editors; throws `Refused`: `moved` when somebody else has
 * changed it, or why the step cannot be taken.
 */
export async function arrangeFront(actor: Actor, seen: Seen, step: FrontStep): Promise<number> {
  const { locale, now = new Date() } = seen;
  return transaction(async () => {
    const draft = await holdDraft(actor, seen, { quick: true });
    const { version, content, past } = draft;
    const next = applyStep(content, step, now);
    if (sameFront(content, next)) return version;
    await save(actor, draft, { locale, now, content: next, past: [...past, content] });
    const item = 'item' in step ? keyOf(step.item) : undefined;
    const slot = 'slot' in step ? step.slot : undefined;
    const after = { locale, version: version + 1, step: step.step, ...(item && { item }), ...(slot && { slot }) };
    await recordAudit(actor, { verb: 'arrangeFront', subject: 'front', before: { version }, after });
    return version + 1;
  });
}

/** Takes the last step on the draft back, whoever did it. Editors; throws `Refused`. */
export async function undoFrontStep(actor: Actor, seen: Seen): Promise<void> {
  const { locale, now = new Date() } = seen;
  await transaction(async () => {
    const draft = await holdDraft(actor, seen, { quick: true });
    const { version, past } = draft;
    const before = past.at(-1);
    if (!before) throw new Refused('front.edit', 'nothingToUndo');
    await save(actor, draft, { locale, now, content: before, past: past.slice(0, -1) });
    const after = { locale, version: version + 1 };
    await recordAudit(actor, { verb: 'undoFrontStep', subject: 'front', before: { version }, after });
  });
}

/** Has the draft say again what is live. It is a step like others: it can be taken back. Editors; throws `Refused`. */
export async function discardFrontDraft(actor: Actor, seen: Seen): Promise<void> {
  const { locale, now = new Date() } = seen;
  await transaction(async () => {
    const draft = await holdDraft(actor, seen);
    const { version, content, past } = draft;
    const live = await tidied(await getLive(locale), locale, now);
    if (sameFront(content, live)) return;
    await save(actor, draft, { locale, now, content: live, past: [...past, content] });
    const after = { locale, version: version + 1 };
    await recordAudit(actor, { verb: 'discardFrontDraft', subject: 'front', before: { version }, after });
  });
}

/** What the log keeps of an arrangement. */
const logged = ({ breaking, pins, sizes }: FrontContent) => ({
  breaking: breaking?.text ?? null,
  pins: Object.fromEntries(SLOTS.map((slot) => [slot, pins[slot].map(keyOf).join(' ')])),
  sizes,
});

/** Puts the arrangement before readers, keeps the edition, and makes fresh what shows it. */
async function goLive(locale: Locale, content: FrontContent, now: Date): Promise<void> {
  const before = await getLive(locale);
  await putLive(locale, content);
  await keepEdition(locale, now);
  const isLineSame = sameFront({ ...before, breaking: content.breaking }, before);
  const isRestSame = sameFront({ ...content, breaking: before.breaking }, before);
  await expireTags([...(isLineSame ? [] : [breakingTag(locale)]), ...(isRestSame ? [] : [frontTag(locale)])]);
  if (!isRestSame) await expireTags([railTag(locale)], { soft: true });
}

type Version = { locale: Locale; content: FrontContent; at: Date };

async function keepVersion(actor: Actor, { locale, content, at }: Version): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(frontVersions).values({ locale, content, at, byId: idOf(actor) });
    const [old] = await tx
      .select({ id: frontVersions.id })
      .from(frontVersions)
      .where(eq(frontVersions.locale, locale))
      .orderBy(desc(frontVersions.id))
      .limit(1)
      .offset(KEEP_VERSIONS);
    if (!old) return;
    await tx.delete(frontVersions).where(and(eq(frontVersions.locale, locale), lt(frontVersions.id, old.id)));
  });
}

/** Puts the whole draft before readers in one step. Editors; throws `Refused` (`moved`, `same`). */
export async function publishFront(actor: Actor, seen: Seen): Promise<void> {
  const { locale, now = new Date() } = seen;
  await transaction(async () => {
    const draft = await holdDraft(actor, seen);
    const { content } = draft;
    const live = await getLive(locale);
    const stood = await tidied(live, locale, now);
    if (sameFront(stood, content)) throw new Refused('front.edit', 'same');
    // What stood before the first publication can be had back, too.
    if (!(await getNewestVersion(locale))) await keepVersion(SYSTEM, { locale, content: stood, at: now });
    await keepVersion(actor, { locale, content, at: now });
    await save(actor, draft, { locale, now, content, past: [] });
    await recordAudit(actor, {
      verb: 'publishFront',
      subject: 'front',
      before: { locale, ...logged(live) },
      after: { locale, ...logged(content) },
    });
    await goLive(locale, content, now);
  });
}

/**
 * Takes the newest publication back: what stood before it stands again, and the draft keeps what was taken back. Editors; throws
 * `Refused`: `moved` when another was published meanwhile, `nothingToUndo` when none is kept before it.
 */
export async function takeFrontBack(
  actor: Actor,
  { locale, publication, now = new Date() }: { locale: Locale; publication: number; now?: Date },
): Promise<void> {
  requireFront(actor, locale);
  await transaction(async (tx) => {
    await takeTurns(`front ${locale}`);
    const newest = await getNewestVersion(locale);
    if (newest?.id !== publication) throw new Refused('front.edit', 'moved');
    const [before] = await tx
      .select({ id: frontVersions.id, content: frontVersions.content })
      .from(frontVersions)
      .where(and(eq(frontVersions.locale, locale), isNull(frontVersions.undoneAt), lt(frontVersions.id, publication)))
      .orderBy(desc(frontVersions.id))
      .limit(1);
    if (!before) throw new Refused('front.edit', 'nothingToUndo');
    await tx.update(frontVersions).set({ undoneAt: now }).where(eq(frontVersions.id, publication));
    // The draft is written down, lest it follow what is live.
    const draft = await getDraft(locale, now);
    await save(actor, draft, { locale, now, content: draft.content, past: draft.past });
    const content = await tidied(before.content, locale, now);
    await recordAudit(actor, {
      verb: 'takeFrontBack',
      subject: 'front',
      before: { locale, publication },
      after: { locale, publication: before.id, ...logged(content) },
    });
    await goLive(locale, content, now);
  });
}
