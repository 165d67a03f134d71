import { createArticle, correctArticle, openTranslationGroup, publishArticle } from '../articles/mutations.ts';
import { articles } from '../articles/schema.ts';
import { placeInSeries } from '../articles/series.ts';
import { SYSTEM } from '../auth/policy.ts';
import { addAuthor } from '../authors/mutations.ts';
import { db, transaction } from '../client.ts';
import { pinToFront, setBreaking } from '../front/mutations.ts';
import { publishAlbum, publishFilm } from '../gallery/mutations.ts';
import { addMap, addMapState, publishMap } from '../maps/mutations.ts';
import { addFile } from '../media/mutations.ts';
import { markIndexWhole } from '../search/rebuild.ts';
import { addSection } from '../sections/mutations.ts';
import { locales } from '../site/schema.ts';
import { changeSettings, enableLocales, nameSite } from '../site/mutations.ts';
import { saveStandingPage } from '../site/pages.ts';
import { addTopic, publishTopic } from '../topics/mutations.ts';
import { albums } from './albums.ts';
import { authors } from './authors.ts';
import { bodyOf, type SampleIds } from './body.ts';
import { addSampleComments } from './comments.ts';
import { filmFiles, readArticles, readMaps } from './files.ts';
import { film } from './film/napoleon-1812.ts';
import type { Locale, SampleArticle } from './kit.ts';
import { pages } from './pages.ts';
import { addPictures } from './pictures.ts';
import { BREAKING, EDITION_DATE, FILM_PUBLISHED, PINS, SAMPLE_ADDRESS, SECTIONS, SERIES, SITE } from './site.ts';
import { topics } from './topics.ts';
import { addSampleViews } from './views.ts';

const LOCALES: Locale[] = ['en', 'ar', 'fa'];

/** A record of all three languages from a function of one. */
const perLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  en: make('en'),
  ar: make('ar'),
  fa: make('fa'),
});

/** Whether nobody has put anything into this database yet. */
async function isEmpty(): Promise<boolean> {
  const anyLocale = await db().select({ code: locales.code }).from(locales).limit(1);
  const anyArticle = await db().select({ id: articles.id }).from(articles).limit(1);
  return anyLocale.length === 0 && anyArticle.length === 0;
}

/**
 * Fills an empty database with the sample edition, through the verbs that editors use; `report` hears a line a step.
 * Answers false, and does nothing, when the database is not empty. What it adds is marked as sample.
 */
export async function loadSampleEdition(report: (line: string) => void): Promise<boolean> {
  if (!(await isEmpty())) return false;
  report('Pictures: making the sizes that pages show');
  const pictures = await addPictures((done, all) => report(`Pictures: ${done} of ${all}`));
  const filmMedia = await addFilmFiles();
  // All or nothing: a start that is broken off finds an empty database again.
  await transaction(async () => {
    report('The paper: names, sections, bylines');
    const ids = await addFrame();
    ids.pictures = pictures;
    report('Topics, maps, gallery');
    await addTopics(ids);
    await addMaps();
    await addGallery(ids, filmMedia);
    await addPages(ids);
    const pieces = await readArticles();
    report(`Articles: ${pieces.length} in three languages`);
    await addArticles(pieces, ids);
    await curate(ids);
    await addSampleComments(ids);
    await addSampleViews(pieces, ids);
    await markIndexWhole();
  });
  return true;
}

async function addFrame(): Promise<SampleIds> {
  await enableLocales(SYSTEM, LOCALES);
  await changeSettings(SYSTEM, { editionDate: EDITION_DATE, sampleEdition: true, contactAddress: SAMPLE_ADDRESS });
  for (const locale of LOCALES) await nameSite(SYSTEM, { locale, ...SITE[locale] });
  const sections = new Map<string, number>();
  for (const [position, { slug, opinion, names }] of SECTIONS.entries()) {
    sections.set(
      slug,
      await addSection(SYSTEM, { slug, position, opinion, texts: perLocale((locale) => ({ name: names[locale] })) }),
    );
  }
  const bylines = new Map<string, number>();
  for (const { slug, texts } of authors) bylines.set(slug, await addAuthor(SYSTEM, { slug, texts, sample: true }));
  return {
    sections,
    bylines,
    pictures: new Map(),
    topics: new Map(),
    albums: new Map(),
    films: new Map(),
    articles: new Map(),
  };
}

async function addTopics(ids: SampleIds): Promise<void> {
  for (const [position, { slug, picture, texts }] of topics.entries()) {
    const words = perLocale((locale) => {
      const { body, ...card } = texts[locale];
      return { ...card, body: bodyOf(body, ids, locale), mediaId: ids.pictures.get(`${picture}.${locale}`) ?? 0 };
    });
    const id = await addTopic(SYSTEM, { slug, position, texts: words, sample: true });
    await publishTopic(SYSTEM, id);
    ids.topics.set(slug, id);
  }
}

async function addMaps(): Promise<void> {
  for (const [position, { states, ...map }] of (await readMaps()).entries()) {
    const id = await addMap(SYSTEM, { ...map, position, sample: true });
    for (const state of states) await addMapState(SYSTEM, id, state);
    await publishMap(SYSTEM, id);
  }
}

type FilmMedia = Record<Locale, { fileId: number; captionsId: number }>;

async function addFilmFiles(): Promise<FilmMedia> {
  const media = {} as FilmMedia;
  for (const locale of LOCALES) {
    const { video, captions } = await filmFiles(locale);
    media[locale] = {
      fileId: await addFile(SYSTEM, {
        bytes: video,
        kind: 'film',
        format: 'mp4',
        width: 1280,
        height: 720,
        sample: true,
      }),
      captionsId: await addFile(SYSTEM, { bytes: captions, kind: 'captions', format: 'vtt', sample: true }),
    };
  }
  return media;
}

async function addGallery(ids: SampleIds, filmMedia: FilmMedia): Promise<void> {
  const picture = (key: string) => ids.pictures.get(key) ?? 0;
  for (const { key, published, cover, items, texts } of albums) {
    const album = { coverId: picture(cover), publishedAt: new Date(published), texts, sample: true };
    ids.albums.set(
      key,
      await publishAlbum(SYSTEM, { ...album, items: items.map((item) => ({ mediaId: picture(item) })) }),
    );
  }
  const { slug, duration, title, standfirst, transcript } = film;
  const words = perLocale((locale) => ({
    title: title[locale],
    standfirst: standfirst[locale],
    transcript: transcript[locale],
    posterId: picture(`${slug}.${locale}`),
    ...filmMedia[locale],
  }));
  const publishedAt = new Date(FILM_PUBLISHED);
  ids.films.set(
    slug,
    await publishFilm(SYSTEM, {
      publishedAt,
      seconds: Math.round(duration),
      texts: words,
      withoutSpeech: true,
      sample: true,
    }),
  );
}

async function addPages(ids: SampleIds): Promise<void> {
  for (const { slug, texts } of pages) {
    for (const locale of LOCALES) {
      const { body, ...words } = texts[locale];
      await saveStandingPage(SYSTEM, { locale, slug, ...words, body: bodyOf(body, ids, locale), sample: true });
    }
  }
}

async function addArticles(pieces: SampleArticle[], ids: SampleIds): Promise<void> {
  const groups = new Map<string, number>();
  for (const story of new Set(pieces.map((piece) => piece.story)))
    groups.set(story, await openTranslationGroup(SYSTEM));
  for (const piece of pieces) {
    const id = await createArticle(SYSTEM, {
      locale: piece.locale,
      sectionId: ids.sections.get(piece.section) ?? 0,
      headline: piece.headline,
      kicker: piece.kicker,
      standfirst: piece.standfirst,
      dateline: piece.dateline ?? '',
      body: bodyOf(piece.body, ids, piece.locale),
      leadMediaId: piece.picture ? pictureOf(piece.picture.key, piece.locale, ids) : null,
      leadAlt: piece.picture?.alt ?? '',
      leadCaption: piece.picture?.caption ?? '',
      authorIds: piece.byline.map((slug) => ids.bylines.get(slug) ?? 0),
      topicIds: piece.topics.map((slug) => ids.topics.get(slug) ?? 0),
      keywords: piece.keywords,
      translationGroupId: groups.get(piece.story),
      sample: true,
    });
    await publishArticle(SYSTEM, id, new Date(piece.published));
    for (const { kind, at, text } of piece.corrections ?? [])
      await correctArticle(SYSTEM, id, { kind, text, at: new Date(at) });
    ids.articles.set(`${piece.story}.${piece.locale}`, id);
  }
}

const pictureOf = (key: string, locale: Locale, ids: SampleIds) =>
  ids.pictures.get(`${key}.${locale}`) ?? ids.pictures.get(key) ?? null;

async function addSeries(locale: Locale, ids: SampleIds): Promise<void> {
  for (const [index, story] of SERIES.stories.entries()) {
    const id = ids.articles.get(`${story}.${locale}`);
    if (id !== undefined) await placeInSeries(SYSTEM, { id, name: SERIES.names[locale], part: index + 1 });
  }
}

async function curate(ids: SampleIds): Promise<void> {
  const startsAt = new Date(`${EDITION_DATE}T06:00:00+03:00`);
  for (const locale of LOCALES) {
    for (const [slot, stories] of Object.entries(PINS) as ['choice' | 'analysis', readonly string[]][]) {
      const pieces = stories.flatMap((story) => ids.articles.get(`${story}.${locale}`) ?? []);
      const size = slot === 'choice' ? 6 : 4;
      // The first of the choice leads the page: nothing else is pinned there.
      for (const [position, articleId] of pieces.slice(0, size).entries()) {
        await pinToFront(SYSTEM, { locale, slot, articleId, position, startsAt });
      }
    }
    await addSeries(locale, ids);
    const line = BREAKING[locale];
    if (line)
      await setBreaking(SYSTEM, { locale, text: line.text, articleId: ids.articles.get(`${line.story}.${locale}`) });
  }
}
