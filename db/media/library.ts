import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  notExists,
  or,
  sql,
} from 'drizzle-orm';
import { type Actor, requireMay } from '../auth/policy.ts';
import { users } from '../auth/schema.ts';
import { db } from '../client.ts';
import type { Locale } from '../site/locales.ts';
import type { MediaWords } from './input.ts';
import type { MediaKind } from './kinds.ts';
import { WARN_DAYS } from './policy.ts';
import { media, mediaLabels, mediaTexts } from './schema.ts';

/** The library as the newsroom sees it. Every read asks who; who may not add to it does not see it. */

const DAY = 86_400_000;

export type MediaFilter = {
  kind?: MediaKind | undefined;
  /** Words that its words, labels, source or file name hold, all of them. */
  words?: string | undefined;
  label?: string | undefined;
  /** `soon`: rights end within two weeks; `ended`: not shown any more; `silent`: no words and not marked as decoration. */
  state?: 'soon' | 'ended' | 'silent' | undefined;
  /** Of the last one on the page before. */
  before?: number | undefined;
};

const FIELDS = {
  id: media.id,
  hash: media.hash,
  kind: media.kind,
  format: media.format,
  bytes: media.bytes,
  width: media.width,
  height: media.height,
  widths: media.widths,
  focalX: media.focalX,
  focalY: media.focalY,
  placeholder: media.placeholder,
  decorative: media.decorative,
  drawn: media.drawn,
  seconds: media.seconds,
  fileName: media.fileName,
  rightsUntil: media.rightsUntil,
  withheldAt: media.withheldAt,
  addedById: media.addedById,
  createdAt: media.createdAt,
};

type Fields = { [K in keyof typeof FIELDS]: (typeof FIELDS)[K]['_']['data'] };
type Nullable = 'width' | 'height' | 'placeholder' | 'seconds' | 'rightsUntil' | 'withheldAt' | 'addedById';
export type MediaCard = Omit<Fields, Nullable> & { [K in Nullable]: Fields[K] | null } & {
  /** In the language that was asked for, else in any. */
  alt: string;
  caption: string;
};

const holds = (word: string) => {
  const pattern = `%${word.replace(/[%_\\]/g, ' ')}%`;
  const inWords = db()
    .select({ id: mediaTexts.mediaId })
    .from(mediaTexts)
    .where(
      or(...[mediaTexts.alt, mediaTexts.caption, mediaTexts.credit].map((one) => like(sql`lower(${one})`, pattern))),
    );
  const inLabels = db()
    .select({ id: mediaLabels.mediaId })
    .from(mediaLabels)
    .where(like(sql`lower(${mediaLabels.label})`, pattern));
  return or(
    inArray(media.id, inWords),
    inArray(media.id, inLabels),
    like(sql`lower(${media.fileName})`, pattern),
    like(sql`lower(${media.source})`, pattern),
  );
};

const soon = (now: Date) =>
  and(
    isNull(media.withheldAt),
    gt(media.rightsUntil, now),
    lte(media.rightsUntil, new Date(now.getTime() + WARN_DAYS * DAY)),
  );
const ended = () => isNotNull(media.withheldAt);
const silent = () =>
  and(
    eq(media.kind, 'picture'),
    eq(media.decorative, false),
    notExists(
      db()
        .select({ one: sql`1` })
        .from(mediaTexts)
        .where(and(eq(mediaTexts.mediaId, media.id), sql`${mediaTexts.alt} <> ''`)),
    ),
  );

function conditions({ kind, words = '', label, state, before }: MediaFilter, now: Date) {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
  const labelled = db().select({ id: mediaLabels.mediaId }).from(mediaLabels);
  return and(
    eq(media.standIn, false),
    kind && eq(media.kind, kind),
    label ? inArray(media.id, labelled.where(eq(mediaLabels.label, label))) : undefined,
    state === 'soon' ? soon(now) : state === 'ended' ? ended() : state === 'silent' ? silent() : undefined,
    before ? lt(media.id, before) : undefined,
    ...typed.map(holds),
  );
}

/** Words of several things, in the language where there are any, else in another. */
async function mapWords(ids: number[], locale: Locale): Promise<Map<number, { alt: string; caption: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ id: mediaTexts.mediaId, locale: mediaTexts.locale, alt: mediaTexts.alt, caption: mediaTexts.caption })
    .from(mediaTexts)
    .where(inArray(mediaTexts.mediaId, ids))
    .orderBy(asc(mediaTexts.locale));
  const said = new Map<number, { alt: string; caption: string }>();
  for (const { id, locale: own, ...words } of rows) if (own === locale || !said.has(id)) said.set(id, words);
  return said;
}

/** The library, newest first, a page at a time. Who may add to it; throws `Refused`. */
export async function listMedia(
  actor: Actor,
  filter: MediaFilter & { locale: Locale; limit: number; now?: Date },
): Promise<{ items: MediaCard[]; next: number | undefined }> {
  requireMay(actor, 'media.add');
  const { locale, limit, now = new Date() } = filter;
  const rows = await db()
    .select(FIELDS)
    .from(media)
    .where(conditions(filter, now))
    .orderBy(desc(media.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const said = await mapWords(
    shown.map(({ id }) => id),
    locale,
  );
  const items = shown.map((row) => ({ ...row, alt: '', caption: '', ...said.get(row.id) }));
  return { items, next: rows.length > limit ? shown.at(-1)?.id : undefined };
}

export type MediaCounts = Record<MediaKind | 'soon' | 'ended' | 'silent', number>;

async function countWhere(condition: ReturnType<typeof and>): Promise<number> {
  const [row] = await db()
    .select({ rows: count() })
    .from(media)
    .where(and(eq(media.standIn, false), condition));
  return row?.rows ?? 0;
}

/** How many there are of each kind, and of what wants looking after. Who may add to the library; throws `Refused`. */
export async function countMedia(actor: Actor, now = new Date()): Promise<MediaCounts> {
  requireMay(actor, 'media.add');
  const kind = (one: MediaKind) => countWhere(eq(media.kind, one));
  const [picture, film, captions] = await Promise.all([kind('picture'), kind('film'), kind('captions')]);
  const [near, over, mute] = await Promise.all([countWhere(soon(now)), countWhere(ended()), countWhere(silent())]);
  return { picture, film, captions, soon: near, ended: over, silent: mute };
}

/** Every label in use with how often, the most used first. Who may add to the library; throws `Refused`. */
export async function listLabels(actor: Actor): Promise<{ label: string; uses: number }[]> {
  requireMay(actor, 'media.add');
  const uses = count();
  return db()
    .select({ label: mediaLabels.label, uses })
    .from(mediaLabels)
    .groupBy(mediaLabels.label)
    .orderBy(desc(uses), asc(mediaLabels.label))
    .limit(200);
}

export type MediaDetail = Omit<MediaCard, 'alt' | 'caption'> & {
  version: number;
  licence: string;
  source: string;
  addedBy: string | null;
  labels: string[];
  texts: Partial<Record<Locale, MediaWords>>;
};

/** One thing of the library with all that is said of it; undefined when there is none. Who may add to it; throws `Refused`. */
export async function getMedia(actor: Actor, id: number): Promise<MediaDetail | undefined> {
  requireMay(actor, 'media.add');
  const more = { version: media.version, licence: media.licence, source: media.source, addedBy: users.name };
  const [row] = await db()
    .select({ ...FIELDS, ...more })
    .from(media)
    .leftJoin(users, eq(users.id, media.addedById))
    .where(and(eq(media.id, id), eq(media.standIn, false)));
  if (!row) return undefined;
  const labels = await db()
    .select({ label: mediaLabels.label })
    .from(mediaLabels)
    .where(eq(mediaLabels.mediaId, id))
    .orderBy(asc(mediaLabels.label));
  const { locale, alt, caption, credit } = mediaTexts;
  const texts = await db().select({ locale, alt, caption, credit }).from(mediaTexts).where(eq(mediaTexts.mediaId, id));
  return {
    ...row,
    labels: labels.map(({ label }) => label),
    texts: Object.fromEntries(texts.map(({ locale: own, ...words }) => [own, words])),
  };
}
