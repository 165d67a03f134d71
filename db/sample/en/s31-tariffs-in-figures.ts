import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's31',
  locale: 'en',
  section: 'infographic',
  published: '2018-09-24T16:20:00+03:00',
  kicker: 'Trade',
  headline: 'About half of what America buys from China now carries extra tariffs',
  standfirst:
    'A third round of US duties, on goods worth about 200 billion dollars a year, took effect on Monday. Beijing answered at once with tariffs on American goods worth 60 billion.',
  byline: ['data-desk', 'economy-desk'],
  topics: [],
  keywords: ['Tariffs', 'United States', 'China', 'Trade'],
  picture: {
    key: 's31',
    alt: 'Bar chart of the three rounds of tariffs: United States 34, 16 and 200 billion dollars, China 34, 16 and 60 billion dollars.',
    caption:
      'Annual value of the goods covered, in billions of dollars. Chart: Broadsheet; figures: announcements of both governments.',
  },
  body: [
    p(
      'American import duties on a further 200 billion dollars’ worth of Chinese goods came into force on Monday 24 September, the largest step so far in the trade dispute between the world’s two biggest economies. China’s answer, duties on about 60 billion dollars’ worth of American products, took effect the same day.',
    ),
    table(
      'Three rounds in 2018: value of goods a year and extra duty',
      ['In force from', 'US duties on Chinese goods', 'Chinese duties on US goods'],
      ['6 July', '34 billion dollars, 25%', '34 billion dollars, 25%'],
      ['23 August', '16 billion dollars, 25%', '16 billion dollars, 25%'],
      ['24 September', 'about 200 billion dollars, 10%', 'about 60 billion dollars, 5–10%'],
      ['**Together**', '**about 250 billion dollars**', '**about 110 billion dollars**'],
    ),
    p(
      'The new American rate is not meant to stay where it is. Washington has announced that the 10 per cent will become 25 per cent on 1 January 2019, the level that already applies to the two earlier lists. Those had been matched by Beijing dollar for dollar; the third has not been, for the plain reason that China buys far less from the United States than it sells there.',
    ),
    p(
      'In 2017 American imports from China came to 505 billion dollars. The three rounds therefore touch about half of the trade in that direction. President Donald Trump has threatened a fourth list of 267 billion. Added to the rest it would make 517 billion, more than the whole of last year’s imports.',
    ),
    p(
      'Each government says it is acting in self-defence. The United States accuses China of unfair practices, above all in the handling of intellectual property and in the pressure on foreign companies to hand over technology. China rejects this, calls the duties unilateral and says that they damage the rules of world trade; it set out its position on Monday in a white paper.',
    ),
  ],
};
