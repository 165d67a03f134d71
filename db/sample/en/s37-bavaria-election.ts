import { p, table, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's37',
  locale: 'en',
  section: 'news',
  published: '2018-10-15T09:10:00+03:00',
  kicker: 'Germany',
  headline: 'Bavaria’s CSU loses its majority as the Greens move into second place',
  standfirst:
    'The party that has led the state for six decades fell to 37.2 per cent, its weakest result since 1950. The Social Democrats lost more than half of their share; the AfD enters parliament.',
  dateline: 'Munich',
  byline: ['staff-and-agencies', 'data-desk'],
  topics: [],
  keywords: ['Bavaria', 'Germany', 'CSU', 'Greens', 'AfD', 'Elections'],
  picture: {
    key: 's37',
    alt: 'Bar chart of the Bavarian election of 14 October 2018: CSU 37.2, Greens 17.5, Free Voters 11.6, AfD 10.2, SPD 9.7 and FDP 5.1 per cent.',
    caption:
      'Shares of the vote in Bavaria on 14 October 2018, with those of 2013. Chart: Broadsheet; figures: state returning officer, provisional result.',
  },
  corrections: [
    {
      kind: 'clarification',
      at: '2018-10-15T12:20:00+03:00',
      text: 'All figures are those of the provisional official result. The final result is expected towards the end of October and may differ by a tenth of a point.',
    },
  ],
  body: [
    p(
      'The Christian Social Union has lost its absolute majority in Bavaria. In the state election on Sunday 14 October it won 37.2 per cent of the vote, 10.5 points less than five years ago and its lowest share since 1950, according to the provisional official result. The Greens doubled theirs to 17.5 per cent and became the second force in Germany’s second most populous state.',
    ),
    p(
      'The CSU, the sister party of Chancellor Angela Merkel’s Christian Democrats, remains by far the largest group in the parliament in Munich, with 85 of 205 seats. It needs a partner to govern. State premier Markus Söder said that he would seek a coalition; the Free Voters, a conservative group with roots in town halls, are regarded as the most likely choice. Together the two would have 112 seats, nine more than the 103 required.',
    ),
    table(
      'Provisional result, 14 October 2018',
      ['Party', 'Share 2018', 'Share 2013', 'Seats 2018'],
      ['CSU', '37.2%', '47.7%', '85'],
      ['Greens', '17.5%', '8.6%', '38'],
      ['Free Voters', '11.6%', '9.0%', '27'],
      ['AfD', '10.2%', 'did not stand', '22'],
      ['SPD', '9.7%', '20.6%', '22'],
      ['FDP', '5.1%', '3.3%', '11'],
    ),
    p(
      'The heaviest loss in proportion was that of the Social Democrats. They dropped from second to fifth place, from 20.6 to 9.7 per cent, in a state where they had long been the main party of opposition. Alternative for Germany, a party that opposes the government’s asylum policy and had not stood in Bavaria before, took 10.2 per cent. The liberal FDP, at 5.1, returned after five years’ absence, just above the threshold of 5 per cent.',
    ),
    p('Interest was high. About 72 per cent of those entitled to vote did so, well above the level of 2013.'),
    p(
      'The outcome will be felt in Berlin, where the CSU and the Social Democrats both sit in Mrs Merkel’s cabinet. The CSU’s chairman, Horst Seehofer, is her interior minister and quarrelled with her over the treatment of asylum seekers at the border for much of the summer. Critics inside and outside the party hold that the dispute drove moderate voters to the Greens without winning back those who had turned to the AfD; others in its ranks say the chancellor’s policy had caused the loss in the first place.',
    ),
    p(
      'The parties of the coalition will not have long to draw conclusions. The neighbouring state of Hesse, which is governed by the Christian Democrats and the Greens, votes on 28 October.',
    ),
  ],
};
