import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's38',
  locale: 'en',
  section: 'news',
  published: '2018-10-02T20:10:00+03:00',
  kicker: 'Spain',
  headline: 'Torra sets Madrid a time limit after a tense Catalan anniversary',
  standfirst:
    'A day after marches and clashes in Barcelona, the Catalan leader asked for an offer of a self-determination vote before November. The Spanish government said it would accept no ultimatums.',
  dateline: 'Barcelona',
  byline: ['staff-and-agencies'],
  topics: [],
  keywords: ['Catalonia', 'Spain', 'Referendum', 'Quim Torra', 'Pedro Sánchez'],
  picture: {
    key: 's38',
    alt: 'Map of Spain with Barcelona in Catalonia and the capital Madrid marked.',
    caption: 'Barcelona, the capital of Catalonia, and Madrid. Map: Broadsheet; borders: Natural Earth.',
  },
  body: [
    p(
      'Catalonia’s president, Quim Torra, told the regional parliament in Barcelona on Tuesday 2 October that Spain’s prime minister, Pedro Sánchez, could not count on stability in the national Congress unless he offered a vote on self-determination before November. Mr Sánchez leads a minority government and came to office in June with the votes of Catalan parties, among others.',
    ),
    p(
      'The answer from Madrid came within hours. The government’s spokeswoman, Isabel Celaá, said that it did not accept ultimatums and that it remained ready for dialogue within the law.',
    ),
    p(
      'The speech followed a day of remembrance and anger. On Monday, one year after the independence referendum of 2017, activists blocked roads and a high-speed railway line. In the evening 180,000 people marched through Barcelona, by the count of the city’s police. Some of the crowd pressed against the regional parliament, where the Catalan police, the Mossos d’Esquadra, used batons and foam rounds to hold them back. Clashes had also broken out on Saturday around a rally of police officers over pay and a larger protest against it.',
    ),
    p(
      'The vote of 1 October 2017 was held although the Constitutional Court had suspended it. The Catalan government said afterwards that 43 per cent of the electorate had taken part and that 90 per cent of them had voted for independence. For the Spanish state the ballot was illegal and has no effect.',
    ),
  ],
};
