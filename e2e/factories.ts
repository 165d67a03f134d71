import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import type { ArticleContent } from '../db/articles/content.ts';
import { getWorkingCopy } from '../db/articles/desk.ts';
import type { BodyDocument } from '../db/articles/document.ts';
import { beginArticle, saveDraft } from '../db/articles/drafts.ts';
import type { NewArticle } from '../db/articles/input.ts';
import { createArticle, publishArticle } from '../db/articles/mutations.ts';
import { articles } from '../db/articles/schema.ts';
import { articleTag } from '../db/articles/tags.ts';
import { followLink } from '../db/auth/links.ts';
import { invitePerson } from '../db/auth/mutations.ts';
import { type Actor, type Role, SYSTEM } from '../db/auth/policy.ts';
import { users } from '../db/auth/schema.ts';
import type { Sender } from '../db/auth/visitors.ts';
import { addAuthor, type NewAuthor } from '../db/authors/mutations.ts';
import { db, transaction } from '../db/client.ts';
import { submitComment } from '../db/comments/readers.ts';
import { makeFormToken } from '../db/comments/token.ts';
import { type FilmWords, type NewAlbum, type NewFilm, publishAlbum, publishFilm } from '../db/gallery/mutations.ts';
import { addMap, addMapState, type NewMap, publishMap } from '../db/maps/mutations.ts';
import { addFile, addPicture, type NewPicture } from '../db/media/mutations.ts';
import { addSection, type NewSection } from '../db/sections/mutations.ts';
import { sections } from '../db/sections/schema.ts';
import type { Locale } from '../db/site/locales.ts';
import { expireTags } from '../db/site/mutations.ts';
import { addTopic, type NewTopic, publishTopic, type TopicWords } from '../db/topics/mutations.ts';

/**
 * Things for tests to tell their stories with, made through the same verbs that editors use. Each answers an id and needs
 * no argument; what a test is about it says itself. What a thing needs (a section, a picture) is made along with it.
 */

/** Three who are always there once there is a section: numbers that no other user of a test gets. */
export const ADMIN = { kind: 'user', id: 900_001, role: 'admin' } as const satisfies Actor;
export const EDITOR = { kind: 'user', id: 900_002, role: 'editor' } as const satisfies Actor;
export const CONTRIBUTOR = { kind: 'user', id: 900_003, role: 'contributor' } as const satisfies Actor;

/** What they write and do carries their numbers, so they have to be there. */
async function hireStaff(): Promise<void> {
  const rows = [ADMIN, EDITOR, CONTRIBUTOR].map(({ id, role }) => {
    return { id, role, email: `${role}@staff.example.org`, name: `The ${role}`, createdAt: NOON };
  });
  await transaction((tx) => tx.insert(users).values(rows).onConflictDoNothing());
}

/** The day the sample edition stands on; every piece of a test is from that noon unless it says otherwise. */
export const NOON = new Date('2018-10-01T12:00:00Z');
export const HOUR = 3_600_000;
export const hoursBefore = (hours: number, instant = NOON) => new Date(instant.getTime() - hours * HOUR);

let made = (process.pid % 100_000) * 1000;
/** A number that no other call has answered, nor one in another process that fills the same database. */
const next = () => (made += 1);

/** A body of plain paragraphs. */
export const aBody = (...paragraphs: string[]): BodyDocument => ({
  v: 1,
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** Bytes of a small picture unlike every other. */
export async function pictureBytes(): Promise<Buffer> {
  const number = next();
  const background = { r: number % 256, g: Math.floor(number / 256) % 256, b: process.pid % 256 };
  return sharp({ create: { width: 32, height: 24, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Puts a picture with words in English into the library. */
export async function aPicture(overrides: Partial<NewPicture> = {}): Promise<number> {
  const bytes = overrides.bytes ?? (await pictureBytes());
  return addPicture(EDITOR, { texts: { en: { alt: 'A bridge over a river' } }, ...overrides, bytes });
}

/** Adds a section with a name in every language. */
export async function aSection(overrides: Partial<NewSection> = {}): Promise<number> {
  await hireStaff();
  const position = next();
  const texts = { en: { name: 'News' }, ar: { name: 'أخبار' }, fa: { name: 'اخبار' } };
  return addSection(ADMIN, { slug: `section-${position}`, position, texts, ...overrides });
}

/** The section «news» of this database, made at the first call. */
async function newsSection(): Promise<number> {
  const [known] = await db().select({ id: sections.id }).from(sections).where(eq(sections.slug, 'news'));
  return known?.id ?? aSection({ slug: 'news' });
}

/** Adds a byline with a name in every language. */
export async function anAuthor(overrides: Partial<NewAuthor> = {}): Promise<number> {
  const texts = { en: { name: 'World desk' }, ar: { name: 'القسم الدولي' }, fa: { name: 'میز جهان' } };
  return addAuthor(EDITOR, { slug: `author-${next()}`, texts, ...overrides });
}

/** Writes a draft in English in the section «news». */
export async function anArticle(overrides: Partial<NewArticle> = {}): Promise<number> {
  await hireStaff();
  const sectionId = overrides.sectionId ?? (await newsSection());
  const headline = `Patrols begin along the strip ${next()}`;
  return createArticle(EDITOR, { locale: 'en', headline, body: aBody('They began at dawn.'), ...overrides, sectionId });
}

/** What stands in the working copy of a piece. */
export async function contentOf(id: number): Promise<ArticleContent> {
  const copy = await getWorkingCopy(SYSTEM, id);
  if (!copy) throw new Error(`There is no article ${id}`);
  return copy.content;
}

/** Saves changes to the newest version, as a save of note by an editor; answers the version that they made. */
export async function edit(id: number, change: Partial<ArticleContent>, now = NOON): Promise<number> {
  const copy = await getWorkingCopy(SYSTEM, id);
  const content = { ...copy?.content, ...change };
  const saved = await saveDraft(EDITOR, id, { from: copy?.version ?? 0, content, kind: 'save', now });
  if (saved.outcome !== 'saved') throw new Error(`Not saved: ${JSON.stringify(saved)}`);
  return saved.version;
}

/** A piece in English that a contributor has begun in the newsroom, with a headline and a text. */
export async function aDraft({ by = CONTRIBUTOR, ...change }: Partial<ArticleContent> & { by?: Actor } = {}) {
  await hireStaff();
  const sectionId = change.sectionId ?? (await newsSection());
  const id = await beginArticle(by, { locale: change.locale ?? 'en', sectionId }, NOON);
  await edit(id, { headline: `A truce holds ${next()}`, body: aBody('It holds.'), ...change, sectionId });
  return id;
}

/** Writes a piece and puts it before readers, dated `at`. */
export async function aPublishedArticle({ at = NOON, ...overrides }: Partial<NewArticle> & { at?: Date } = {}) {
  const id = await anArticle(overrides);
  await publishArticle(EDITOR, id, at);
  return id;
}

/** How a piece of its own mind takes comments; editors have no verb for it yet. */
export async function takeComments(
  articleId: number,
  values: Partial<Pick<typeof articles.$inferInsert, 'commentsMode' | 'commentsCloseAt'>>,
): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(articles).set(values).where(eq(articles.id, articleId));
    await expireTags([articleTag(articleId)]);
  });
}

/** A piece before readers that takes comments in a way of its own. */
export async function aPieceTaking(mode: 'off' | 'pre' | 'post' | 'trust', overrides: Partial<NewArticle> = {}) {
  const id = await anArticle(overrides);
  await takeComments(id, { commentsMode: mode });
  await publishArticle(EDITOR, id, NOON);
  return id;
}

/** The words of a topic's card, complete. */
export async function topicWords(overrides: Partial<TopicWords> = {}): Promise<TopicWords> {
  const mediaId = overrides.mediaId ?? (await aPicture());
  return {
    name: 'NATO',
    explainer: 'A military alliance of 29 states.',
    body: aBody('It was founded in Washington in 1949.'),
    synonyms: ['Atlantic alliance'],
    alt: 'A map of the member states',
    ...overrides,
    mediaId,
  };
}

/** Adds a topic in English and shows it to readers, unless it is to stay a draft. */
export async function aTopic({ draft = false, ...overrides }: Partial<NewTopic> & { draft?: boolean } = {}) {
  const position = next();
  const texts = overrides.texts ?? { en: await topicWords() };
  const id = await addTopic(EDITOR, { slug: `topic-${position}`, position, ...overrides, texts });
  if (!draft) await publishTopic(EDITOR, id);
  return id;
}

/** Adds a map in English, shown to readers with one state for each of the days; without days it stays a draft. */
export async function aMap({ days = ['2018-10-01'], ...overrides }: Partial<NewMap> & { days?: string[] } = {}) {
  const position = next();
  const words = { title: 'Idlib', caption: 'The zone on {date}', intro: 'What was agreed.', note: 'Schematic.' };
  const id = await addMap(EDITOR, {
    slug: `map-${position}`,
    position,
    base: { centre: [36.6, 35.8], span: 3, aspect: 1.5, detail: '10m' },
    features: [{ kind: 'marker', style: 'town', geometry: [36.63, 35.93], text: { en: 'Idlib' } }],
    texts: { en: words },
    ...overrides,
  });
  for (const date of days) {
    await addMapState(EDITOR, id, { date, texts: { en: { title: date, summary: 'As agreed.', changed: '' } } });
  }
  if (days.length > 0) await publishMap(EDITOR, id);
  return id;
}

/** Publishes an album of two pictures in English. */
export async function anAlbum(overrides: Partial<NewAlbum> = {}): Promise<number> {
  const items = overrides.items ?? [{ mediaId: await aPicture() }, { mediaId: await aPicture() }];
  const coverId = overrides.coverId ?? items[0]?.mediaId ?? (await aPicture());
  const texts = { en: { title: 'The bridges of Mostar', lead: 'Eleven of them.' } };
  return publishAlbum(EDITOR, { publishedAt: NOON, texts, ...overrides, items, coverId });
}

/** A film in one language, complete: its file, poster, captions and transcript. */
export async function filmWords(overrides: Partial<FilmWords> = {}): Promise<FilmWords> {
  const bytes = (kind: string) => Buffer.from(`${kind} ${next()} ${process.pid}`);
  const fileId = await addFile(EDITOR, { bytes: bytes('film'), kind: 'film', format: 'mp4', width: 1280, height: 720 });
  const captionsId = await addFile(EDITOR, { bytes: bytes('captions'), kind: 'captions', format: 'vtt' });
  const posterId = overrides.posterId ?? (await aPicture());
  const words = { title: 'The march', standfirst: 'In ninety seconds.', transcript: 'They crossed the river.' };
  return { ...words, fileId, captionsId, ...overrides, posterId };
}

/** Publishes a film with captions and transcript in English. */
export async function aFilm(overrides: Partial<NewFilm> = {}): Promise<number> {
  const texts = overrides.texts ?? { en: await filmWords() };
  return publishFilm(EDITOR, { publishedAt: NOON, seconds: 90, ...overrides, texts });
}

/** Somebody who signs in to the newsroom. */
export async function aUser(role: Role): Promise<Actor & { kind: 'user' }> {
  const row = { email: `user-${next()}@example.org`, name: 'Rana Aziz', role, createdAt: NOON };
  const [user] = await transaction((tx) => tx.insert(users).values(row).returning({ id: users.id }));
  if (!user) throw new Error('The user was not kept');
  return { kind: 'user', id: user.id, role };
}

/** Somebody of the newsroom as a test knows them. */
export type Person = { actor: Extract<Actor, { kind: 'user' }>; name: string; email: string; password: string };

/** Somebody who was invited, has joined and can sign in; works everywhere unless told otherwise. */
export async function aPerson(
  role: Role,
  overrides: { name?: string; email?: string; language?: Locale; locales?: Locale[]; sections?: number[] } = {},
): Promise<Person> {
  const number = next();
  const email = overrides.email ?? `person-${process.pid}-${number}@example.org`;
  const { name = 'Rana Aziz', language = 'en', locales = [], sections = [] } = overrides;
  const password = `a long enough secret ${number}`;
  const compose = () => ({ subject: 'Invitation', text: 'Join us.' });
  const invited = await invitePerson(SYSTEM, { email, name, role, language, locales, sections }, { compose });
  if (invited.outcome === 'refused') throw new Error(`Not invited: ${JSON.stringify(invited.errors)}`);
  const joined = await followLink(aSender(), { token: invited.token, password });
  if (joined.outcome === 'refused') throw new Error(`Did not join: ${JSON.stringify(joined.errors)}`);
  return { actor: { kind: 'user', id: joined.userId, role, locales, sections }, name, email, password };
}

/** A reader at an address that no other has. */
export function aSender(overrides: Partial<Sender> = {}): Sender {
  const number = next();
  const ip = `10.${Math.floor(number / 65_536) % 256}.${Math.floor(number / 256) % 256}.${number % 256}`;
  return { ip, userAgent: 'Mozilla/5.0', host: 'news.example.org', ...overrides };
}

/** What a reader's form sends: a text unlike every other, with the token of a page made `at`. */
export function commentForm(
  articleId: number,
  { at = NOON, ...overrides }: Record<string, unknown> & { at?: Date } = {},
) {
  const token = makeFormToken(articleId, 'page', at);
  return { articleId, text: `I was there when it happened, number ${next()}.`, token, ...overrides };
}

/** A comment that a reader of its own has sent, in whatever state the site's settings give it; answers its id. */
export async function aReadersComment(
  articleId: number,
  { at = NOON, ...overrides }: Record<string, unknown> & { at?: Date } = {},
): Promise<number> {
  const taken = await submitComment(aSender(), commentForm(articleId, { at, ...overrides }), at);
  if (taken.outcome === 'refused') throw new Error(`The comment was refused: ${JSON.stringify(taken.errors)}`);
  return taken.id;
}

/** What a form sends of a topic's words, complete, as fields. */
export async function topicForm(topic: number, overrides: Record<string, string | number> = {}) {
  const { mediaId = await aPicture(), ...fields } = overrides;
  return {
    ...{ topic: String(topic), locale: 'en', version: '0', name: 'NATO', explainer: 'A military alliance.' },
    ...{
      body: JSON.stringify(aBody('It was founded in 1949.')),
      synonyms: 'Atlantic alliance\nthe pact',
      alt: 'A map',
    },
    ...{ caption: '', ...fields, mediaId: String(mediaId) },
  };
}
