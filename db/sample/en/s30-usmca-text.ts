import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's30',
  locale: 'en',
  section: 'news',
  published: '2018-10-01T15:05:00+03:00',
  kicker: 'Trade',
  headline: 'Canada joins US and Mexico in new trade text hours before deadline',
  standfirst:
    'The agreement reached late on Sunday would replace NAFTA. Carmakers face stricter rules of origin, Canada opens part of its dairy market, and three legislatures have yet to approve.',
  dateline: 'Washington',
  byline: ['economy-desk', 'staff-and-agencies'],
  topics: [],
  keywords: ['USMCA', 'NAFTA', 'Trade', 'Cars', 'Dairy'],
  picture: {
    key: 's30',
    alt: 'Timeline from the start of NAFTA in 1994 to the planned signature of the new North American agreement at the end of November 2018.',
    caption: 'From NAFTA to the new text. Chart: Broadsheet; dates: announcements of the three governments.',
  },
  body: [
    p(
      'The United States and Canada agreed late on Sunday 30 September on a trade text that brings Canada into the deal which Washington and Mexico had reached in August, clearing the way for a successor to the North American Free Trade Agreement. US Trade Representative Robert Lighthizer and Canada’s foreign minister, Chrystia Freeland, announced the result in a joint statement shortly before a deadline set by the American legislative calendar.',
    ),
    p(
      'The new arrangement is to be called the United States–Mexico–Canada Agreement, or USMCA. President Donald Trump called it a great deal; Canada’s prime minister, Justin Trudeau, spoke of a good day for his country.',
    ),
    p(
      'Cars are the largest item. To cross the continent’s borders free of duty, a vehicle will need 75 per cent regional content instead of 62.5 per cent. In addition, between 40 and 45 per cent of it must be made by workers who earn at least 16 dollars an hour, a clause aimed at moving production, or wages, away from the cheapest plants.',
    ),
    table(
      'What would change',
      ['Subject', 'NAFTA', 'New text'],
      ['Regional content of cars', '62.5%', '75%'],
      ['Wage rule for cars', 'none', '40–45% made at 16 dollars an hour or more'],
      ['Canadian dairy market', 'protected by quotas', 'US access to about 3.6%; milk classes 6 and 7 end'],
      ['Investors’ suits against states', 'all three countries', 'end with Canada; limited with Mexico'],
      ['Term', 'open-ended', '16 years, with a review after six'],
    ),
    p(
      'On dairy, Canada gives American farmers access to about 3.6 per cent of its market and abolishes two price classes, known as 6 and 7, that US producers blamed for lost sales of milk ingredients. Canadian dairy farmers have objected to concessions on their protected market.',
    ),
    p(
      'Side letters deal with a threat rather than a rule. Should Washington impose tariffs on imported cars worldwide, 2.6 million passenger cars a year from each of its neighbours would be spared, along with parts worth 32.4 billion dollars from Canada and 108 billion from Mexico. The existing American duties on steel and aluminium from both countries, by contrast, stay in place for now.',
    ),
    p(
      'Canada kept the panels in which trade-remedy duties can be challenged outside national courts, a point on which its negotiators had refused to yield. The separate system under which investors sue governments ends between the United States and Canada and survives with Mexico only for certain sectors.',
    ),
    p(
      'The text must still be signed, which the three governments plan for the end of November, and then approved by the legislatures in Washington, Ottawa and Mexico City. Until that has happened NAFTA, in force since 1994, continues to apply.',
    ),
  ],
};
