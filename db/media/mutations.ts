import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit/mutations.ts';
import { type Actor, Refused, requireMay } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db, transaction } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import { deleteFiles, hashOf, storeFile } from './files.ts';
import type { MediaDescription, MediaWords } from './input.ts';
import type { MediaFormat } from './kinds.ts';
import { canEditMedia } from './policy.ts';
import { endOfDay, showAgain } from './rights.ts';
import { media, mediaLabels, mediaPast, mediaTexts } from './schema.ts';
import { type StoredPicture, storePicture } from './sizes.ts';
import { expireUses, isInUse } from './usages.ts';

export type PictureWords = { alt: string; caption?: string; credit?: string };

export type NewPicture = {
  bytes: Buffer;
  texts: Partial<Record<Locale, PictureWords>>;
  focal?: [number, number];
  drawn?: boolean;
  licence?: string;
  source?: string;
  sample?: boolean;
};

/** Who added it; null for the machine, and for whoever is in no table of people (only tests know such). */
async function adderOf(actor: Actor): Promise<number | null> {
  if (actor.kind !== 'user') return null;
  const [known] = await db().select({ id: users.id }).from(users).where(eq(users.id, actor.id));
  return known?.id ?? null;
}

async function findByHash(hash: string): Promise<number | undefined> {
  const [row] = await db().select({ id: media.id }).from(media).where(eq(media.hash, hash));
  return row?.id;
}

async function writeWords(mediaId: number, texts: Partial<Record<Locale, PictureWords>>): Promise<void> {
  await transaction(async (tx) => {
    for (const [locale, words] of Object.entries(texts) as [Locale, PictureWords][]) {
      const row = { mediaId, locale, caption: '', credit: '', ...words };
      await tx
        .insert(mediaTexts)
        .values(row)
        .onConflictDoUpdate({ target: [mediaTexts.mediaId, mediaTexts.locale], set: row });
    }
  });
}

/**
 * Puts a picture into the library and answers its id; the same bytes a second time answer the first id, with the words
 * added. For imports: its sizes are made here and now. Authors and above; throws `Refused`, and on bytes that are no picture.
 */
export async function addPicture(actor: Actor, picture: NewPicture): Promise<number> {
  requireMay(actor, 'media.add');
  const known = await findByHash(hashOf(picture.bytes));
  if (known !== undefined) {
    await transaction(async () => {
      await writeWords(known, picture.texts);
      await expireUses(known, { soft: true });
    });
    return known;
  }
  const stored = await storePicture(picture.bytes);
  const [focalX, focalY] = picture.focal ?? [0.5, 0.5];
  const { licence = '', source = '', sample = false, drawn = false } = picture;
  return transaction(async () => {
    const row = { ...stored, kind: 'picture' as const, focalX, focalY, drawn, licence, source, sample };
    const id = await insertMedia(actor, row);
    await writeWords(id, picture.texts);
    return id;
  });
}

export type NewFile = {
  bytes: Buffer;
  kind: 'film' | 'captions';
  format: 'mp4' | 'webm' | 'vtt';
  width?: number;
  height?: number;
  sample?: boolean;
};

/** Puts a film or a caption file into the library and answers its id. Authors and above; throws `Refused`. */
export async function addFile(actor: Actor, { bytes, ...file }: NewFile): Promise<number> {
  requireMay(actor, 'media.add');
  const stored = await storeFile(bytes, file.format);
  const known = await findByHash(stored.hash);
  return known ?? insertMedia(actor, { ...stored, ...file, widths: [] });
}

/** What is written of something new; its files lie on the disk already. */
export type NewRow = Omit<typeof media.$inferInsert, 'createdAt' | 'addedById'>;

async function insertMedia(actor: Actor, row: NewRow): Promise<number> {
  return transaction(async (tx) => {
    const [made] = await tx
      .insert(media)
      .values({ ...row, addedById: await adderOf(actor), createdAt: new Date() })
      // Somebody may have put in the same bytes a moment ago; then theirs is the row.
      .onConflictDoUpdate({ target: media.hash, set: { hash: row.hash } })
      .returning({ id: media.id });
    if (!made) throw new Error('The picture was not kept');
    const after = { kind: row.kind, format: row.format, hash: row.hash };
    await recordAudit(actor, { verb: 'addMedia', subject: 'media', subjectId: made.id, after });
    return made.id;
  });
}

/** Enters something whose files lie on the disk; the same bytes twice are one. Authors and above; throws `Refused`. */
export async function enterMedia(actor: Actor, row: NewRow & { format: MediaFormat }): Promise<number> {
  requireMay(actor, 'media.add');
  return insertMedia(actor, row);
}

const STATE = {
  id: media.id,
  hash: media.hash,
  kind: media.kind,
  version: media.version,
  addedById: media.addedById,
  withheldAt: media.withheldAt,
  rightsUntil: media.rightsUntil,
  decorative: media.decorative,
  licence: media.licence,
  source: media.source,
};

/** The row as it is, for whoever may change it; throws `Refused` for others, and `gone` where there is none. */
async function requireEditable(actor: Actor, id: number) {
  const byId = and(eq(media.id, id), eq(media.standIn, false));
  const [row] = await db().select(STATE).from(media).where(byId);
  if (!row) throw new Refused('media.add', 'gone');
  if (!canEditMedia(actor, row)) throw new Refused('media.add');
  return row;
}

async function writeLabels(mediaId: number, labels: string[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(mediaLabels).where(eq(mediaLabels.mediaId, mediaId));
    if (labels.length > 0) await tx.insert(mediaLabels).values(labels.map((label) => ({ mediaId, label })));
  });
}

/** Only what is said: empty words of a language are none. */
const said = (texts: Record<Locale, MediaWords>) =>
  (Object.entries(texts) as [Locale, MediaWords][]).filter(([, words]) => Object.values(words).some(Boolean));

/**
 * Says what a thing of the library is, in every language, and up to when it may be shown; all that shows it is made anew. Whoever
 * added it, and editors; throws `Refused`: `stale` when somebody else has said something since `version`.
 */
export async function describeMedia(actor: Actor, description: MediaDescription, now = new Date()): Promise<void> {
  const { id, version, texts, labels, rightsUntil: day, ...facts } = description;
  const before = await requireEditable(actor, id);
  const rightsUntil = day ? endOfDay(day) : null;
  await transaction(async (tx) => {
    const held = and(eq(media.id, id), eq(media.version, version));
    const change = { ...facts, rightsUntil, version: version + 1 };
    const changed = await tx.update(media).set(change).where(held).returning({ id: media.id });
    if (changed.length === 0) throw new Refused('media.add', 'stale');
    await tx.delete(mediaTexts).where(eq(mediaTexts.mediaId, id));
    for (const [locale, words] of said(texts)) await tx.insert(mediaTexts).values({ mediaId: id, locale, ...words });
    await writeLabels(id, labels);
    const told = (row: { licence: string; source: string; decorative: boolean; rightsUntil: Date | null }) => ({
      ...{ licence: row.licence, source: row.source, decorative: row.decorative },
      rightsUntil: row.rightsUntil?.toISOString() ?? null,
    });
    const entry = { before: told(before), after: { ...told({ ...facts, rightsUntil }), labels } };
    await recordAudit(actor, { verb: 'describeMedia', subject: 'media', subjectId: id, ...entry });
    await expireUses(id, { soft: true });
  });
  const isOver = rightsUntil !== null && rightsUntil <= now;
  if (before.withheldAt && !isOver) await showAgain(id, before.hash);
}

/** Whether the actor may put another picture in this one's place; throws `Refused` when not. */
export async function requireReplaceable(actor: Actor, id: number): Promise<void> {
  const { kind } = await requireEditable(actor, id);
  if (kind !== 'picture') throw new Refused('media.add', 'notPicture');
}

/**
 * Puts another picture where this one was: everything that shows it shows the new one, and the addresses of the old files lead to
 * those of the new. The words stay. Whoever added it, and editors; throws `Refused`: `taken` when the library has that picture
 * elsewhere.
 */
export async function replacePicture(
  actor: Actor,
  id: number,
  { now = new Date(), ...stored }: StoredPicture & { now?: Date },
): Promise<void> {
  const before = await requireEditable(actor, id);
  if (before.hash === stored.hash) return;
  const other = await findByHash(stored.hash);
  if (other !== undefined) throw new Refused('media.add', 'taken');
  await transaction(async (tx) => {
    const past = { hash: before.hash, mediaId: id, replacedAt: now };
    await tx.delete(mediaPast).where(eq(mediaPast.hash, stored.hash));
    await tx.insert(mediaPast).values(past).onConflictDoUpdate({ target: mediaPast.hash, set: past });
    // Rights that have ended were those of the old picture.
    const rightsUntil = before.rightsUntil && before.rightsUntil > now ? before.rightsUntil : null;
    const change = { ...stored, rightsUntil, withheldAt: null, version: before.version + 1 };
    await tx.update(media).set(change).where(eq(media.id, id));
    const entry = { before: { hash: before.hash }, after: { hash: stored.hash } };
    await recordAudit(actor, { verb: 'replaceMedia', subject: 'media', subjectId: id, ...entry });
    await expireUses(id, { soft: false });
  });
  await deleteFiles(before.hash);
}

/** Takes something out of the library that nothing shows. Whoever added it, and editors; throws `Refused`: `inUse`. */
export async function removeMedia(actor: Actor, id: number): Promise<void> {
  const { hash } = await requireEditable(actor, id);
  await transaction(async (tx) => {
    if (await isInUse(id)) throw new Refused('media.add', 'inUse');
    await tx.delete(media).where(eq(media.id, id));
    await recordAudit(actor, { verb: 'removeMedia', subject: 'media', subjectId: id, before: { hash } });
    await expireUses(id, { soft: true });
  });
  await deleteFiles(hash);
}
