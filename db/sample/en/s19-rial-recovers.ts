import { h2, p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's19',
  locale: 'en',
  section: 'report',
  published: '2018-10-06T10:05:00+03:00',
  kicker: 'Iran',
  headline: 'Rial recovers part of its losses in a turbulent fortnight',
  standfirst:
    'From well over 170,000 rials in late September the dollar has come down to about 137,000. Explanations range ' +
    'from the central bank to Brussels, and the data are thin.',
  dateline: 'Tehran',
  byline: ['economy-desk'],
  topics: [],
  keywords: ['Rial', 'Exchange rate', 'Central bank', 'Dollar', 'Sanctions'],
  picture: {
    key: 's19',
    alt:
      'Bar chart of the price of a US dollar in rials: 36,000 in September 2017, up to 190,000 in late September ' +
      '2018, 137,000 on 4 October; official rate 42,000.',
    caption: 'Free-market rates, rounded and indicative. Chart: Broadsheet; figures: agency and media reports.',
  },
  corrections: [
    {
      kind: 'clarification',
      at: '2018-10-06T15:30:00+03:00',
      text:
        'All rates in this report are given in rials, the official unit. Prices in Iran are often quoted in tomans; ' +
        'one toman equals ten rials.',
    },
  ],
  body: [
    p(
      'Anyone who bought dollars on Tehran’s free market in the last days of September, out of worry that they ' +
        'would cost still more, has lost money since. On Thursday a dollar was to be had for about 137,000 rials. ' +
        'Nine days earlier between 170,000 and 190,000 had been asked.',
    ),
    p(
      'It is the clearest recovery of the Iranian currency in a year that has otherwise known one direction. In the ' +
        'middle of September 2017 a dollar still cost some 36,000 rials; by 5 September this year it was 145,000, ' +
        'and in the course of that day 152,000 for a time. Even after the latest gains, foreign money is almost ' +
        'four times as dear as it was then.',
    ),
    table(
      'Price of one US dollar, in rials',
      ['Date', 'Free market, indicative'],
      ['Mid-September 2017', '36,000'],
      ['5 September 2018', '145,000'],
      ['25–26 September 2018', '170,000–190,000'],
      ['1 October 2018', '150,000'],
      ['4 October 2018', '137,000'],
      ['*Official rate since April 2018*', '*42,000*'],
    ),
    h2('Four explanations'),
    p(
      'Why the tide has turned is a matter of dispute. The authorities point to themselves. The central bank has ' +
        'intervened in the market, and it has been given new powers to do so. On this reading the peak of late ' +
        'September was a mood rather than a price, and ended when somebody resolute stood against it.',
    ),
    p(
      'Others look abroad. On 24 September the remaining parties to the nuclear agreement announced in New York ' +
        'that they supported a special channel for payments with Iran, which is meant to survive the American ' +
        'sanctions due on 5 November. The plan has no address yet. To a market that lives on expectations, the news ' +
        'may have been enough. Against this explanation stands the calendar: the highest rates were reported on the ' +
        'two days after the announcement.',
    ),
    p(
      'A third account dispenses with politics. Those who had bought in order to sell again began to sell when the ' +
        'price stopped rising, and each fall moved others to follow. Such a turn needs hardly any cause, and it can ' +
        'be reversed as easily.',
    ),
    p(
      'The fourth explanation concerns the thermometer. The judiciary has set limits on the publication of ' +
        'free-market rates. What reaches the public comes from fewer sources, covers fewer transactions and often ' +
        'differs from one report to the next. The range given for 25 and 26 September, 20,000 rials wide, is an ' +
        'indication of how uncertain single figures are. They are best read as orders of magnitude.',
    ),
    h2('One currency, more than one price'),
    p(
      'Alongside the free market there is the official rate of 42,000 rials, which has stood since April. On ' +
        'Thursday the free rate was more than three times as high.',
    ),
    p(
      'For households the free rate counts in two ways. It determines what a journey, a course of study abroad or ' +
        'an imported telephone costs. And it is the figure by which many people in Iran judge how things are going. ' +
        'A fall of a fifth or more within so few days may soothe. How lasting it is will be seen once the oil, ' +
        'shipping and banking sanctions have come into force in November.',
    ),
  ],
};
