import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ADMIN,
  anAlbum,
  anAuthor,
  aPicture,
  aPublishedArticle,
  aSection,
  aTopic,
  filmWords,
  aFilm,
  topicWords,
} from '../../e2e/factories.ts';
import type { BodyDocument } from '../articles/document.ts';
import { getPublishedArticle } from '../articles/queries.ts';
import { saveAuthor } from '../authors/mutations.ts';
import { setBreaking } from '../front/mutations.ts';
import { getBreaking } from '../front/queries.ts';
import { getAlbum, listAlbums, listFilms } from '../gallery/queries.ts';
import { mapPictures } from '../media/queries.ts';
import { nameSite } from '../site/mutations.ts';
import { getSite } from '../site/queries.ts';
import { useTestDatabase } from '../testing.ts';
import { listTopics } from '../topics/queries.ts';
import { removeSampleEdition } from './remove.ts';

useTestDatabase();

const fromSample = () => aPicture({ sample: true });

describe('An administrator who takes the sample edition away', () => {
  test('keeps every picture of it that stands in something of the paper’s own, and no other', async () => {
    await aSection({ slug: 'news' });
    const [lead, inside, cover, poster] = [
      await fromSample(),
      await fromSample(),
      await fromSample(),
      await fromSample(),
    ];
    const [portrait, logo, card, loose] = [
      await fromSample(),
      await fromSample(),
      await fromSample(),
      await fromSample(),
    ];
    const authorId = await anAuthor();
    const byline = { author: authorId, version: 1, slug: 'desk', name_en: 'The desk', portraitId: portrait };
    await saveAuthor(ADMIN, byline);
    const body: BodyDocument = { v: 1, type: 'doc', content: [{ type: 'figure', attrs: { media: inside } }] };
    const piece = await aPublishedArticle({ leadMediaId: lead, body, authorIds: [authorId] });
    const album = await anAlbum({ coverId: cover, items: [{ mediaId: cover }] });
    await aFilm({ texts: { en: await filmWords({ posterId: poster }) } });
    await aTopic({ texts: { en: await topicWords({ mediaId: card }) } });
    await nameSite(ADMIN, { locale: 'en', name: 'The Courier', strapline: '', footer: '', logoMediaId: logo });
    await anAlbum({ sample: true });
    await aTopic({ sample: true });
    const gone = await aPublishedArticle({ sample: true });
    await setBreaking(ADMIN, { locale: 'en', text: 'It rains', articleId: gone });

    await removeSampleEdition(ADMIN);
    const kept = [lead, inside, cover, poster, portrait, logo, card];
    const there = await mapPictures([...kept, loose], 'en');
    assert.deepEqual([...there.keys()].toSorted(), kept.toSorted());
    assert.equal((await getPublishedArticle('en', piece))?.picture?.id, lead);
    assert.equal((await getAlbum('en', album))?.items.length, 1);
    assert.equal((await listAlbums('en', 9)).items.length, 1);
    assert.equal((await listFilms('en', 9)).length, 1);
    assert.equal((await listTopics('en')).length, 1);
    assert.equal((await getSite('en')).logo?.id, logo);
    assert.equal(await getBreaking('en', new Date()), undefined);
  });
});
