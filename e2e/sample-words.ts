import { correctArticle, createArticle, publishArticle } from '../db/articles/mutations.ts';
import { SYSTEM } from '../db/auth/policy.ts';
import { addAuthor } from '../db/authors/mutations.ts';
import { publishAlbum, publishFilm } from '../db/gallery/mutations.ts';
import { addMap, addMapState, publishMap } from '../db/maps/mutations.ts';
import { addFile } from '../db/media/mutations.ts';
import { albums } from '../db/sample/albums.ts';
import { authors } from '../db/sample/authors.ts';
import { bodyOf, type SampleIds } from '../db/sample/body.ts';
import { readArticles, readMaps } from '../db/sample/files.ts';
import { film } from '../db/sample/film/napoleon-1812.ts';
import type { Locale } from '../db/sample/kit.ts';
import { FILM_PUBLISHED, SECTIONS } from '../db/sample/site.ts';
import { topics } from '../db/sample/topics.ts';
import { addSection } from '../db/sections/mutations.ts';
import { enableLocales } from '../db/site/mutations.ts';
import { addTopic, publishTopic } from '../db/topics/mutations.ts';
import { aPicture } from './factories.ts';

/** The words of the sample edition without its pictures, whose making takes a minute: for tests of what is found. */

const LOCALES: Locale[] = ['en', 'ar', 'fa'];
const perLocale = <T>(make: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** Answers one value for every name. */
class Everything extends Map<string, number> {
  readonly #value: number;
  constructor(value: number) {
    super();
    this.#value = value;
  }
  override get(name: string) {
    return super.get(name) ?? this.#value;
  }
}

async function addFrame(): Promise<SampleIds> {
  await enableLocales(SYSTEM, LOCALES);
  const sections = new Map<string, number>();
  for (const [position, { slug, opinion, names }] of SECTIONS.entries())
    sections.set(
      slug,
      await addSection(SYSTEM, { slug, position, opinion, texts: perLocale((locale) => ({ name: names[locale] })) }),
    );
  const bylines = new Map<string, number>();
  for (const { slug, texts } of authors) bylines.set(slug, await addAuthor(SYSTEM, { slug, texts }));
  const pictures = new Everything(await aPicture());
  return {
    sections,
    bylines,
    pictures,
    topics: new Map(),
    albums: new Everything(1),
    films: new Everything(1),
    articles: new Map(),
  };
}

async function addThings(names: Map<string, string>, ids: SampleIds): Promise<void> {
  const pictureId = ids.pictures.get('any') ?? 0;
  for (const [position, { slug, texts }] of topics.entries()) {
    const words = perLocale((locale) => ({
      ...texts[locale],
      body: bodyOf(texts[locale].body, ids, locale),
      mediaId: pictureId,
    }));
    const id = await addTopic(SYSTEM, { slug, position, texts: words });
    await publishTopic(SYSTEM, id);
    ids.topics.set(slug, id);
    names.set(`topic:${id}`, `topic ${slug}`);
  }
  for (const [position, { states, ...map }] of (await readMaps()).entries()) {
    const id = await addMap(SYSTEM, { ...map, position });
    for (const state of states) await addMapState(SYSTEM, id, state);
    await publishMap(SYSTEM, id);
    names.set(`map:${id}`, `map ${map.slug}`);
  }
  for (const { key, published, texts } of albums) {
    const id = await publishAlbum(SYSTEM, {
      coverId: pictureId,
      publishedAt: new Date(published),
      texts,
      items: [{ mediaId: pictureId }],
    });
    ids.albums.set(key, id);
    names.set(`album:${id}`, `album ${key}`);
  }
  const file = await addFile(SYSTEM, {
    bytes: Buffer.from('film'),
    kind: 'film',
    format: 'mp4',
    width: 1280,
    height: 720,
  });
  const words = perLocale((locale) => ({
    title: film.title[locale],
    standfirst: film.standfirst[locale],
    transcript: film.transcript[locale],
    posterId: pictureId,
    fileId: file,
  }));
  const id = await publishFilm(SYSTEM, {
    publishedAt: new Date(FILM_PUBLISHED),
    seconds: 60,
    texts: words,
    withoutSpeech: true,
  });
  ids.films.set(film.slug, id);
  names.set(`film:${id}`, `film ${film.slug}`);
}

/**
 * Publishes every text of the sample edition through the verbs. Answers what each thing is called in a judged query, by source and row
 * number: `s21` for a piece of that story, `topic nato`, `map idlib`, `album …`, `film …`.
 */
export async function loadSampleWords(): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const ids = await addFrame();
  await addThings(names, ids);
  for (const piece of await readArticles()) {
    const id = await createArticle(SYSTEM, {
      locale: piece.locale,
      sectionId: ids.sections.get(piece.section) ?? 0,
      headline: piece.headline,
      kicker: piece.kicker,
      standfirst: piece.standfirst,
      dateline: piece.dateline ?? '',
      body: bodyOf(piece.body, ids, piece.locale),
      authorIds: piece.byline.map((slug) => ids.bylines.get(slug) ?? 0),
      topicIds: piece.topics.map((slug) => ids.topics.get(slug) ?? 0),
      keywords: piece.keywords,
    });
    await publishArticle(SYSTEM, id, new Date(piece.published));
    for (const { kind, at, text } of piece.corrections ?? [])
      await correctArticle(SYSTEM, id, { kind, text, at: new Date(at) });
    names.set(`article:${id}`, piece.story);
  }
  return names;
}
