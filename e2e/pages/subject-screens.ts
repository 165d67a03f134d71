import { listDeskAuthors } from '../../db/authors/desk.ts';
import { SYSTEM } from '../../db/auth/policy.ts';
import { listDeskAlbums, listDeskFilms } from '../../db/gallery/desk.ts';
import { listDeskKeywords } from '../../db/keywords/desk.ts';
import { listDeskMaps } from '../../db/maps/desk.ts';
import { listPictures } from '../../db/media/queries.ts';
import { listDeskSections } from '../../db/sections/desk.ts';
import type { Locale } from '../../db/site/locales.ts';
import { moveAddresses } from '../../db/site/moves.ts';
import { listDeskTopics } from '../../db/topics/desk.ts';
import { aReadersComment } from '../factories.ts';
import { open } from '../fixtures.ts';
import type { Screen, Walk } from './walk.ts';

/** The screens of everything that is edited beside the pieces, each with one thing of the sample edition open. */

/** What stands around it is the same on all of them, and looked at elsewhere. */
const CONTENT = { within: '#content' };

const go = (name: string, path: string): Screen => ({
  ...{ name, ...CONTENT },
  show: ({ page }: Walk) => open(page, `/newsroom${path}`),
});

/** Presses a button of the screen that is open, and waits for what is said of it. */
const pressed = (name: string, button: string, rest: Omit<Screen, 'name' | 'show'> = {}): Screen => ({
  ...{ name, ...CONTENT, ...rest },
  show: async ({ page, desk }) => {
    await desk.button(button).first().click();
    await page.getByRole('main').getByRole('alert').filter({ hasText: /./ }).first().waitFor();
  },
});

const first = <T>(all: T[]): T => {
  const [one] = all;
  if (one === undefined) throw new Error('The sample edition has none of it');
  return one;
};

/** Lists, and of each the first thing. */
async function subjects(locale: Locale): Promise<Screen[]> {
  const filter = { locale, limit: 1 };
  const topic = first(await listDeskTopics(SYSTEM));
  const keyword = first((await listDeskKeywords(SYSTEM, filter)).items);
  const section = first(await listDeskSections(SYSTEM));
  const author = first((await listDeskAuthors(SYSTEM, { limit: 1 })).items);
  return [
    go('the topics', '/topics'),
    go('a topic', `/topics/${topic.id}/${locale}`),
    go('a topic, looking for pieces', `/topics/${topic.id}/${locale}?find=2018`),
    go('the keywords', '/keywords'),
    go('a keyword', `/keywords/${keyword.id}`),
    go('the sections', '/sections'),
    go('a section', `/sections/${section.id}`),
    go('the bylines', '/authors'),
    go('a byline', `/authors/${author.id}`),
    go('the standing pages', '/pages'),
    go('a standing page', `/pages/${locale}/about`),
  ];
}

async function pictures(locale: Locale): Promise<Screen[]> {
  const picture = first(await listPictures(locale, '', 1));
  const album = first((await listDeskAlbums(SYSTEM, { limit: 1 }, locale)).items);
  const film = first((await listDeskFilms(SYSTEM, { limit: 1 }, locale)).items);
  const map = first((await listDeskMaps(SYSTEM, { limit: 1 })).items);
  return [
    go('the library', '/media'),
    go('a picture of the library', `/media/${picture.id}`),
    go('the albums', '/gallery/albums'),
    go('an album', `/gallery/albums/${album.id}?locale=${locale}`),
    go('a new album', '/gallery/albums/new'),
    pressed('a new album, refused', 'gallery.save', { isTrouble: true }),
    go('the films', '/gallery/films'),
    go('a film', `/gallery/films/${film.id}?locale=${locale}`),
    go('a new film', '/gallery/films/new'),
    go('the maps', '/maps'),
    go('a new map', '/maps/new'),
    go('a map', `/maps/${map.id}`),
    go('a map as readers see it', `/maps/${map.id}/preview?locale=${locale}`),
  ];
}

/** What is arranged, what readers said, and what is counted and kept. */
async function desks({ pieces, language }: Pick<Walk, 'pieces' | 'language'>): Promise<Screen[]> {
  const comment = await aReadersComment(pieces.live, { at: new Date(Date.now() - 60_000), name: 'Rana' });
  await moveAddresses([{ from: `/${language}/an/old/address`, to: `/${language}/about` }]);
  return [
    go('the front', `/front/${language}`),
    go('the front as it will be', `/front/${language}/preview`),
    go('the front as it was', `/front/${language}/past`),
    go('the comments that wait', '/comments'),
    go('the comments that readers see', '/comments?queue=published'),
    go('one comment', `/comments/${comment}`),
    go('who is shut out', '/comments/bans'),
    go('the lists of words', '/comments/words'),
    go('the outbox', '/mail'),
    go('the numbers', `/numbers?locale=${language}&window=month`),
    go('the numbers of a piece', `/numbers/${pieces.live}`),
    go('the log', '/audit'),
    go('the old addresses', '/addresses'),
    pressed('the old addresses, with a refused one', 'addresses.add'),
  ];
}

/** All of them. */
export const besideThePieces = async (walk: Pick<Walk, 'pieces' | 'language'>): Promise<Screen[]> => [
  ...(await desks(walk)),
  ...(await subjects(walk.language)),
  ...(await pictures(walk.language)),
];
