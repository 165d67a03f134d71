import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's32',
  locale: 'en',
  section: 'report',
  published: '2018-10-03T10:40:00+03:00',
  kicker: 'Oil',
  headline: 'Brent passes 85 dollars as buyers count the barrels from Iran',
  standfirst:
    'The price of North Sea crude has reached its highest level since 2014. Traders ask how much Iranian oil will vanish in November, and whether others can or will replace it.',
  dateline: 'London',
  byline: ['economy-desk'],
  topics: [],
  keywords: ['Oil', 'Brent', 'OPEC', 'Iran', 'Sanctions'],
  picture: {
    key: 's32',
    alt: 'Line chart of Brent crude at selected points: 81.17 dollars on 24 September, 82.55 on 26 September, 85.45 on 1 October and 84.80 on 2 October.',
    caption:
      'Brent crude, dollars a barrel, selected points in trading or at the close. Chart: Broadsheet; figures: market reports.',
  },
  body: [
    p(
      'Brent crude, the yardstick for most of the oil traded in the world, went above 85 dollars a barrel on Monday for the first time since 2014. It touched 85.45 dollars in London and closed a little under 85. On Tuesday the price eased to 84.80 at settlement, hardly a retreat after a rise of more than four dollars in a week.',
    ),
    p(
      'At the low point of January 2016 a barrel cost about a third of that. American crude, known as WTI, has followed at a distance and stood near 75 dollars on Monday.',
    ),
    table(
      'Brent crude at selected points',
      ['Date', 'Dollars a barrel', 'Measure'],
      ['24 September', '81.17', 'in trading'],
      ['26 September', '82.55', 'in trading'],
      ['1 October', '85.45', 'day’s high'],
      ['2 October', '84.80', 'settlement'],
    ),
    h2('A date in November'),
    p(
      'Analysts name one reason before all others. On 4 and 5 November American sanctions on Iran’s oil trade come back, following President Donald Trump’s decision in May to leave the nuclear agreement of 2015. Refiners in Asia and Europe that fear for their access to American banks have begun to buy elsewhere ahead of time.',
    ),
    p(
      'How far this has gone is not easy to say. Eikon tanker data cited by Reuters on Tuesday put Iran’s seaborne exports in September at about 1.9 million barrels a day. The market’s question is what that number will be in December, and estimates differ by an amount larger than the output of several members of OPEC. Tehran says its oil cannot be removed from the market; Washington has said it wants buyers to go as close to zero as they can.',
    ),
    h2('Who could fill the gap'),
    p(
      'Oil ministers of OPEC and its partners, Russia foremost, met in Algiers on 23 September and left without announcing a formal rise in production. Mr Trump, who faces congressional elections in November, has repeatedly called on the group to bring prices down.',
    ),
    p(
      'Saudi Arabia’s energy minister, Khalid al-Falih, says that the market is well supplied and that no refiner who wants oil goes without it. The kingdom, he said in Algiers, could add up to 1.5 million barrels a day if the need arose. Two conclusions can be drawn from the remark. One is comforting: there is a reserve. The other is less so, for a producer that uses its reserve no longer has one, and little spare capacity exists outside the Gulf.',
    ),
    p(
      'A third push came from an unexpected quarter. The agreement between the United States, Canada and Mexico on a new trade text, reached on Sunday night, lifted share prices and raw materials alike, because it removed one cause of doubt about growth in North America.',
    ),
    h2('A hundred, or not'),
    p(
      'The banks are split over what follows. Some see 100 dollars within reach if Iranian sales shrink faster than others pump; their opponents point to American shale wells, to the strength of the dollar and to importing countries whose currencies have fallen this year, so that for them oil is dearer than the chart suggests. Costly fuel tends to cure itself, as people drive less and factories economise, but the cure takes time and is seldom pleasant.',
    ),
    p(
      'Until the first week of November, then, the price will move on guesses: about how many tankers sail, how many exemptions Washington grants, and how much of Mr Falih’s reserve is put to use.',
    ),
  ],
};
