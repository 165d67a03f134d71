import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's55',
  locale: 'en',
  section: 'infographic',
  published: '2018-10-09T15:50:00+03:00',
  kicker: 'World economy',
  headline: 'Hunger, poverty, growth: three new numbers and how to read them',
  standfirst:
    'More people are undernourished, fewer are extremely poor, and the world economy is growing a little more slowly than expected. Three reports of the past four weeks, side by side.',
  byline: ['data-desk', 'economy-desk'],
  topics: [],
  keywords: ['SOFI', 'World Bank', 'IMF', 'Hunger', 'Poverty'],
  picture: {
    key: 's55',
    alt: 'Bar chart in millions of people: undernourished in 2016 and 2017, in extreme poverty in 2015, adults with obesity, children stunted and wasted.',
    caption:
      'How many people the three measures describe, in millions. Chart: Broadsheet; figures: FAO and partners (SOFI 2018), World Bank.',
  },
  body: [
    p(
      'Three numbers that are quoted all year round have been renewed within a month. On 11 September five UN agencies published their annual report on food security and nutrition; on 19 September the World Bank brought its poverty estimate up to date; and on Tuesday, at its meeting in Bali, the International Monetary Fund revised its forecast for the world economy. At first sight they do not fit together.',
    ),
    h2('821 million: hunger'),
    p(
      'About 821 million people did not have enough to eat in 2017, against 804 million in 2016, according to the report by FAO, IFAD, UNICEF, WFP and WHO. That is 10.9 per cent of humanity, or one in nine. After long years of decline it is the third rise in a row, which the agencies ascribe to conflict, to climate extremes and to economic slowdowns.',
    ),
    p('The same report shows that too little and too much occur side by side, often in the same country.'),
    table(
      'Nutrition in figures (SOFI 2018)',
      ['Measure', 'Millions', 'Remark'],
      ['Undernourished, 2016', '804', '—'],
      ['Undernourished, 2017', 'about 821', '10.9 per cent of the population'],
      ['Children under five, stunted', '150.8', '22.2 per cent of the age group'],
      ['Children under five, wasted', '50.5', '—'],
      ['Adults with obesity', '672', '—'],
    ),
    h2('736 million: extreme poverty'),
    p(
      'The World Bank counts as extremely poor those who live on less than 1.90 dollars a day, in prices adjusted between countries. In 2015, the latest year for which there are enough surveys, they were 736 million, or ten per cent of the world’s population. The share has never been lower. But the Bank points out that the fall is losing speed.',
    ),
    table(
      'People in extreme poverty (less than $1.90 a day)',
      ['Year', 'Share', 'Number'],
      ['1990', 'about 36 per cent', '1.9 billion'],
      ['2013', '11 per cent', '—'],
      ['2015', '10 per cent', '736 million'],
    ),
    p(
      'Over the first 23 years of this series the share fell by more than one percentage point a year on average; in the last two years shown, by about half a point.',
    ),
    h2('3.7 per cent: growth'),
    p(
      'The IMF expects the world economy to grow by 3.7 per cent both this year and next, 0.2 points less than it had forecast before. It lowered its figures for the euro area and Britain and for Turkey, Argentina and Iran, and named the tariffs that the United States and China have imposed on each other’s goods among its reasons. Growth at this rate would still equal that of 2017.',
    ),
    h2('Why they need not contradict one another'),
    p(
      'The hunger figure refers to 2017, the poverty figure to 2015, the growth figure to a year that is not yet over and another that has not begun. They also measure different things. Undernourishment is worked out from the supply of food in a country and how evenly it reaches people, poverty from what households say they spend. A family may rise above 1.90 dollars and eat poorly; a war may cut off a region from food in a world whose output is growing.',
    ),
    p(
      'All three, finally, are estimates, and each has been corrected before when better data came in. They are most useful as lines over many years, and least as a verdict on the last one.',
    ),
  ],
};
