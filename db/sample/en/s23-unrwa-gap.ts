import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's23',
  locale: 'en',
  section: 'infographic',
  published: '2018-09-28T09:10:00+03:00',
  kicker: 'UNRWA',
  headline: 'UN agency for Palestine refugees narrows gap after US funding stop',
  standfirst:
    'Pledges of 122 million dollars bring the shortfall for this year down to 64 million. In January the agency was ' +
    'still short of 446 million.',
  dateline: 'New York',
  byline: ['data-desk'],
  topics: [],
  keywords: ['UNRWA', 'Refugees', 'Funding', 'Schools', 'Palestinians'],
  picture: {
    key: 's23',
    alt:
      'Chart of the funding gap of UNRWA in million dollars: 446 in January, 186 before the meeting of 27 ' +
      'September, 64 after new pledges of 122.',
    caption: 'UNRWA’s funding gap for 2018 in million dollars. Chart: Broadsheet; figures: UNRWA.',
  },
  body: [
    p(
      'The United Nations agency for Palestine refugees, UNRWA, was promised another 122 million dollars at a ' +
        'meeting of ministers in New York on Thursday. The gap in its budget for this year shrinks from 186 to 64 ' +
        'million. New pledges came from Kuwait, the European Union, Germany, Norway, France, Belgium and Ireland.',
    ),
    table(
      'From the gap to the remainder, million US dollars',
      ['Step', 'Amount'],
      ['Gap in January 2018', '446'],
      ['Closed by 26 September (our subtraction)', '−260'],
      ['Gap before the meeting', '186'],
      ['Pledged on 27 September', '−122'],
      ['**Gap left**', '**64**'],
    ),
    p(
      'Jordan, Sweden, Turkey, Japan, Germany and the EU had issued the invitation. For decades the agency’s ' +
        'largest single donor was another: the United States gave about 360 million dollars in 2017. This year it ' +
        'paid 60 million in January, and on 31 August the State Department announced that there would be no more. ' +
        'It called the operation “irredeemably flawed”. The head of UNRWA, Pierre Krähenbühl, expressed regret.',
    ),
    p(
      'About 5.3 million people are registered with the agency in Jordan, Lebanon, Syria, the West Bank and the ' +
        'Gaza Strip. Its 711 schools, attended by 526,000 pupils, opened for the new year in spite of the shortfall.',
    ),
    p(
      'Not only money is in dispute. The United States and Israel criticise UNRWA’s model and its definition of a ' +
        'refugee, under which the status passes to descendants. The Palestinians and many states regard the end of ' +
        'American payments as political pressure on a question that belongs in negotiations.',
    ),
  ],
};
