import { p, type SampleArticle } from '../kit.ts';

export const article: SampleArticle = {
  story: 's15',
  locale: 'en',
  section: 'news',
  published: '2018-10-14T12:35:00+03:00',
  kicker: 'Afghanistan',
  headline: 'Taliban report talks with US envoy in Doha; Washington stays general',
  standfirst:
    'The movement says its representatives and Zalmay Khalilzad agreed to go on meeting. The envoy’s own statement ' +
    'speaks of a peace for all Afghans and does not mention the encounter.',
  dateline: 'Kabul/Doha',
  byline: ['staff-and-agencies'],
  topics: ['taliban'],
  keywords: ['Khalilzad', 'Doha', 'Peace talks', 'Ashraf Ghani'],
  picture: {
    key: 's15',
    alt:
      'Timeline of seven events from the Eid truce in June 2018 to the Afghan election due on 20 October, with the ' +
      'meeting in Doha on 12 October marked.',
    caption: 'Truces and contacts since June. Chart: Broadsheet; figures: statements by the parties, news agencies.',
  },
  body: [
    p(
      'The Taliban and the United States’ envoy for Afghan reconciliation, Zalmay Khalilzad, met in the Qatari ' +
        'capital Doha on Friday, according to the movement, which made the encounter public a day later. Its ' +
        'spokesman, Zabihullah Mujahid, said the two sides had discussed an end to the foreign presence in ' +
        'Afghanistan and had agreed to continue.',
    ),
    p(
      'Washington has chosen other words. The State Department did not confirm any particular meeting. In a ' +
        'statement of his own, Mr Khalilzad said that all Afghans had to be part of a settlement; of a conversation ' +
        'with the Taliban it said nothing.',
    ),
    p(
      'The movement’s team had six members, according to Dawn and the New York Times. The Taliban have kept a ' +
        'political office in Doha since 2013. The government in Kabul offered them talks without preconditions in ' +
        'February.',
    ),
    p(
      'President Ashraf Ghani was kept close to the envoy’s tour: he received Mr Khalilzad in Kabul both before and ' +
        'after the stop in Qatar. That has not stilled the question of who is negotiating with whom. Atta Noori, an ' +
        'analyst quoted by AFP, called the meeting a success for the Taliban, because it passed the Afghan ' +
        'government by.',
    ),
    p(
      'It would not be the first contact of the kind this year. In July a senior American diplomat, Alice Wells, ' +
        'was reported to have met Taliban representatives in Doha. A month earlier the movement and the government ' +
        'had kept their first mutual truce, over the Eid holiday. In ' +
        'August Mr Ghani offered a second truce, on conditions.',
    ),
    p(
      'Mr Khalilzad was named in early September. His journey falls in the last days before the parliamentary ' +
        'election of 20 October. On 8 October the Taliban threatened the vote, which they have called on people to ' +
        'boycott.',
    ),
    p(
      'What the agreement to continue is worth will show only when the two sides sit down again. On the order of ' +
        'subjects, at least, their words so far point in different directions: the Taliban begin with the foreign ' +
        'troops, the envoy with the Afghans themselves.',
    ),
  ],
};
