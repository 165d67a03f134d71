import { film, h2, p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 'film-napoleon',
  locale: 'en',
  section: 'film',
  published: '2018-10-13T17:20:00+03:00',
  kicker: 'Film',
  headline: 'An army drawn as a line: Minard’s map of the march to Moscow',
  standfirst:
    'In 1869 the engineer Charles Joseph Minard put the campaign of 1812 on a single sheet. Our short film follows his two bands, from the Niemen to Moscow and back.',
  byline: ['data-desk'],
  topics: [],
  keywords: ['Charles Joseph Minard', 'Napoleon', '1812', 'Statistical graphics', 'Russia'],
  picture: {
    key: 'minard-1812',
    alt: 'Band map of the campaign of 1812: a light band narrows from the Niemen in the west to Moscow in the east, a dark band returns and grows thinner.',
    caption: 'Napoleon’s army in the campaign of 1812, after Charles Joseph Minard, 1869.',
  },
  body: [
    p(
      'The sheet is dated Paris, 20 November 1869, and its author was 88 years old. Charles Joseph Minard had built bridges, canals and harbours before he turned to drawing statistics. On his *carte figurative* of Napoleon’s Russian campaign a light band runs from the Niemen to Moscow, and a dark one runs back. One millimetre of width stands for ten thousand men. Nothing else is needed to see what happened.',
    ),
    film('napoleon-1812'),
    h2('The figures'),
    p(
      'In Minard’s data 422,000 men set out at the end of June 1812: 340,000 in the main body, 60,000 and 22,000 on its flanks. At Smolensk in August the main column counts 145,000, in Moscow in September 100,000. By the time the retreat reaches Maloyaroslavets, on 24 October, it is 96,000. After Smolensk 24,000 remain. Joined by a column from the north, 50,000 men come to the Berezina at the end of November; 28,000 leave the other bank. In mid-December about 10,000, remnants of the side columns included, recross the Niemen.',
    ),
    p(
      'A line below the map gives the temperature of the retreat in degrees Réaumur. The lowest value, –30 on 6 December, is 37.5 degrees below zero Celsius. The eye draws the link between the cold and the loss, and a good part of it is true; yet the light band had shrunk to less than a third before the first frost was entered.',
    ),
    h2('What to keep in mind'),
    p(
      'Minard took his numbers from historians and from people who had been there, among them Thiers, Ségur and Fezensac. He says on the sheet that he simplified and drew detached corps together with the main army. Modern estimates of all who entered Russia are higher, between about 450,000 and 615,000, depending on who is counted. The Russian army, and the people whose country it was, do not appear.',
    ),
    p(
      'The film keeps to the sheet. It draws the bands and names the places; there are no soldiers, no sound of battle and no figures but his.',
    ),
  ],
};
