import { correctArticle, publishArticle, withdrawArticle } from '../../db/articles/mutations.ts';
import type { BodyDocument } from '../../db/articles/document.ts';
import { addNote } from '../../db/articles/drafts.ts';
import { planArticle } from '../../db/articles/plans.ts';
import { makePreviewLink } from '../../db/articles/previews.ts';
import { submitArticle } from '../../db/articles/workflow.ts';
import { listAlbums, listFilms } from '../../db/gallery/queries.ts';
import type { Locale } from '../../db/site/locales.ts';
import { aBody, aDraft, anAuthor, aPicture, edit, HOUR, type Person } from '../factories.ts';

/** Pieces in every condition that a screen of the newsroom shows. */

const text = (words: string) => [{ type: 'text' as const, text: words }];
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: text(words) });
const item = (words: string) => ({ type: 'listItem' as const, content: [paragraph(words)] });
const heading = (level: 2 | 3 | 4, words: string) => {
  return { type: 'heading' as const, attrs: { level }, content: text(words) };
};

/** A body with every kind of block there is; of the sample edition, but for the picture. */
async function everyBlock(locale: Locale): Promise<BodyDocument> {
  const [album] = (await listAlbums(locale, 1)).items;
  const [film] = await listFilms(locale, 1);
  const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({ type, content: [paragraph(words)] });
  return {
    v: 1,
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' and ' },
          { type: 'text', text: 'a link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
          { type: 'text', text: ' وعربي ' },
          { type: 'text', text: 'x = 1', marks: [{ type: 'code' }] },
        ],
      },
      { type: 'keyPoints', content: [item('The first point'), item('The second')] },
      heading(2, 'Why it failed'),
      heading(3, 'The first week'),
      heading(4, 'A detail'),
      { type: 'bulletList', content: [item('Rice'), item('Wheat')] },
      { type: 'orderedList', content: [item('First'), item('Second')] },
      { type: 'blockquote', attrs: { source: 'A farmer' }, content: [paragraph('So it is.')] },
      { type: 'pullQuote', content: text('The river is no river') },
      { type: 'figure', attrs: { media: await aPicture(), caption: 'A field in autumn' } },
      { type: 'gallery', attrs: { album: album?.id ?? 0 } },
      { type: 'film', attrs: { film: film?.id ?? 0 } },
      { type: 'map', attrs: { map: 'nato' } },
      {
        type: 'table',
        attrs: { caption: 'Rice, in tonnes' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Year'), cell('tableHeader', 'Tonnes')] },
          { type: 'tableRow', content: [cell('tableCell', '2018'), cell('tableCell', '12,000')] },
        ],
      },
      { type: 'question', content: text('Will it rain?') },
      { type: 'editorsNote', attrs: { kind: 'clarification' }, content: text('The year is that of the harvest.') },
      { type: 'codeBlock', content: text('a < b') },
      { type: 'embed', attrs: { url: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', title: 'A film' } },
      { type: 'horizontalRule' },
      paragraph('It ends here.'),
    ],
  };
}

/** Pieces of `by`, in a language: each is named by what is special about it. */
export async function piecesInEveryCondition({ actor }: Person, locale: Locale) {
  const authorIds = [await anAuthor()];
  const common = { locale, by: actor, standfirst: 'In one sentence.', authorIds };
  const empty = await aDraft({ locale, by: actor, headline: '', body: aBody() });
  const full = await aDraft({ ...common, headline: 'A piece with everything in it', body: await everyBlock(locale) });
  const review = await aDraft({ ...common, headline: 'A piece that waits to be read' });
  await submitArticle(actor, review);
  const withdrawn = await aDraft({ ...common, headline: 'A report that did not hold' });
  await publishArticle(actor, withdrawn);
  await withdrawArticle(actor, withdrawn, 'The document it rested on was forged.');
  const merged = await aDraft({ ...common, headline: 'Two people, one piece', body: aBody('One stands.', 'Two too.') });
  return { empty, full, review, withdrawn, merged, live: await aLivePiece({ ...common, actor }) };
}

/** Before readers, corrected, with newer words, plans, links and notes. */
async function aLivePiece({
  actor,
  ...content
}: Parameters<typeof aDraft>[0] & Pick<Person, 'actor'>): Promise<number> {
  const live = await aDraft({
    ...content,
    headline: 'A piece that readers have, with a headline that runs over more than one line',
    body: aBody('It rained for ten days.', 'Nobody had seen the like.'),
    leadMediaId: await aPicture(),
    keywords: ['Rain'],
  });
  await publishArticle(actor, live, { at: new Date(Date.now() - 2 * HOUR) });
  await correctArticle(actor, live, { kind: 'correction', text: 'It rained for nine days.', at: new Date() });
  await planArticle(actor, live, { action: 'expire', at: new Date(Date.now() + 100 * HOUR) });
  await makePreviewLink(actor, live, { name: 'The lawyer', hours: 48 });
  await addNote(actor, live, 'Who counted the days?');
  await edit(live, { body: aBody('It rained for nine days.', 'Nobody had seen the like.'), kicker: 'Weather' });
  return live;
}
